package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.model.ClaimEntry;
import org.parley.model.ReviewState;
import org.parley.service.LedgerService;
import org.parley.service.LedgerSummary;
import org.parley.ui.filter.FilterViewModel;
import org.parley.ui.filter.LedgerQuery;
import org.parley.ui.filter.SavedView;
import org.parley.ui.filter.Selection;
import org.parley.ui.finding.FindingsIndex;
import org.parley.ui.finding.Target;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;

/** The rows of the ledger that the filter asks for, and what is selected among them. */
public final class LedgerViewModel {
  private final LedgerService ledger;
  private final Background background;
  private final Notices notices;
  private final FilterViewModel filter;
  private final ObservableList<LedgerRow> rows = FXCollections.observableArrayList();
  private final Map<String, Integer> rowOfFinding = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<Target>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<FindingsIndex> index =
      new ReadOnlyObjectWrapper<>(new FindingsIndex());
  private final ReadOnlyObjectWrapper<Emptiness> emptiness =
      new ReadOnlyObjectWrapper<>(Emptiness.LOADING);
  private final ReadOnlyObjectWrapper<Optional<Selection>> selection =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<LedgerSummary> summary =
      new ReadOnlyObjectWrapper<>(new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0));
  private Optional<LedgerContent> content = Optional.empty();
  private Optional<Target> next = Optional.empty();
  private int asked;

  public LedgerViewModel(
      LedgerService ledger, Background background, Notices notices, FilterViewModel filter) {
    this.ledger = ledger;
    this.background = background;
    this.notices = notices;
    this.filter = filter;
    filter.query().addListener((query, old, now) -> ask());
    filter.views().addListener((InvalidationListener) views -> ask());
  }

  /** The rows shown, headings included; changed only by this view model. */
  public ObservableList<LedgerRow> rows() {
    return rows;
  }

  public ReadOnlyObjectProperty<Optional<Target>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Everything on file, whatever the filter shows; a new value after each reading. */
  public ReadOnlyObjectProperty<FindingsIndex> index() {
    return index.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Emptiness> emptiness() {
    return emptiness.getReadOnlyProperty();
  }

  /** What the filter leaves, with counts; empty before the first reading. */
  public ReadOnlyObjectProperty<Optional<Selection>> selection() {
    return selection.getReadOnlyProperty();
  }

  /** How much is on file. */
  public ReadOnlyObjectProperty<LedgerSummary> summary() {
    return summary.getReadOnlyProperty();
  }

  private record Reading(LedgerContent content, Selection selection) {}

  private void ask() {
    content.ifPresent(read -> run(() -> read, "ledger.search-failed"));
  }

  /** Reads the ledger again and keeps the selection where that is still shown. */
  public void refresh() {
    run(() -> LedgerContent.read(ledger), "ledger.read-failed");
  }

  /** Reads the ledger again and then selects the target, if there is one and it is shown. */
  public void refreshAndSelect(Optional<Target> wanted) {
    next = wanted;
    refresh();
  }

  private void run(Supplier<LedgerContent> source, String failure) {
    LedgerQuery query = filter.query().get();
    List<LedgerQuery> views = filter.views().stream().map(SavedView::query).toList();
    int turn = ++asked;
    background.run(
        () -> {
          LedgerContent read = source.get();
          return new Reading(read, read.sieve().select(query, views));
        },
        reading -> {
          content = Optional.of(reading.content());
          if (turn == asked) {
            show(reading);
          }
        },
        problem -> notices.fail(Text.of(failure), problem));
  }

  private void show(Reading reading) {
    List<LedgerRow> shown = LedgerContent.rows(reading.selection());
    rowOfFinding.clear();
    for (int at = 0; at < shown.size(); at++) {
      int row = at;
      shown.get(at).target().ifPresent(target -> rowOfFinding.put(rowKey(target), row));
    }
    rows.setAll(shown);
    summary.set(reading.content().summary());
    emptiness.set(emptiness(reading.content().summary()));
    Optional<Target> kept = next.or(selected::get).filter(target -> indexOf(target) >= 0);
    next = Optional.empty();
    index.set(reading.content().index());
    selection.set(Optional.of(reading.selection()));
    selected.set(kept.or(this::nearest));
  }

  private Optional<Target> nearest() {
    return targets().stream().findFirst();
  }

  private Emptiness emptiness(LedgerSummary read) {
    if (!rows.isEmpty()) {
      return Emptiness.NOT_EMPTY;
    }
    if (read.articles() == 0) {
      return Emptiness.NO_ARTICLES;
    }
    return filter.query().get().isAll() ? Emptiness.NO_FINDINGS : Emptiness.NO_MATCH;
  }

  public void select(Target target) {
    selected.set(Optional.of(target));
  }

  /** Selects a claim or response wherever it stands; ids not on file are ignored. */
  public void selectFinding(String findingId) {
    index.get().target(findingId).ifPresent(this::select);
  }

  /** Selects the claim or response {@code step} rows further down, stopping at the ends. */
  public void move(int step) {
    List<Target> all = targets();
    if (!all.isEmpty()) {
      int now = place(all).orElse(step > 0 ? -1 : all.size());
      select(all.get(Math.max(0, Math.min(all.size() - 1, now + step))));
    }
  }

  /**
   * Selects the next claim nobody has reviewed, or for -1 the one before, beginning anew at the
   * end.
   */
  public void moveUnreviewed(int step) {
    unreviewed(step)
        .ifPresentOrElse(this::select, () -> notices.tell(Text.of("ledger.all-reviewed")));
  }

  /** The next claim nobody has reviewed, other than the selected one. */
  public Optional<Target> unreviewed(int step) {
    List<Target> all = targets();
    int size = all.size();
    int now = place(all).orElse(step > 0 ? -1 : size);
    return IntStream.rangeClosed(1, size)
        .mapToObj(turn -> all.get(Math.floorMod(now + step * turn, size)))
        .filter(this::isUnreviewed)
        .filter(target -> !target.claimId().equals(selected.get().flatMap(Target::claimId)))
        .findFirst();
  }

  private boolean isUnreviewed(Target target) {
    return target
        .claimId()
        .flatMap(index.get()::claim)
        .filter(entry -> entry.review() == ReviewState.UNREVIEWED)
        .isPresent();
  }

  private Optional<Integer> place(List<Target> all) {
    return selected
        .get()
        .map(this::indexOf)
        .filter(row -> row >= 0)
        .flatMap(row -> rows.get(row).target())
        .map(all::indexOf);
  }

  /** Moves between the claim of the selected row and its answers, stopping at the ends. */
  public void moveAcross(int step) {
    Optional<Target> now = selected.get();
    Optional<ClaimEntry> entry = now.flatMap(Target::claimId).flatMap(index.get()::claim);
    if (entry.isEmpty() || now.isEmpty()) {
      return;
    }
    List<Target> across = new ArrayList<>(List.of(Target.of(entry.get())));
    entry.get().answers().stream()
        .map(answer -> Target.of(answer.response(), entry.get().claim().id()))
        .forEach(across::add);
    int to = across.indexOf(now.get()) + step;
    select(across.get(Math.max(0, Math.min(across.size() - 1, to))));
  }

  /** The place in {@link #rows()} of the row that shows the target, -1 when none does. */
  public int indexOf(Target target) {
    return rowOfFinding.getOrDefault(rowKey(target), -1);
  }

  /** A row is found by its claim, or by its response where no claim is on file. */
  private static String rowKey(Target target) {
    return target.claimId().orElseGet(target::findingId);
  }

  private List<Target> targets() {
    return rows.stream().flatMap(row -> row.target().stream()).toList();
  }
}
