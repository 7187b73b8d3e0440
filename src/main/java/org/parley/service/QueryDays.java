package org.parley.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The days that "2023", "2023-12" or "2023-12-17" stands for. */
record QueryDays(LocalDate first, LocalDate last) {

  static Optional<QueryDays> of(String written) {
    try {
      if (written.matches("\\d{4}")) {
        int year = Integer.parseInt(written);
        return Optional.of(new QueryDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      if (written.matches("\\d{4}-\\d{2}")) {
        YearMonth month = YearMonth.parse(written);
        return Optional.of(new QueryDays(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = LocalDate.parse(written);
      return Optional.of(new QueryDays(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
