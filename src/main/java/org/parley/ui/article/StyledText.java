package org.parley.ui.article;

import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.parley.ui.article.ArticleViewModel.Page;
import org.parley.ui.wording.Words;

/** A page as the text area takes it: all at once, so that it is laid out once. */
final class StyledText {
  private StyledText() {}

  /** The style classes of the whole text. */
  static StyleSpans<Collection<String>> spans(Page page) {
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    StyledRun.of(
            page.text().text().length(), page.article().highlights(), page.emphasis(), page.found())
        .forEach(run -> spans.add(run.classes(), run.span().length()));
    return spans.create();
  }

  /** The text with the style classes of its words and paragraphs. */
  static StyledDocument<Collection<String>, String, Collection<String>> of(
      Page page, StyleClassedTextArea area) {
    String text = page.text().text();
    StyleSpans<Collection<String>> spans = spans(page);
    var document =
        new ReadOnlyStyledDocumentBuilder<>(area.getSegOps(), area.getInitialParagraphStyle());
    for (DisplayText.Line line : page.text().lines()) {
      int end = line.displayed() + line.canonical().length();
      document.addParagraph(
          text.substring(line.displayed(), end),
          spans.subView(line.displayed(), end),
          classes(line, text));
    }
    return document.build();
  }

  private static List<String> classes(DisplayText.Line line, String text) {
    String kind = "parley-par-" + Words.of(line.kind());
    return line.rightToLeft(text) ? List.of(kind, "parley-par-rtl") : List.of(kind);
  }
}
