package org.parley.ui.form;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;
import org.parley.ui.chip.Wrapped;
import org.parley.ui.wording.Text;

/** The open list as a card over the ledger: type to narrow it, Enter chooses. */
public final class PickView extends StackPane {
  private final PickViewModel model;
  private final Label title = Wrapped.words("", "parley-form-title");
  private final Label keys = Wrapped.words("", "parley-form-keys");
  private final Label empty = new Label();
  private final TextField field = new TextField();
  private final ListView<Pick.Item> list = new ListView<>();

  public PickView(PickViewModel model) {
    this.model = model;
    field.setId("pick-field");
    field.getStyleClass().add("parley-palette-field");
    field.textProperty().addListener((text, old, now) -> model.type(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setId("pick-list");
    list.setItems(model.shown());
    list.setCellFactory(view -> new Row());
    list.setFocusTraversable(false);
    list.setPlaceholder(empty);
    list.getStyleClass().addAll("parley-palette-list", "parley-pick-list");
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            onClick();
          }
        });
    VBox card = new VBox(title, field, list, keys);
    card.getStyleClass().addAll("parley-overlay-card", "parley-pick");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    getStyleClass().addAll("parley-overlay", "parley-dialog");
    setId("pick");
    getChildren().add(card);
    model.open().addListener((pick, old, now) -> show(now));
    model.loading().addListener((loading, old, now) -> tell(now));
    model.current().addListener((current, old, now) -> mark(now.intValue()));
    model.marked().addListener((marked, old, now) -> list.refresh());
    show(model.open().get());
  }

  private void show(Optional<Pick> pick) {
    setVisible(pick.isPresent());
    pick.ifPresent(
        one -> {
          title.setText(one.title());
          field.setPromptText(one.prompt());
          keys.setText(Text.of(one.several() ? "pick.keys.several" : "pick.keys"));
          field.clear();
          field.requestFocus();
          tell(model.loading().get());
          mark(0);
        });
  }

  private void tell(boolean loading) {
    empty.setText(Text.of(loading ? "pick.loading" : "pick.none"));
    mark(model.current().get());
  }

  private void mark(int at) {
    list.getSelectionModel().clearAndSelect(at);
    list.scrollTo(Math.max(0, at - 2));
  }

  private void onClick() {
    model.moveTo(list.getSelectionModel().getSelectedIndex());
    if (model.open().get().filter(Pick::several).isPresent()) {
      model.mark();
    } else {
      model.choose();
    }
  }

  private void onKey(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean several = model.open().get().filter(Pick::several).isPresent();
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      model.move(code == KeyCode.DOWN ? 1 : -1);
    } else if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
      model.move(code == KeyCode.PAGE_DOWN ? 8 : -8);
    } else if (several && code == KeyCode.SPACE && event.isShortcutDown()) {
      model.mark();
    } else if (code == KeyCode.ENTER) {
      model.choose();
    } else {
      return;
    }
    event.consume();
  }

  private final class Row extends ListCell<Pick.Item> {
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label mark = new Label();
    private final HBox box;

    private Row() {
      name.getStyleClass().add("parley-pick-title");
      detail.getStyleClass().add("parley-pick-detail");
      mark.getStyleClass().addAll("parley-chip", "parley-tone-quiet");
      mark.setMinWidth(USE_PREF_SIZE);
      for (Label label : new Label[] {name, detail}) {
        label.setMinWidth(0);
        label.setWrapText(true);
      }
      VBox words = new VBox(name, detail);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      for (Label label : new Label[] {detail, mark}) {
        label.managedProperty().bind(label.visibleProperty());
      }
      box = new HBox(words, mark);
      box.getStyleClass().add("parley-palette-row");
      setPrefWidth(0);
    }

    /** The list asks for the height at its own width, which the default skin forgets. */
    @Override
    protected double computePrefHeight(double width) {
      if (getGraphic() == null) {
        return super.computePrefHeight(width);
      }
      double sides = snappedLeftInset() + snappedRightInset();
      double ends = snappedTopInset() + snappedBottomInset();
      return Math.ceil(
          box.prefHeight((width < 0 ? getListView().getWidth() : width) - sides) + ends);
    }

    @Override
    protected void updateItem(Pick.@Nullable Item item, boolean none) {
      super.updateItem(item, none);
      setText(null);
      if (none || item == null) {
        setGraphic(null);
        return;
      }
      name.setText(item.title());
      detail.setText(item.detail());
      detail.setVisible(!item.detail().isEmpty());
      mark.setText(item.mark());
      mark.setVisible(!item.mark().isEmpty());
      if (model.open().get().filter(Pick::several).isPresent()) {
        boolean marked = model.marked().get().contains(item.id());
        Icons.on(name, marked ? Feather.CHECK_SQUARE : Feather.SQUARE);
      } else {
        name.setGraphic(null);
      }
      setGraphic(box);
      setAccessibleText(item.title() + ". " + item.detail() + ". " + item.mark());
    }
  }
}
