package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final LedgerViewModel model;
  private final Marks marks;
  private final Drawing drawing;
  private final List<Card> cards = new ArrayList<>();
  private Optional<Drawn> drawn = Optional.empty();

  /** All that the look of a cell depends on; most rows that are read again are as before. */
  private record Drawn(LedgerRow row, CardStyle style, double em) {}

  LedgerCell(LedgerViewModel model, Marks marks, Drawing drawing) {
    this.model = model;
    this.marks = marks;
    this.drawing = drawing;
    model.selected().addListener((selected, old, now) -> markCurrent());
    marks.marked().addListener((marked, old, now) -> showMarked());
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> getListView().requestFocus());
  }

  /**
   * The list measures rows that nobody sees with a cell of its own, in a group that is not shown;
   * that one tells what rows are usually high and neither reads nor draws any.
   */
  private boolean isMeasure() {
    return getParent() != null && !getParent().isVisible();
  }

  @Override
  public void updateIndex(int index) {
    super.updateIndex(isMeasure() ? -1 : index);
  }

  @Override
  protected void updateItem(@Nullable LedgerRow row, boolean empty) {
    super.updateItem(row, empty);
    Optional<Drawn> wanted =
        Optional.ofNullable(row)
            .filter(one -> !empty)
            .map(one -> new Drawn(one, drawing.style().get(), drawing.em().getAsDouble()));
    if (!wanted.equals(drawn)) {
      drawn = wanted;
      cards.clear();
      drawing.turns().leave(this);
      wanted.ifPresentOrElse(this::drawInTurn, this::clear);
    }
  }

  private void drawInTurn(Drawn wanted) {
    boolean quick = wanted.row().id().isEmpty();
    if (quick || drawing.turns().takes(this)) {
      draw(wanted.row());
    } else {
      setGraphic(waiting(""));
      setAccessibleText(spoken(wanted.row()));
    }
  }

  /** Draws the row whose turn has come. */
  void drawNow() {
    drawn.ifPresent(one -> draw(one.row()));
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
            () -> waiting(Text.of("ledger.waiting"))));
    setAccessibleText(spoken(row));
    markCurrent();
    showMarked();
  }

  /** As high as most rows, so that the list does not jump when the row arrives. */
  private Region waiting(String told) {
    Label words = Parts.words(told, "parley-nothing");
    words.setMinHeight(drawing.heights().typical());
    words.setPrefHeight(drawing.heights().typical());
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
        drawing.em(),
        column(Parts.words("No claim on file", "parley-nothing")),
        column(card(AnswerCard.of(orphan, drawing.style().get()))));
  }

  private Region columns(ClaimEntry entry) {
    List<Node> answers = new ArrayList<>();
    for (AnswerEntry answer : entry.answers()) {
      answers.add(
          card(
              AnswerCard.of(
                  answer, entry.claim().id(), entry.article().id(), drawing.style().get())));
    }
    if (answers.isEmpty()) {
      answers.add(Parts.words("No response on file", "parley-nothing"));
    }
    Region row =
        new EqualColumns(
            drawing.em(),
            column(card(new ClaimCard(entry, drawing.style().get()))),
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
      return isMeasure() ? drawing.heights().typical() : super.computePrefHeight(width);
    }
    double inner = (width < 0 ? getListView().getWidth() : width) - insets(true);
    double height = Math.ceil(row.prefHeight(inner) + insets(false));
    if (!cards.isEmpty()) {
      drawing.heights().learn(height);
    }
    return height;
  }

  private double insets(boolean horizontal) {
    return horizontal
        ? snappedLeftInset() + snappedRightInset()
        : snappedTopInset() + snappedBottomInset();
  }
}
