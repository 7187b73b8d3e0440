package org.parley.ui.ledger;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.ui.finding.FindingsIndex;
import org.parley.ui.finding.Target;
import org.parley.ui.ledger.LedgerPages.Around;

/** What stands around the claim or response that was selected last. */
final class Neighbourhood {
  private final ReadOnlyObjectWrapper<FindingsIndex> index =
      new ReadOnlyObjectWrapper<>(new FindingsIndex());
  private Optional<Target> centre = Optional.empty();

  ReadOnlyObjectProperty<FindingsIndex> index() {
    return index.getReadOnlyProperty();
  }

  void take(Around around) {
    centre = Optional.of(around.target());
    index.set(around.index());
  }

  /** Has it read again, as it may have changed; until then it still stands. */
  void forget() {
    centre = Optional.empty();
  }

  /** Whether everything around the target is here. */
  boolean holds(Target target) {
    boolean claimKnown =
        target.claimId().isEmpty() || target.claimId().flatMap(index.get()::claim).isPresent();
    return claimKnown
        && centre.filter(one -> one.articleId().equals(target.articleId())).isPresent();
  }
}
