package org.parley.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.parley.cli.text.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a constant written in lower case with hyphens; capitals are understood too. */
final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  WordConverter(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> Words.option(constant).equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + word + "' is none of " + words(type.getEnumConstants())));
  }

  private String words(E[] constants) {
    return Arrays.stream(constants).map(Words::option).collect(Collectors.joining(", "));
  }
}
