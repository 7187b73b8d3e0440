package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.Passage;
import org.parley.model.Precision;
import org.parley.model.Span;
import org.parley.model.When;

/**
 * Words that tell a time, and the days they mean as far as that is known.
 *
 * @param span where the words stand, in the same offsets as the text that was read
 * @param words as written, with "since", "until" and the like where they bound the time
 * @param earliest first possible day; empty when open or unresolved
 * @param latest last possible day; empty when open or unresolved
 * @param anchor the day that the words were counted from, if any
 * @param rule id of the rule
 * @param edtf ISO 8601-2 level 0 or 1; empty when unresolved
 * @param duration whether the words tell a length ("two hours"), no position
 * @param recurring whether the words tell a repetition ("every Friday")
 * @param relative whether the words mean another day in another article ("on Friday")
 */
public record TimeMention(
    Span span,
    String words,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Precision precision,
    Optional<LocalDate> anchor,
    String rule,
    Optional<String> edtf,
    boolean duration,
    boolean recurring,
    boolean relative) {

  /** Whether the words tell a position in time, resolved or not. */
  public boolean isDate() {
    return !duration && !recurring;
  }

  /** Whether at least one end is known. */
  public boolean isResolved() {
    return earliest.isPresent() || latest.isPresent();
  }

  /** The same time told in more words, which say from the day of the article which year it is. */
  TimeMention over(Span wider, String text) {
    return new TimeMention(
        wider,
        wider.in(text),
        earliest,
        latest,
        precision,
        anchor,
        rule,
        edtf,
        duration,
        recurring,
        true);
  }

  /** This time as the model has it, supported by {@code passage}. */
  public When toWhen(Passage passage) {
    return new When(
        Optional.of(words),
        Optional.of(passage),
        earliest,
        latest,
        precision,
        anchor,
        Optional.of(rule),
        edtf);
  }
}
