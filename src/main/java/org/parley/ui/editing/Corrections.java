package org.parley.ui.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.ClaimEntry;
import org.parley.model.Decision.SlotCorrected;
import org.parley.model.LedgerEntry;
import org.parley.model.Slot;
import org.parley.model.SlotValue;

/** What editors put in the place of what the machine read in a claim. */
public final class Corrections {
  private final ClaimEntry entry;

  public Corrections(ClaimEntry entry) {
    this.entry = entry;
  }

  /** What the machine read in a slot that now holds something else; empty for all others. */
  public Optional<SlotValue> machine(Slot slot) {
    return of(slot).stream()
        .map(one -> ((SlotCorrected) one.decision()).before())
        .findFirst()
        .filter(value -> !value.equals(SlotValue.of(slot, entry.claim())));
  }

  /** Who put the present value there; empty where it is the machine's. */
  public Optional<LedgerEntry> by(Slot slot) {
    SlotValue now = SlotValue.of(slot, entry.claim());
    return machine(slot).isEmpty()
        ? Optional.empty()
        : of(slot).stream()
            .filter(one -> ((SlotCorrected) one.decision()).after().equals(now))
            .reduce((first, last) -> last);
  }

  private List<LedgerEntry> of(Slot slot) {
    return entry.decisions().stream()
        .flatMap(
            one ->
                one.decision() instanceof SlotCorrected done && done.after().slot() == slot
                    ? Stream.of(one)
                    : Stream.empty())
        .toList();
  }
}
