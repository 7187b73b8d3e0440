package org.parley.ui.ledger;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.ui.editing.Marks;
import org.parley.ui.finding.Target;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.Text;

/**
 * One row of the list: a claim beside its answers, and the heading above it. To make and style the
 * nodes of a row takes several times as long as to show another row by them, so a cell keeps them.
 */
final class LedgerCell extends ListCell<LedgerRow> {
  private final LedgerViewModel model;
  private final Marks marks;
  private final Drawing drawing;
  private final Label waiting = Parts.words("", "parley-nothing");
  private final VBox body = new VBox(waiting);
  private Optional<RowPane> pane = Optional.empty();
  private Optional<Drawn> wanted = Optional.empty();
  private Optional<Drawn> drawn = Optional.empty();

  /** All that the look of a cell depends on; most rows that are read again are as before. */
  private record Drawn(LedgerRow row, CardStyle style, double em) {}

  LedgerCell(LedgerViewModel model, Marks marks, Drawing drawing) {
    this.model = model;
    this.marks = marks;
    this.drawing = drawing;
    setMinHeight(0);
    setMaxHeight(Double.MAX_VALUE);
    setGraphic(body);
    hide();
    model.selected().addListener((selected, old, now) -> mark());
    marks.marked().addListener((marked, old, now) -> mark());
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
    Optional<Drawn> now =
        Optional.ofNullable(row)
            .filter(one -> !empty)
            .map(one -> new Drawn(one, drawing.style().get(), drawing.em().getAsDouble()));
    if (!now.equals(wanted)) {
      wanted = now;
      drawing.turns().leave(this);
      now.ifPresentOrElse(this::drawInTurn, this::hide);
    }
  }

  /** Shows the same row as it is to look now. */
  void redraw() {
    updateItem(getItem(), isEmpty());
  }

  private void drawInTurn(Drawn now) {
    setAccessibleText(spoken(now.row()));
    if (now.row().id().isEmpty()) {
      await(Text.of("ledger.waiting"));
    } else if (drawn.equals(wanted) || drawing.turns().takes(this)) {
      draw(now);
    } else {
      await("");
    }
  }

  /** Whether there are nodes that only have to show another row. */
  boolean isMade() {
    CardStyle style = drawing.style().get();
    return pane.filter(one -> one.suits(style)).isPresent();
  }

  /** Draws the row whose turn has come. */
  void drawNow() {
    wanted.ifPresent(this::draw);
  }

  private void hide() {
    Parts.shown(waiting, false);
    pane.ifPresent(one -> Parts.shown(one, false));
    setAccessibleText(null);
  }

  /** As high as most rows, so that the list does not jump when the row arrives. */
  private void await(String told) {
    waiting.setText(told);
    waiting.setMinHeight(drawing.heights().typical());
    waiting.setPrefHeight(drawing.heights().typical());
    Parts.shown(waiting, true);
    pane.ifPresent(one -> Parts.shown(one, false));
  }

  private void draw(Drawn now) {
    RowPane shown = pane(now.style());
    if (!drawn.equals(Optional.of(now))) {
      shown.show(now.row(), now.style());
      drawn = Optional.of(now);
    }
    Parts.shown(waiting, false);
    Parts.shown(shown, true);
    mark();
  }

  private RowPane pane(CardStyle style) {
    if (!isMade()) {
      RowPane made = new RowPane(style, drawing.em(), model::select);
      body.getChildren().setAll(waiting, made);
      pane = Optional.of(made);
      drawn = Optional.empty();
    }
    return pane.orElseThrow();
  }

  private void mark() {
    Optional<Target> selected = model.selected().get();
    pane.filter(one -> one.isVisible())
        .ifPresent(
            one ->
                one.mark(
                    selected,
                    one.claim().filter(claim -> marks.has(claim.findingId())).isPresent()));
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
    if (wanted.isEmpty()) {
      return isMeasure() ? drawing.heights().typical() : super.computePrefHeight(width);
    }
    double inner = (width < 0 ? getListView().getWidth() : width) - insets(true);
    double height = Math.ceil(body.prefHeight(inner) + insets(false));
    if (!waiting.isVisible()) {
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
