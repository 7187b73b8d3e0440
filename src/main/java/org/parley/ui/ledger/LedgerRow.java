package org.parley.ui.ledger;

import java.util.Optional;
import java.util.function.Function;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.UnlinkedResponse;
import org.parley.ui.finding.Target;

/** One row of the ledger. */
public sealed interface LedgerRow {
  /** The head of a group of claims on one event. */
  record MeetingHeading(Meeting meeting) implements LedgerRow {}

  /** A claim beside its answers. */
  record ClaimRow(ClaimEntry entry) implements LedgerRow {}

  /** The head of the responses that answer no claim on file. */
  record OrphanHeading(int responses) implements LedgerRow {}

  /** A response that answers no claim on file. */
  record OrphanRow(UnlinkedResponse orphan) implements LedgerRow {}

  /** Applies the function of the case that this row is. */
  default <T> T match(
      Function<MeetingHeading, T> heading,
      Function<ClaimRow, T> claim,
      Function<OrphanHeading, T> orphans,
      Function<OrphanRow, T> orphan) {
    if (this instanceof MeetingHeading row) {
      return heading.apply(row);
    }
    if (this instanceof ClaimRow row) {
      return claim.apply(row);
    }
    if (this instanceof OrphanHeading row) {
      return orphans.apply(row);
    }
    return orphan.apply((OrphanRow) this);
  }

  /** What is looked at when the row is selected; empty for headings, which cannot be. */
  default Optional<Target> target() {
    return match(
        heading -> Optional.empty(),
        row -> Optional.of(Target.of(row.entry())),
        orphans -> Optional.empty(),
        row -> Optional.of(Target.of(row.orphan().response())));
  }
}
