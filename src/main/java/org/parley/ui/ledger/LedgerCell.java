package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.model.AnswerEntry;
import org.parley.model.ClaimEntry;
import org.parley.model.UnlinkedResponse;
import org.parley.ui.editing.Marks;
import org.parley.ui.finding.Target;
import org.parley.ui.ledger.LedgerRow.OrphanRow;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.Text;

/** One row of the list: a heading, or a claim beside its answers. */
final class LedgerCell extends ListCell<LedgerRow> {
  private static final double WAITING_HEIGHT = 15;

  private final LedgerViewModel model;
  private final Marks marks;
  private final List<Card> cards = new ArrayList<>();

  private final Supplier<CardStyle> style;
  private final DoubleSupplier em;
  private Optional<Drawn> drawn = Optional.empty();

  /** All that the look of a cell depends on; most rows that are read again are as before. */
  private record Drawn(LedgerRow row, CardStyle style, double em) {}

  /**
   * @param em height of normal text in pixels
   */
  LedgerCell(LedgerViewModel model, Marks marks, Supplier<CardStyle> style, DoubleSupplier em) {
    this.model = model;
    this.marks = marks;
    this.style = style;
    this.em = em;
    model.selected().addListener((selected, old, now) -> markCurrent());
    marks.marked().addListener((marked, old, now) -> showMarked());
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> getListView().requestFocus());
  }

  @Override
  protected void updateItem(@Nullable LedgerRow row, boolean empty) {
    super.updateItem(row, empty);
    Optional<Drawn> wanted =
        Optional.ofNullable(row)
            .filter(one -> !empty)
            .map(one -> new Drawn(one, style.get(), em.getAsDouble()));
    if (!wanted.equals(drawn)) {
      drawn = wanted;
      cards.clear();
      wanted.ifPresentOrElse(one -> draw(one.row()), this::clear);
    }
  }

  private void clear() {
    setGraphic(null);
    setAccessibleText(null);
  }

  private void draw(LedgerRow row) {
    setGraphic(
        row.match(
            claim -> below(claim.heading().map(HeadingBand::of), columns(claim.entry())),
            orphan ->
                below(
                    Optional.of(orphan)
                        .filter(OrphanRow::first)
                        .map(one -> HeadingBand.ofOrphans()),
                    columns(orphan.orphan())),
            this::waiting));
    setAccessibleText(spoken(row));
    markCurrent();
    showMarked();
  }

  /** As high as most rows, so that the list does not jump when the row arrives. */
  private Region waiting() {
    Label words = Parts.words(Text.of("ledger.waiting"), "parley-nothing");
    words.setMinHeight(WAITING_HEIGHT * em.getAsDouble());
    return words;
  }

  private static Region below(Optional<HeadingBand> heading, Region columns) {
    if (heading.isEmpty()) {
      return columns;
    }
    heading.get().setOnMousePressed(MouseEvent::consume);
    return new VBox(heading.get(), columns);
  }

  private Region columns(UnlinkedResponse orphan) {
    return new EqualColumns(
        em,
        column(Parts.words("No claim on file", "parley-nothing")),
        column(card(AnswerCard.of(orphan, style.get()))));
  }

  private Region columns(ClaimEntry entry) {
    List<Node> answers = new ArrayList<>();
    for (AnswerEntry answer : entry.answers()) {
      answers.add(
          card(AnswerCard.of(answer, entry.claim().id(), entry.article().id(), style.get())));
    }
    if (answers.isEmpty()) {
      answers.add(Parts.words("No response on file", "parley-nothing"));
    }
    Region row =
        new EqualColumns(
            em,
            column(card(new ClaimCard(entry, style.get()))),
            column(answers.toArray(new Node[0])));
    selectOnPress(row, Target.of(entry));
    return row;
  }

  private static VBox column(Node... cards) {
    VBox column = new VBox(cards);
    column.getStyleClass().add("parley-column");
    return column;
  }

  private <T extends Region & Card> T card(T card) {
    cards.add(card);
    selectOnPress(card, card.target());
    return card;
  }

  private void selectOnPress(Region region, Target target) {
    region.setOnMousePressed(
        event -> {
          model.select(target);
          event.consume();
        });
  }

  private void markCurrent() {
    Optional<Target> selected = model.selected().get();
    cards.forEach(card -> card.current(selected.equals(Optional.of(card.target()))));
  }

  private void showMarked() {
    for (Card card : cards) {
      if (card instanceof ClaimCard claim) {
        claim.marked(marks.has(claim.target().findingId()));
      }
    }
  }

  private static String spoken(LedgerRow row) {
    return row.match(
        claim -> ClaimWords.spoken(claim.entry()),
        orphan -> ClaimWords.spoken(orphan.orphan().response()),
        () -> Text.of("ledger.waiting"));
  }

  /** No row asks for more width than the list has, so the list never scrolls sideways. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  /** The list asks for the height at its own width, which the default skin forgets. */
  @Override
  protected double computePrefHeight(double width) {
    if (!(getGraphic() instanceof Region row)) {
      return super.computePrefHeight(width);
    }
    double inner = (width < 0 ? getListView().getWidth() : width) - insets(true);
    return Math.ceil(row.prefHeight(inner) + insets(false));
  }

  private double insets(boolean horizontal) {
    return horizontal
        ? snappedLeftInset() + snappedRightInset()
        : snappedTopInset() + snappedBottomInset();
  }
}
