package org.parley.archfixture.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;

/** Deliberately asks the machine for the time in every way there is. */
final class ClockReader {
  Supplier<Instant> reference = Instant::now;

  Object call() {
    return Instant.now();
  }

  Object zoned() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  Object millis() {
    return System.currentTimeMillis();
  }

  Object date() {
    return new Date();
  }

  Object choice() {
    return Clock.systemUTC();
  }

  Object lawful(Clock clock) {
    return Instant.now(clock);
  }
}
