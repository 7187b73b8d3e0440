package org.parley.text;

import java.util.Optional;
import org.parley.model.Span;

/**
 * Where a quote was found again, or why it was not.
 *
 * @param span the new place; empty when the quote is an orphan
 * @param exact whether the very same words stand there
 * @param score likeness of the best candidate, 0 to 1
 * @param runnerUp likeness of the next best candidate elsewhere, 0 to 1
 * @param reason why the place was taken or refused, in words
 */
public record Anchoring(
    Optional<Span> span, boolean exact, double score, double runnerUp, String reason) {
  public boolean isOrphan() {
    return span.isEmpty();
  }

  static Anchoring orphan(double score, double runnerUp, String reason) {
    return new Anchoring(Optional.empty(), false, score, runnerUp, reason);
  }

  static Anchoring same(Span span, double runnerUp, String reason) {
    return new Anchoring(Optional.of(span), true, 1, runnerUp, reason);
  }

  static Anchoring similar(Span span, double score, double runnerUp, String reason) {
    return new Anchoring(Optional.of(span), false, score, runnerUp, reason);
  }
}
