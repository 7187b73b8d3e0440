package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.model.ClaimEntry;
import org.parley.service.LedgerService;
import org.parley.service.LedgerSummary;
import org.parley.ui.finding.FindingsIndex;
import org.parley.ui.finding.Target;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Words;

/** The rows of the ledger, the search that chose them, and what is selected. */
public final class LedgerViewModel {
  private final LedgerService ledger;
  private final Background background;
  private final Notices notices;
  private final ObservableList<LedgerRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Target>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<FindingsIndex> index =
      new ReadOnlyObjectWrapper<>(new FindingsIndex());
  private final ReadOnlyObjectWrapper<Emptiness> emptiness =
      new ReadOnlyObjectWrapper<>(Emptiness.LOADING);
  private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
  private Optional<String> text = Optional.empty();
  private Optional<LedgerContent> content = Optional.empty();
  private int readings;

  public LedgerViewModel(LedgerService ledger, Background background, Notices notices) {
    this.ledger = ledger;
    this.background = background;
    this.notices = notices;
  }

  /** The rows shown, headings included; changed only by this view model. */
  public ObservableList<LedgerRow> rows() {
    return rows;
  }

  public ReadOnlyObjectProperty<Optional<Target>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Everything on file, whatever the search shows; a new value after each reading. */
  public ReadOnlyObjectProperty<FindingsIndex> index() {
    return index.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Emptiness> emptiness() {
    return emptiness.getReadOnlyProperty();
  }

  /** "8 claims · 5 responses · 5 articles". */
  public ReadOnlyStringProperty counts() {
    return counts.getReadOnlyProperty();
  }

  /** Shows only what matches the words; blank shows everything. */
  public void search(String words) {
    Optional<String> wanted = Optional.of(words.strip()).filter(one -> !one.isEmpty());
    if (wanted.equals(text)) {
      return;
    }
    text = wanted;
    Optional<LedgerContent> read = content;
    if (read.isEmpty()) {
      refresh();
      return;
    }
    int latest = readings;
    background.run(
        () -> read.get().rows(ledger, wanted),
        found -> {
          if (latest == readings) {
            show(read.get(), found);
          } else {
            refresh();
          }
        },
        failure -> notices.fail("The search failed", failure));
  }

  /** Reads the ledger again and keeps the selection where that is still shown. */
  public void refresh() {
    Optional<String> wanted = text;
    background.run(
        () -> Reading.of(ledger, wanted),
        reading -> {
          readings++;
          show(reading.content(), reading.rows());
        },
        failure -> notices.fail("The ledger could not be read", failure));
  }

  private record Reading(LedgerContent content, List<LedgerRow> rows) {
    static Reading of(LedgerService ledger, Optional<String> text) {
      LedgerContent content = LedgerContent.read(ledger);
      return new Reading(content, content.rows(ledger, text));
    }
  }

  private void show(LedgerContent read, List<LedgerRow> shown) {
    content = Optional.of(read);
    rows.setAll(shown);
    counts.set(words(read.summary()));
    emptiness.set(emptiness(read.summary()));
    Optional<Target> kept = selected.get().filter(target -> rowOf(target).isPresent());
    index.set(read.index());
    selected.set(kept.or(() -> targets().stream().findFirst()));
  }

  private static String words(LedgerSummary summary) {
    return String.join(
        " · ",
        Words.count(summary.claims(), "claim"),
        Words.count(summary.responses(), "response"),
        Words.count(summary.articles(), "article"));
  }

  private Emptiness emptiness(LedgerSummary summary) {
    if (!rows.isEmpty()) {
      return Emptiness.NOT_EMPTY;
    }
    if (summary.articles() == 0) {
      return Emptiness.NO_ARTICLES;
    }
    return text.isPresent() ? Emptiness.NO_MATCH : Emptiness.NO_FINDINGS;
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
    if (all.isEmpty()) {
      return;
    }
    Optional<LedgerRow> row = selected.get().flatMap(this::rowOf);
    int now = row.flatMap(LedgerRow::target).map(all::indexOf).orElse(step > 0 ? -1 : all.size());
    select(all.get(Math.max(0, Math.min(all.size() - 1, now + step))));
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
    int next = across.indexOf(now.get()) + step;
    select(across.get(Math.max(0, Math.min(across.size() - 1, next))));
  }

  /** The place in {@link #rows()} of the row that shows the target, -1 when none does. */
  public int indexOf(Target target) {
    return IntStream.range(0, rows.size())
        .filter(at -> rows.get(at).shows(target))
        .findFirst()
        .orElse(-1);
  }

  private Optional<LedgerRow> rowOf(Target target) {
    return rows.stream().filter(row -> row.shows(target)).findFirst();
  }

  private List<Target> targets() {
    return rows.stream().flatMap(row -> row.target().stream()).toList();
  }
}
