package org.parley.ui.ledger;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.UnlinkedResponse;
import org.parley.service.LedgerLine;
import org.parley.ui.finding.Target;

/** One row of the ledger. */
public sealed interface LedgerRow {
  /**
   * A claim beside its answers.
   *
   * @param heading the meeting to name above it, where it is the first claim of one
   */
  record ClaimRow(ClaimEntry entry, Optional<Meeting> heading) implements LedgerRow {}

  /**
   * A response that answers no claim on file.
   *
   * @param first whether to say so above it
   */
  record OrphanRow(UnlinkedResponse orphan, boolean first) implements LedgerRow {}

  /** A row that is still being read. */
  record WaitingRow() implements LedgerRow {}

  /** The row that shows a line. */
  static LedgerRow of(LedgerLine line) {
    return line.match(
        claim ->
            new ClaimRow(
                claim.entry(),
                claim.first() ? Optional.of(claim.meeting()) : Optional.<Meeting>empty()),
        response -> new OrphanRow(response.response(), response.first()));
  }

  /** Applies the function of the case that this row is. */
  default <T> T match(
      Function<ClaimRow, T> claim, Function<OrphanRow, T> orphan, Supplier<T> waiting) {
    if (this instanceof ClaimRow row) {
      return claim.apply(row);
    }
    return this instanceof OrphanRow row ? orphan.apply(row) : waiting.get();
  }

  /** What is looked at when the row is selected; empty for one that is still being read. */
  default Optional<Target> target() {
    return match(
        row -> Optional.of(Target.of(row.entry())),
        row -> Optional.of(Target.of(row.orphan().response())),
        Optional::empty);
  }

  /** The claim that the row shows, if it shows one. */
  default Optional<ClaimEntry> claim() {
    return match(row -> Optional.of(row.entry()), row -> Optional.empty(), Optional::empty);
  }

  /** The id of the claim or response that the row shows. */
  default Optional<String> id() {
    return target().map(Target::findingId);
  }
}
