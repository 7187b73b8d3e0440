package org.parley.extraction.time;

import java.util.Optional;

/** Turns the slots of a rule into days. */
@FunctionalInterface
interface TimeReader {
  /** Empty when the words are no time after all, such as 30 February. */
  Optional<Reading> read(Slots slots, TimeContext context);
}
