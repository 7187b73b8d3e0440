package org.parley.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.parley.model.Decision;
import org.parley.model.Decision.Redone;
import org.parley.model.Decision.Undone;
import org.parley.model.LedgerEntry;

/** Refuses decisions on values that were set after what their editor has seen. */
public final class Conflicts {
  private final LongFunction<Optional<Decision>> named;

  /**
   * @param named what the entry with a number decided
   */
  public Conflicts(LongFunction<Optional<Decision>> named) {
    this.named = named;
  }

  /**
   * Throws {@link DecidedMeanwhileException} with the newest entry that sets a value which the
   * decision sets too.
   *
   * @param newer entries that the editor has not seen, oldest first
   */
  public void refuse(Decision decision, List<LedgerEntry> newer) {
    Set<String> mine = values(decision);
    newer.stream()
        .filter(entry -> !Collections.disjoint(mine, values(entry.decision())))
        .reduce((first, last) -> last)
        .ifPresent(
            theirs -> {
              throw new DecidedMeanwhileException(theirs);
            });
  }

  /** A compensation sets what the entry that it names has set. */
  private Set<String> values(Decision decision) {
    Set<String> values = new HashSet<>(Touched.by(decision));
    if (decision instanceof Undone undone) {
      named.apply(undone.entry()).ifPresent(one -> values.addAll(Touched.by(one)));
    } else if (decision instanceof Redone redone) {
      named.apply(redone.entry()).ifPresent(one -> values.addAll(Touched.by(one)));
    }
    return values;
  }
}
