package org.parley.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day written as year, month and day. */
final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + day + "' is no day; write it as 2023-12-17");
    }
  }
}
