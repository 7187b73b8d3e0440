package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Writes times in ISO 8601-2 (EDTF), level 0 and 1, always with ASCII digits. */
final class Edtf {
  private static final String OPEN = "..";

  private Edtf() {}

  static String day(LocalDate day) {
    return day.toString();
  }

  static String month(YearMonth month) {
    return month.toString();
  }

  static String year(int year) {
    return Year.of(year).toString();
  }

  static String interval(String first, String last) {
    return start(first) + "/" + end(last);
  }

  static String from(String period) {
    return period + "/" + OPEN;
  }

  static String upTo(String period) {
    return OPEN + "/" + period;
  }

  static String approximate(String edtf) {
    return edtf.replaceAll("(?<=[\\dX])(?=/|$)", "~");
  }

  /** The first part of an interval, or the whole of anything else. */
  static String start(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? edtf : edtf.substring(0, slash);
  }

  /** The last part of an interval, or the whole of anything else. */
  static String end(String edtf) {
    return edtf.substring(edtf.indexOf('/') + 1);
  }
}
