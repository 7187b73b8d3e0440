package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.ui.editing.Marks;
import org.parley.ui.filter.FilterViewModel;
import org.parley.ui.theme.LookViewModel;
import org.parley.ui.wording.Text;

/** The ledger as a virtualised list, each claim beside its answers. */
public final class LedgerView extends VBox {
  private static final int END = 1 << 20;

  private final ListView<LedgerRow> list = new ListView<>();
  private final Map<KeyCode, Runnable> keys;

  private final List<LedgerCell> cells = new ArrayList<>();
  private final DrawingTurns turns = new DrawingTurns(this::allDrawn);

  /** A row that was brought into view and may have grown since; -1 for none. */
  private int revealed = -1;

  /** A selected row whose height is not known before it is read; -1 for none. */
  private int awaited = -1;

  /**
   * @param importFiles what the empty ledger's button does
   */
  public LedgerView(
      LedgerViewModel model,
      FilterViewModel filter,
      Marks marks,
      LookViewModel look,
      Runnable importFiles) {
    PartsMenu parts = new PartsMenu(look);
    ChipsBar chips = new ChipsBar(model, filter, parts.button());
    keys =
        Map.of(
            KeyCode.DOWN, () -> model.move(1),
            KeyCode.UP, () -> model.move(-1),
            KeyCode.RIGHT, () -> model.moveAcross(1),
            KeyCode.LEFT, () -> model.moveAcross(-1),
            KeyCode.HOME, () -> model.move(-END),
            KeyCode.END, () -> model.move(END),
            KeyCode.PAGE_DOWN, () -> model.move(Visible.rows(list)),
            KeyCode.PAGE_UP, () -> model.move(-Visible.rows(list)));
    getStyleClass().add("parley-ledger");
    StackPane heads = columnHeads(look);
    ContextMenu choice = parts.menu();
    heads.setOnContextMenuRequested(
        event -> choice.show(heads, event.getScreenX(), event.getScreenY()));
    getChildren().addAll(chips, heads, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setId("ledger");
    list.setAccessibleText(Text.of("ledger.spoken"));
    list.getStyleClass().add("parley-list");
    list.setItems(model.rows());
    Drawing drawing =
        new Drawing(
            () -> new CardStyle(look.compact().get(), filter.foundWords(), look.parts().get()),
            look::em,
            turns,
            new RowHeights(look::em));
    list.setCellFactory(
        view -> {
          LedgerCell made = new LedgerCell(model, marks, drawing);
          cells.add(made);
          return made;
        });
    look.compact().addListener((compact, old, now) -> redraw());
    look.parts().addListener((chosen, old, now) -> redraw());
    look.textScale().addListener((scale, old, now) -> redraw());
    focusAtFirst();
    list.setPlaceholder(new EmptyLedger(model, () -> filter.clear(), importFiles));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.selectedRow().addListener((row, old, now) -> reveal(now.intValue()));
    model.rows().addListener((InvalidationListener) rows -> keepSelected(model));
  }

  /** One head over each column, or one over both where they stand one above the other. */
  private static StackPane columnHeads(LookViewModel look) {
    EqualColumns two =
        new EqualColumns(
            look::em, head(Text.of("ledger.claimed")), head(Text.of("ledger.answered")));
    Label one = head(Text.of("ledger.claimed-then-answered"));
    StackPane heads = new StackPane(two, one);
    heads.getStyleClass().add("parley-column-heads");
    heads.setAlignment(Pos.CENTER_LEFT);
    ObservableValue<Boolean> narrow =
        Bindings.createBooleanBinding(
            () -> EqualColumns.isNarrow(heads.getWidth(), look.em()),
            heads.widthProperty(),
            look.textScale());
    one.visibleProperty().bind(narrow);
    two.visibleProperty().bind(narrow.map(is -> !is));
    one.managedProperty().bind(one.visibleProperty());
    two.managedProperty().bind(two.visibleProperty());
    return heads;
  }

  private static Label head(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("parley-column-head");
    return label;
  }

  /** The list comes into the window only when that is laid out; keys are meant for it then. */
  private void focusAtFirst() {
    list.sceneProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends Scene> where,
                  @Nullable Scene old,
                  @Nullable Scene now) {
                if (now != null) {
                  list.sceneProperty().removeListener(this);
                  list.requestFocus();
                }
              }
            });
  }

  private void onKey(KeyEvent event) {
    Runnable action = keys.get(event.getCode());
    if (action != null && !event.isShortcutDown() && !event.isAltDown()) {
      action.run();
      event.consume();
    }
  }

  /** Puts the keyboard focus on the list. */
  public void focus() {
    list.requestFocus();
  }

  /** Rows that were read anew, or at last, still show which of them is selected. */
  private void keepSelected(LedgerViewModel model) {
    int row = model.selectedRow().get();
    if (row < 0 || row >= list.getItems().size()) {
      return;
    }
    if (list.getSelectionModel().getSelectedIndex() != row) {
      list.getSelectionModel().clearAndSelect(row);
    }
    if (row == awaited && list.getItems().get(row).id().isPresent()) {
      reveal(row);
    }
  }

  private void reveal(int row) {
    awaited = -1;
    if (row < 0 || row >= list.getItems().size()) {
      list.getSelectionModel().clearSelection();
      return;
    }
    awaited = list.getItems().get(row).id().isPresent() ? -1 : row;
    list.getSelectionModel().clearAndSelect(row);
    revealed = row;
    turns.start();
    if (!list.isNeedsLayout() && !Visible.whole(list, row)) {
      list.scrollTo(row);
    }
  }

  /** Rows look otherwise from now on; the selected one stays in sight if it is. */
  private void redraw() {
    int selected = list.getSelectionModel().getSelectedIndex();
    if (Visible.whole(list, selected)) {
      revealed = selected;
    }
    cells.forEach(LedgerCell::redraw);
    turns.start();
  }

  /** Rows may turn out to be of other heights than they were given room for. */
  private void allDrawn() {
    int row = revealed;
    revealed = -1;
    if (row >= 0 && row < list.getItems().size() && !Visible.whole(list, row)) {
      list.scrollTo(row);
    }
    Visible.closeUp(list);
  }
}
