package org.parley.extraction.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Span;

/** Words that stand directly before a date and bound it. */
record BoundRule(String id, Pattern pattern, Bound bound) {
  private static final int REACH = 40;

  static BoundRule of(RuleEntry entry, PatternWords words) {
    return new BoundRule(
        entry.id(),
        words.before(entry.pattern(), entry.id()),
        Bound.named(entry.read(), entry.id()));
  }

  /** The bounded time, if this rule's words stand before {@code date} inside {@code sentence}. */
  Optional<TimeMention> apply(TimeMention date, String text, Span sentence) {
    int from = Math.max(sentence.start(), date.span().start() - REACH);
    Matcher matcher = pattern.matcher(text.substring(from, date.span().start()));
    if (!matcher.find() || (isSpokenOf(date, text) && bound != Bound.FROM_START)) {
      return Optional.empty();
    }
    Span span = new Span(from + matcher.start(), date.span().end());
    return Optional.of(bound.apply(date, text, span, id));
  }

  /** "before Friday's meeting" bounds the meeting, whose day Friday is. */
  private static boolean isSpokenOf(TimeMention date, String text) {
    int end = date.span().end();
    return text.startsWith("'s", end) || text.startsWith("’s", end);
  }
}
