package org.parley.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.model.Passage;
import org.parley.ui.chip.Icons;
import org.parley.ui.chip.Wrapped;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** The open sheet as a card over the ledger. */
public final class SheetView extends StackPane {
  private static final int EXCERPT = 160;

  private final VBox body = new VBox();
  private final ScrollPane scroll = new ScrollPane(body);
  private final Label title = new Label();
  private final Consumer<Passage> locate;

  /**
   * @param locate brings a passage of the article into view
   */
  public SheetView(SheetViewModel model, Consumer<Passage> locate) {
    this.locate = locate;
    Wrapped.of(title, "parley-form-title").setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = Icons.button(Feather.X, "", Text.of("sheet.close"), () -> model.close());
    close.getStyleClass().addAll("flat", "button-icon");
    HBox head = new HBox(title, close);
    body.getStyleClass().add("parley-form-body");
    scroll.setFitToWidth(true);
    scroll.setId("sheet-scroll");
    scroll.getStyleClass().add("parley-form-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox card = new VBox(head, scroll);
    card.getStyleClass().addAll("parley-overlay-card", "parley-form");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    getStyleClass().addAll("parley-overlay", "parley-dialog");
    setId("sheet");
    getChildren().add(card);
    model.open().addListener((sheet, old, now) -> show(now));
    show(model.open().get());
  }

  private void show(Optional<Sheet> sheet) {
    setVisible(sheet.isPresent());
    body.getChildren().clear();
    sheet.ifPresent(this::fill);
  }

  private void fill(Sheet sheet) {
    title.setText(sheet.title());
    List<Node> parts = new ArrayList<>();
    if (!sheet.remark().isEmpty()) {
      parts.add(Wrapped.words(sheet.remark(), "parley-source"));
    }
    for (Sheet.Part part : sheet.parts()) {
      VBox block = new VBox(Wrapped.words(part.head(), "parley-form-label"));
      block.getStyleClass().add("parley-sheet-part");
      part.lines().forEach(line -> block.getChildren().add(line(line)));
      parts.add(block);
    }
    sheet.text().ifPresent(text -> parts.add(raw(text)));
    body.getChildren().setAll(parts);
    scroll.setVvalue(0);
    scroll.requestFocus();
  }

  private VBox line(Sheet.Line line) {
    VBox box = new VBox(Wrapped.words(line.words(), "parley-fact-value"));
    if (!line.known().isEmpty()) {
      box.getChildren().add(Wrapped.words(line.known(), "parley-fact-words"));
    }
    if (!line.remarks().isEmpty()) {
      box.getChildren().add(Wrapped.words(line.remarks(), "parley-fact-words"));
    }
    for (Passage passage : line.passages()) {
      Hyperlink link =
          Wrapped.of(new Hyperlink(Words.excerpt(passage.quote(), EXCERPT)), "parley-fact-link");
      link.setOnAction(event -> locate.accept(passage));
      box.getChildren().add(link);
    }
    return box;
  }

  private static TextArea raw(String text) {
    TextArea area = new TextArea(text);
    area.setEditable(false);
    area.setWrapText(true);
    area.setPrefRowCount(22);
    area.getStyleClass().add("parley-raw");
    return area;
  }
}
