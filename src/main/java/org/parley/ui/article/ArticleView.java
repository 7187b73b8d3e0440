package org.parley.ui.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.parley.model.Span;
import org.parley.ui.chip.Wrapped;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** The article, typeset to be read, with everything found in it highlighted. */
public final class ArticleView extends VBox {
  /** How much of the height stays above a passage that is shown. */
  private static final double ROOM_ABOVE = 0.25;

  private final ArticleViewModel model;
  private final StyleClassedTextArea area = new StyleClassedTextArea();
  private final Label heading = new Label();
  private final Legend legend = new Legend();

  /**
   * @param id names the text in the window and in tests
   * @param below stands between the text and its legend
   * @param pick told the offset of the displayed text that was clicked
   */
  public ArticleView(String id, ArticleViewModel model, Node bar, Node below, IntConsumer pick) {
    this.model = model;
    getStyleClass().add("parley-article");
    heading.getStyleClass().add("parley-article-heading");
    heading.setWrapText(true);
    heading.managedProperty().bind(heading.visibleProperty());
    area.setId(id);
    area.setEditable(false);
    area.setWrapText(true);
    area.setShowCaret(Caret.CaretVisibility.OFF);
    area.focusedProperty().addListener((focused, old, now) -> showCaret(now));
    area.selectionProperty()
        .addListener((range, old, now) -> model.select(now.getStart(), now.getEnd()));
    model.selection().addListener((selection, old, now) -> mark(now));
    area.getStyleClass().add("parley-text");
    area.setPlaceholder(Wrapped.words(Text.of("article.none.hint"), "parley-nothing"));
    area.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> onClick(event, pick));
    VirtualizedScrollPane<StyleClassedTextArea> scroll = new VirtualizedScrollPane<>(area);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(bar, heading, scroll, below, legend);
    model.article().addListener((article, old, now) -> show(now));
    model.emphasis().addListener((emphasis, old, now) -> emphasise(now));
    model
        .found()
        .addListener(
            (found, old, now) ->
                model.article().get().ifPresent(one -> style(one, model.emphasis().get())));
    show(model.article().get());
  }

  private void show(Optional<ShownArticle> article) {
    heading.setText(article.flatMap(ShownArticle::heading).orElse(""));
    heading.setVisible(!heading.getText().isEmpty());
    area.replaceText(article.map(one -> one.text().text()).orElse(""));
    area.setAccessibleText(
        article
            .map(one -> Text.of("article.spoken", one.source()))
            .orElse(Text.of("article.none")));
    article.ifPresent(this::shapeParagraphs);
    legend.show(article.map(ShownArticle::highlights).orElse(List.of()));
    emphasise(model.emphasis().get());
  }

  /** The caret tells a reader without a mouse where a selection begins. */
  private void showCaret(boolean focused) {
    area.setShowCaret(focused ? Caret.CaretVisibility.ON : Caret.CaretVisibility.OFF);
  }

  private void mark(Optional<Span> selection) {
    Span now = new Span(area.getSelection().getStart(), area.getSelection().getEnd());
    if (selection.isPresent() && !selection.get().equals(now)) {
      area.selectRange(selection.get().start(), selection.get().end());
      area.requestFollowCaret();
    } else if (selection.isEmpty() && now.length() > 0) {
      area.deselect();
    }
  }

  /** Selects the sentence at the caret; pressed again, the next one with it. */
  public void selectSentence() {
    focus();
    model.selectSentence(area.getCaretPosition());
  }

  private void shapeParagraphs(ShownArticle article) {
    List<DisplayText.Line> lines = article.text().lines();
    for (int at = 0; at < lines.size(); at++) {
      DisplayText.Line line = lines.get(at);
      String kind = "parley-par-" + Words.of(line.kind());
      area.setParagraphStyle(
          at,
          line.rightToLeft(article.text().text())
              ? List.of(kind, "parley-par-rtl")
              : List.of(kind));
    }
  }

  private void emphasise(List<Span> places) {
    Optional<ShownArticle> article = model.article().get();
    if (article.isEmpty() || area.getLength() == 0) {
      return;
    }
    style(article.get(), places);
    area.layout();
    if (places.isEmpty()) {
      area.showParagraphAtTop(0);
    } else {
      reveal(places.get(0));
    }
  }

  private void style(ShownArticle article, List<Span> places) {
    area.setStyleSpans(
        0,
        spans(StyledRun.of(area.getLength(), article.highlights(), places, model.found().get())));
  }

  private void reveal(Span place) {
    area.moveTo(place.start());
    int paragraph = area.getCurrentParagraph();
    area.showParagraphAtTop(paragraph);
    raise(place);
  }

  /** Moves a place that is on the screen to where there is room above it and more below. */
  private void raise(Span place) {
    area.layout();
    Bounds view = area.localToScreen(area.getLayoutBounds());
    if (view != null && place.start() < area.getLength()) {
      area.getCharacterBoundsOnScreen(place.start(), place.start() + 1)
          .ifPresent(
              first ->
                  area.scrollYBy(first.getMinY() - view.getMinY() - view.getHeight() * ROOM_ABOVE));
    }
  }

  private static StyleSpans<Collection<String>> spans(List<StyledRun> runs) {
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    runs.forEach(run -> spans.add(run.classes(), run.span().length()));
    return spans.create();
  }

  private void onClick(MouseEvent event, IntConsumer pick) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(pick);
    }
  }

  /** Puts the keyboard focus on the text. */
  public void focus() {
    area.requestFocus();
  }
}
