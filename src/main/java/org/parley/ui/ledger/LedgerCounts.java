package org.parley.ui.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.service.LedgerService;
import org.parley.service.LedgerSummary;
import org.parley.service.Query;
import org.parley.service.QueryField;
import org.parley.service.SearchService;
import org.parley.ui.filter.Facets;
import org.parley.ui.filter.Selection;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;

/**
 * Counts what the filter leaves, piece by piece, so that what the reader asks for in between does
 * not have to wait for all of it.
 */
final class LedgerCounts {
  private static final int MOST_VALUES = 200;

  private final LedgerService ledger;
  private final SearchService search;
  private final Background background;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<Optional<Selection>> selection =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<LedgerSummary> summary =
      new ReadOnlyObjectWrapper<>(new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0));
  private final Deque<Supplier<UnaryOperator<Selection>>> pieces = new ArrayDeque<>();
  private int turn;
  private int asked = -1;

  LedgerCounts(LedgerService ledger, SearchService search, Background background, Notices notices) {
    this.ledger = ledger;
    this.search = search;
    this.background = background;
    this.notices = notices;
  }

  /** What the filter leaves; empty before it is counted for the first time. */
  ReadOnlyObjectProperty<Optional<Selection>> selection() {
    return selection.getReadOnlyProperty();
  }

  /** How much is on file. */
  ReadOnlyObjectProperty<LedgerSummary> summary() {
    return summary.getReadOnlyProperty();
  }

  private record Sizes(int claims, Optional<LedgerSummary> summary) {}

  /**
   * Begins to count anew and drops what was not counted yet.
   *
   * @param views queries to count the claims of
   * @param changed whether the ledger itself may hold something else than before
   */
  void count(Query query, List<Query> views, boolean changed) {
    turn++;
    int mine = turn;
    pieces.clear();
    for (QueryField field : QueryField.listed()) {
      pieces.add(
          () -> {
            var facet = Facets.of(field, search.values(query, field, MOST_VALUES), query);
            return before -> before.with(facet);
          });
    }
    pieces.add(
        () -> {
          List<Integer> counted = views.stream().map(search::countClaims).toList();
          return before -> before.with(counted);
        });
    boolean whole = changed || asked < 0;
    background.run(
        () ->
            new Sizes(
                search.countClaims(query),
                whole ? Optional.of(ledger.summary()) : Optional.empty()),
        sizes -> sizes(sizes, mine),
        this::failed);
  }

  private void sizes(Sizes sizes, int mine) {
    sizes.summary().ifPresent(summary::set);
    asked = summary.get().claims();
    if (mine == turn) {
      Selection old = selection.get().orElse(new Selection(0, 0, List.of(), List.of()));
      selection.set(Optional.of(new Selection(sizes.claims(), asked, old.views(), old.facets())));
      next(mine);
    }
  }

  private void next(int mine) {
    Optional.ofNullable(pieces.poll())
        .ifPresent(
            piece ->
                background.run(
                    piece,
                    change -> {
                      if (mine == turn) {
                        selection.set(selection.get().map(change));
                        next(mine);
                      }
                    },
                    this::failed));
  }

  private void failed(RuntimeException failure) {
    pieces.clear();
    notices.fail(Text.of("ledger.read-failed"), failure);
  }
}
