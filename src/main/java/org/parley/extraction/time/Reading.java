package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Optional;

/** What a reader made of the slots of a rule. */
record Reading(
    Kind kind,
    Optional<Period> period,
    Optional<LocalDate> anchor,
    boolean relative,
    boolean approximate) {

  /** What words may tell about time. */
  enum Kind {
    DATE,
    DURATION,
    RECURRING
  }

  /** A date that means the same days in every article. */
  static Reading absolute(Period period) {
    return new Reading(Kind.DATE, Optional.of(period), Optional.empty(), false, false);
  }

  /** A date counted from {@code anchor}. */
  static Reading counted(Period period, LocalDate anchor) {
    return new Reading(Kind.DATE, Optional.of(period), Optional.of(anchor), true, false);
  }

  /** A calendar date whose year was found from {@code anchor}. */
  static Reading completed(Period period, Optional<LocalDate> anchor) {
    return new Reading(Kind.DATE, Optional.of(period), anchor, false, false);
  }

  /** A date whose days are not known. */
  static Reading unresolved(boolean relative) {
    return new Reading(Kind.DATE, Optional.empty(), Optional.empty(), relative, false);
  }

  static Reading duration() {
    return new Reading(Kind.DURATION, Optional.empty(), Optional.empty(), false, false);
  }

  static Reading recurring() {
    return new Reading(Kind.RECURRING, Optional.empty(), Optional.empty(), false, false);
  }

  Reading approximately() {
    return new Reading(kind, period, anchor, relative, true);
  }
}
