package org.parley.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.parley.model.Span;
import org.parley.ui.article.ArticleViewModel.Page;
import org.parley.ui.chip.Wrapped;
import org.parley.ui.wording.Text;

/** The article, typeset to be read, with everything found in it highlighted. */
public final class ArticleView extends VBox {
  /** How much of the height stays above a passage that is shown. */
  private static final double ROOM_ABOVE = 0.25;

  private static final double HINT_SHARE = 0.8;

  private final ArticleViewModel model;
  private final StyleClassedTextArea area = new StyleClassedTextArea();
  private final VirtualizedScrollPane<StyleClassedTextArea> scroll;
  private final Label heading = new Label();
  private final Legend legend = new Legend();

  /** The text moves within its view only between two layouts. */
  private final AnimationTimer afterLayout =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          stop();
          revealAgain();
        }
      };

  /** Whether there was no room yet to bring the passages of the page into view. */
  private boolean unrevealed;

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
    Label hint = Wrapped.words(Text.of("article.none.hint"), "parley-nothing");
    hint.prefWidthProperty().bind(area.widthProperty().multiply(HINT_SHARE));
    hint.setTextAlignment(TextAlignment.CENTER);
    hint.setAlignment(Pos.CENTER);
    area.setPlaceholder(hint);
    area.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> onClick(event, pick));
    scroll = new VirtualizedScrollPane<>(area);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(bar, heading, scroll, below, legend);
    model.page().addListener((page, old, now) -> show(old, now));
    show(Optional.empty(), model.page().get());
  }

  private void show(Optional<Page> before, Optional<Page> now) {
    boolean sameText = now.map(Page::text).equals(before.map(Page::text));
    if (!now.map(Page::article).equals(before.map(Page::article))) {
      head(now.map(Page::article));
    }
    if (now.isEmpty()) {
      area.clear();
      return;
    }
    Page page = now.get();
    if (sameText) {
      area.setStyleSpans(0, StyledText.spans(page));
    } else {
      area.replace(0, area.getLength(), StyledText.of(page, area));
    }
    boolean emphasised = now.map(Page::emphasis).equals(before.map(Page::emphasis));
    if (!sameText || !emphasised) {
      reveal(page.emphasis());
    }
  }

  /** An article may come before the window is on the screen, or before there is room for it. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (unrevealed && hasRoom()) {
      afterLayout.start();
    }
  }

  private void revealAgain() {
    reveal(model.page().get().map(Page::emphasis).orElse(List.of()));
  }

  private boolean hasRoom() {
    return scroll.getHeight() > 0 && scroll.localToScreen(scroll.getLayoutBounds()) != null;
  }

  private void head(Optional<ShownArticle> article) {
    heading.setText(article.flatMap(ShownArticle::heading).orElse(""));
    heading.setVisible(!heading.getText().isEmpty());
    area.setAccessibleText(
        article
            .map(one -> Text.of("article.spoken", one.source()))
            .orElse(Text.of("article.none")));
    legend.show(article.map(ShownArticle::highlights).orElse(List.of()));
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

  private void reveal(List<Span> places) {
    unrevealed = !hasRoom();
    if (places.isEmpty()) {
      area.showParagraphAtTop(0);
      return;
    }
    Span place = places.get(0);
    area.moveTo(place.start());
    area.showParagraphAtTop(area.getCurrentParagraph());
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
