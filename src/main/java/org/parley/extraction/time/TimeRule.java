package org.parley.extraction.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule ready to run: what it looks for, and what reads its slots. */
record TimeRule(String id, Pattern pattern, Set<String> slots, TimeReader reader) {
  static TimeRule of(RuleEntry entry, PatternWords words) {
    Pattern pattern = words.date(entry.pattern(), entry.id());
    return new TimeRule(
        entry.id(),
        pattern,
        PatternWords.slots(pattern),
        TimeReaders.named(entry.read(), entry.id()));
  }

  Optional<Reading> read(Matcher matcher, TimeContext context) {
    return reader.read(new Slots(matcher, slots), context);
  }
}
