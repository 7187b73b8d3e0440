package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.parley.model.ClaimEntry;
import org.parley.service.ClaimPage;
import org.parley.service.LedgerService;
import org.parley.service.LedgerSummary;
import org.parley.service.Listing;
import org.parley.service.SearchService;
import org.parley.ui.filter.FilterViewModel;
import org.parley.ui.filter.SavedQuery;
import org.parley.ui.filter.Selection;
import org.parley.ui.finding.FindingsIndex;
import org.parley.ui.finding.Next;
import org.parley.ui.finding.Target;
import org.parley.ui.ledger.LedgerPages.Around;
import org.parley.ui.ledger.LedgerPages.Opening;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;

/** The rows of the ledger that the filter asks for, and what is selected among them. */
public final class LedgerViewModel {
  private final LedgerPages pages;
  private final LedgerCounts counts;
  private final Background background;
  private final Notices notices;
  private final FilterViewModel filter;
  private final RowLoader loader;
  private final LedgerRows rows;
  private final ReadOnlyObjectWrapper<Optional<Target>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper selectedRow = new ReadOnlyIntegerWrapper(-1);
  private final Neighbourhood neighbourhood = new Neighbourhood();
  private final ReadOnlyObjectWrapper<Emptiness> emptiness =
      new ReadOnlyObjectWrapper<>(Emptiness.LOADING);
  private boolean opened;
  private int asked;

  public LedgerViewModel(
      LedgerService ledger,
      SearchService search,
      Background background,
      Notices notices,
      FilterViewModel filter) {
    this.pages = new LedgerPages(ledger, search);
    this.counts = new LedgerCounts(ledger, search, background, notices);
    this.loader = new RowLoader(pages, background, notices);
    this.rows = loader.rows();
    this.background = background;
    this.notices = notices;
    this.filter = filter;
    filter.listing().addListener((listing, old, now) -> ask());
    filter.views().addListener((InvalidationListener) views -> count(false));
  }

  /** The rows shown; those not looked at lately are read when they are looked at. */
  public ObservableList<LedgerRow> rows() {
    return rows;
  }

  public ReadOnlyObjectProperty<Optional<Target>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** The row that shows what is selected, -1 while that is not known or not shown. */
  public ReadOnlyIntegerProperty selectedRow() {
    return selectedRow.getReadOnlyProperty();
  }

  /** What stands around the selected claim or response; comes a little after the selection. */
  public ReadOnlyObjectProperty<FindingsIndex> index() {
    return neighbourhood.index();
  }

  /** Whether {@link #index()} is the one around what is selected. */
  public boolean isIndexed() {
    return selected.get().map(neighbourhood::holds).orElse(true);
  }

  public ReadOnlyObjectProperty<Emptiness> emptiness() {
    return emptiness.getReadOnlyProperty();
  }

  /** What the filter leaves, with counts; empty before the first reading. */
  public ReadOnlyObjectProperty<Optional<Selection>> selection() {
    return counts.selection();
  }

  /** How much is on file. */
  public ReadOnlyObjectProperty<LedgerSummary> summary() {
    return counts.summary();
  }

  private void ask() {
    if (opened) {
      open(listing -> pages.open(listing, selected.get().stream().toList()), false);
    }
  }

  /** Reads the ledger again and keeps the selection where that is still shown. */
  public void refresh() {
    refreshAnd(Next.stay());
  }

  /** Reads the ledger again and then selects what is wanted, if there is such and it is shown. */
  public void refreshAnd(Next next) {
    Optional<Target> now = selected.get();
    open(
        listing -> {
          Optional<Target> wanted =
              next.unreviewed() ? pages.unreviewed(listing, now, 1) : next.target();
          return pages.open(listing, Stream.of(wanted, now).flatMap(Optional::stream).toList());
        },
        true);
  }

  /** Reads the ledger again and selects a claim or response if it is shown. */
  public void refreshAndFind(String findingId) {
    Optional<Target> now = selected.get();
    open(
        listing ->
            pages.open(
                listing,
                Stream.of(pages.locate(findingId), now).flatMap(Optional::stream).toList()),
        true);
  }

  private void open(Function<Listing, Opening> reading, boolean changed) {
    Listing listing = filter.listing().get();
    int turn = ++asked;
    background.run(
        () -> reading.apply(listing),
        opening -> {
          opened = true;
          if (turn == asked) {
            show(listing, opening);
            count(changed);
          }
        },
        problem ->
            notices.fail(
                Text.of(changed ? "ledger.read-failed" : "ledger.search-failed"), problem));
  }

  private void count(boolean changed) {
    if (opened) {
      counts.count(
          filter.query().get(), filter.views().stream().map(SavedQuery::query).toList(), changed);
    }
  }

  private void show(Listing listing, Opening opening) {
    loader.show(listing, opening);
    emptiness.set(opening.emptiness(listing.query()));
    neighbourhood.forget();
    selected.set(opening.selected());
    selectedRow.set(opening.row());
    opening.selected().ifPresent(this::lookAround);
  }

  /** Reads what stands around what is selected, after its row can be seen. */
  private void lookAround(Target target) {
    background.run(
        () -> pages.around(target),
        around -> {
          if (selected.get().equals(Optional.of(target))) {
            neighbourhood.take(around);
          }
        },
        this::unreadable);
  }

  public void select(Target target) {
    select(target, rows.find(LedgerPages.rowKey(target)));
  }

  private void select(Target target, Optional<Integer> row) {
    selected.set(Optional.of(target));
    selectedRow.set(row.orElse(-1));
    boolean known = neighbourhood.holds(target);
    if (known && row.isPresent()) {
      return;
    }
    Listing listing = loader.listing();
    background.run(
        () ->
            new Located(
                row.or(() -> pages.rowOf(listing, target)),
                known ? Optional.empty() : Optional.of(pages.around(target))),
        found -> {
          if (selected.get().equals(Optional.of(target))) {
            selectedRow.set(found.row().orElse(-1));
            found.around().ifPresent(neighbourhood::take);
          }
        },
        this::unreadable);
  }

  private record Located(Optional<Integer> row, Optional<Around> around) {}

  /** Selects a claim or response wherever it stands; ids not on file are ignored. */
  public void selectFinding(String findingId) {
    Optional<Target> known = index().get().target(findingId);
    if (known.isPresent()) {
      select(known.get());
      return;
    }
    background.run(
        () -> pages.locate(findingId), found -> found.ifPresent(this::select), this::unreadable);
  }

  /** Selects the claim or response {@code step} rows further down, stopping at the ends. */
  public void move(int step) {
    if (rows.isEmpty()) {
      return;
    }
    int now = selectedRow.get() >= 0 ? selectedRow.get() : step > 0 ? -1 : rows.size();
    int row = Math.max(0, Math.min(rows.size() - 1, now + step));
    Optional<Target> loaded = rows.loaded(row).flatMap(LedgerRow::target);
    if (loaded.isPresent()) {
      select(loaded.get(), Optional.of(row));
      return;
    }
    Listing listing = loader.listing();
    background.run(
        () -> pages.target(listing, row),
        found -> found.ifPresent(target -> select(target, Optional.of(row))),
        this::unreadable);
  }

  /**
   * Selects the next claim nobody has reviewed, or for -1 the one before, beginning anew at the
   * end.
   */
  public void moveUnreviewed(int step) {
    Listing listing = loader.listing();
    Optional<Target> now = selected.get();
    background.run(
        () -> pages.unreviewed(listing, now, step),
        found ->
            found.ifPresentOrElse(this::select, () -> notices.tell(Text.of("ledger.all-reviewed"))),
        this::unreadable);
  }

  /**
   * Reads the claims that the ledger lists, from the first on.
   *
   * @param limit how many at most
   */
  public void readClaims(int limit, Consumer<ClaimPage> taker) {
    Listing listing = loader.listing();
    background.run(() -> pages.claims(listing, limit), taker, this::unreadable);
  }

  /** Reads claims as they stand now; those not on file any more are left out. */
  public void readClaims(List<String> ids, Consumer<List<ClaimEntry>> taker) {
    background.run(() -> pages.claims(ids), taker, this::unreadable);
  }

  private void unreadable(RuntimeException problem) {
    notices.fail(Text.of("ledger.read-failed"), problem);
  }

  /** Moves between the claim of the selected row and its answers, stopping at the ends. */
  public void moveAcross(int step) {
    Optional<Target> now = selected.get();
    Optional<ClaimEntry> entry = selectedClaim();
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

  /** The selected claim, or the one whose answer is selected. */
  public Optional<ClaimEntry> selectedClaim() {
    Optional<String> id = selected.get().flatMap(Target::claimId);
    Optional<ClaimEntry> shown =
        id.flatMap(rows::find).flatMap(rows::loaded).flatMap(LedgerRow::claim);
    Optional<ClaimEntry> known = id.flatMap(index().get()::claim);
    return isIndexed() ? known.or(() -> shown) : shown.or(() -> known);
  }

  /** The place in {@link #rows()} of the row that shows the target, -1 when it was not read. */
  public int indexOf(Target target) {
    return rows.find(LedgerPages.rowKey(target)).orElse(-1);
  }
}
