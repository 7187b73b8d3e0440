package org.parley.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Article;
import org.parley.model.Evidenced;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Span;

class DisplayTextTest {
  private static final String TEXT = "Title\n\n\n  First line\nof two.  \n\nשלום\n";

  @Test
  void everyParagraphBecomesOneLineWithoutTheSpaceAround() {
    DisplayText shown = DisplayText.of(article(span("First line\nof two.  "), span("שלום")));

    assertEquals("Title\nFirst line of two.\nשלום", shown.text());
    assertEquals(
        List.of(ParagraphKind.BODY, ParagraphKind.CAPTION, ParagraphKind.CAPTION),
        shown.lines().stream().map(DisplayText.Line::kind).toList());
  }

  @Test
  void placesAreFoundAgainInTheDisplayedText() {
    DisplayText shown = DisplayText.of(article(span("First line\nof two."), span("שלום")));

    assertEquals("line of two", shown.displayed(span("line\nof two")).get().in(shown.text()));
    assertEquals("Title", shown.displayed(span("Title")).get().in(shown.text()));
    assertEquals(Optional.empty(), shown.displayed(new Span(5, 7)));
  }

  @Test
  void aLineInAScriptFromRightToLeftIsKnown() {
    DisplayText shown = DisplayText.of(article(span("First line\nof two."), span("שלום")));

    assertEquals(
        List.of(false, false, true),
        shown.lines().stream().map(line -> line.rightToLeft(shown.text())).toList());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Article article(Span... paragraphs) {
    return new Article(
        "a",
        "a.txt",
        TEXT,
        Evidenced.unknown(),
        Evidenced.unknown(),
        Evidenced.unknown(),
        Optional.empty(),
        "en",
        List.of(paragraphs).stream()
            .map(span -> new Paragraph(span, ParagraphKind.CAPTION))
            .toList());
  }
}
