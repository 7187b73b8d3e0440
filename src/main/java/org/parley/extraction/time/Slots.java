package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The words that a rule captured, by slot name, and what they mean as numbers. */
final class Slots {
  private final Matcher matcher;
  private final Set<String> names;

  /** Reads the present match of {@code matcher}; valid until it moves on. */
  Slots(Matcher matcher, Set<String> names) {
    this.matcher = matcher;
    this.names = names;
  }

  /** The words of a slot in lower case, with single spaces. */
  Optional<String> word(String name) {
    if (!names.contains(name)) {
      return Optional.empty();
    }
    return Optional.ofNullable(matcher.group(name))
        .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ").strip())
        .filter(word -> !word.isEmpty());
  }

  boolean has(String name) {
    return word(name).isPresent();
  }

  /** The words of a slot that the rule always fills. */
  String need(String name) {
    return word(name)
        .orElseThrow(() -> new TimeRuleException("a date rule left its slot " + name + " empty"));
  }

  Optional<Integer> number(String name) {
    return word(name).map(word -> word.replaceAll("\\D", "")).map(Integer::valueOf);
  }

  Optional<Month> month(String name) {
    return word(name).flatMap(EnglishWords::month);
  }

  Optional<DayOfWeek> weekday(String name) {
    return word(name).flatMap(EnglishWords::weekday);
  }

  Optional<Part> part(String name) {
    return word(name).map(Part::of);
  }
}
