package org.parley.service;

import java.util.Optional;
import java.util.function.Function;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.UnlinkedResponse;

/** One line of the ledger: a claim of a meeting, or a response that answers no claim on file. */
public sealed interface LedgerLine {
  /**
   * A claim.
   *
   * @param meeting the whole meeting, whichever of its claims are asked for
   * @param first whether no line before is of this meeting
   */
  record ClaimLine(ClaimEntry entry, Meeting meeting, boolean first) implements LedgerLine {}

  /**
   * A response that answers no claim on file.
   *
   * @param first whether no line before is such a response
   */
  record ResponseLine(UnlinkedResponse response, boolean first) implements LedgerLine {}

  /** The id of the claim or response. */
  default String id() {
    return match(claim -> claim.entry().claim().id(), line -> line.response().response().id());
  }

  /** Applies the function of the case that this is. */
  default <T> T match(Function<ClaimLine, T> claim, Function<ResponseLine, T> response) {
    return this instanceof ClaimLine line ? claim.apply(line) : response.apply((ResponseLine) this);
  }

  /** The claim of the line, if it is one. */
  default Optional<ClaimEntry> claim() {
    return match(line -> Optional.of(line.entry()), line -> Optional.empty());
  }
}
