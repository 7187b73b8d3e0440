package org.parley.ui.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.ArticleHeader;
import org.parley.model.Evidenced;
import org.parley.model.Passage;
import org.parley.model.Span;

class CitationTest {
  private static final Passage PASSAGE = Passage.of("a", "Harbour Wire", new Span(0, 12));

  @Test
  void wordsAreCitedWithAllThatIsKnownOfTheirArticle() {
    ArticleHeader article =
        new ArticleHeader(
            "a",
            "harbour.txt",
            Evidenced.stated("Harbour_Wire", PASSAGE, "masthead"),
            Evidenced.stated(LocalDate.of(2024, 3, 9), PASSAGE, "dateline"),
            Evidenced.stated("Talks at sea", PASSAGE, "headline"),
            Optional.empty(),
            "en");
    Citation citation = new Citation(" They\n met. ", article, DeepLink.toClaim("c0de"));

    assertEquals(
        "“They met.” Harbour_Wire, 9 Mar 2024, “Talks at sea”. <parley:claim/c0de>",
        citation.plain());
    assertEquals(
        "> They met.\n>\n> — *Harbour\\_Wire*, 9 Mar 2024, “Talks at sea”. (`parley:claim/c0de`)",
        citation.markdown());
  }

  @Test
  void whatIsNotKnownIsSaid() {
    ArticleHeader article =
        new ArticleHeader(
            "a",
            "harbour.txt",
            Evidenced.unknown(),
            Evidenced.unknown(),
            Evidenced.unknown(),
            Optional.empty(),
            "en");

    assertEquals(
        "“They met.” outlet unknown, date unknown, harbour.txt. <parley:response/beef>",
        new Citation("They met.", article, DeepLink.toResponse("beef")).plain());
  }

  @Test
  void aLinkIsReadAsItIsWritten() {
    assertEquals(
        Optional.of(new DeepLink("c0de", Optional.empty())), DeepLink.read(" parley:claim/c0de "));
    assertEquals(
        Optional.of(new DeepLink("beef", Optional.of(new Span(3, 9)))),
        DeepLink.read(DeepLink.toWords("beef", new Span(3, 9))));
    assertEquals(Optional.of(new DeepLink("abcd1", Optional.empty())), DeepLink.read("abcd1"));
    assertEquals(Optional.empty(), DeepLink.read("abc"));
    assertEquals(Optional.empty(), DeepLink.read("https://example.org/abcd"));
  }
}
