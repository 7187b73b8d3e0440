package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.model.Passage;
import org.parley.model.Span;

class PassageAnchorTest {
  private static final String TEXT =
      "The two ministers met in Oslo on Friday. Nobody would say why.\n\n"
          + "The two ministers will meet in Bergen in June, an aide said. They like fish.";

  @Test
  void aQuoteThatStandsOnceIsFoundAgainWhereverItMoved() {
    Passage passage = passage("Nobody would say why.");
    Anchoring found = PassageAnchor.anchor(passage, "An update came first. " + TEXT);
    assertEquals(Optional.of(new Span(63, 84)), found.span());
    assertTrue(found.exact());
  }

  @Test
  void aQuoteThatStandsTwiceIsFoundByItsSurroundings() {
    Passage passage = passage("The two ministers", 1);
    assertEquals(Optional.of(passage.span()), PassageAnchor.anchor(passage, TEXT).span());
  }

  @Test
  void aQuoteThatStandsTwiceInTheSameSurroundingsIsAnOrphan() {
    Passage passage = passage("They like fish.");
    String tail = "an aide said. They like fish.";
    assertTrue(PassageAnchor.anchor(passage, "And " + tail + " And " + tail).isOrphan());
  }

  @Test
  void aSlightlyChangedSentenceIsFoundAndSaidToBeChanged() {
    Passage passage = passage("The two ministers will meet in Bergen in June, an aide said.");
    String changed = TEXT.replace("Bergen in June, an aide said", "Bergen in July, an aide  says");
    Anchoring found = PassageAnchor.anchor(passage, changed);
    assertEquals(
        "The two ministers will meet in Bergen in July, an aide  says.",
        found.span().orElseThrow().in(changed));
    assertFalse(found.exact());
  }

  @Test
  void otherQuoteMarksAndLineBreaksAreNoChangeOfWords() {
    Passage passage = Passage.of("id", "“It’s not so – at all,” he said.", new Span(0, 32));
    Anchoring found = PassageAnchor.anchor(passage, "Well. \"It's not\nso - at all,\" he said.");
    assertEquals(Optional.of(new Span(6, 38)), found.span());
    assertEquals(1.0, found.score());
  }

  @Test
  void aDeletedSentenceIsAnOrphanThoughOneLikeItStands() {
    Passage passage = passage("The two ministers met in Oslo on Friday.");
    String cut = TEXT.substring(41);
    assertTrue(PassageAnchor.anchor(passage, cut).isOrphan());
  }

  @Test
  void aShortQuoteElsewhereIsAnOrphan() {
    Passage passage = passage("Oslo");
    assertTrue(PassageAnchor.anchor(passage, "The envoy flew home. Oslo was cold.").isOrphan());
  }

  @Test
  void nothingIsFoundForAnEmptyQuoteOrInAnEmptyText() {
    assertTrue(PassageAnchor.anchor(Passage.of("id", TEXT, new Span(3, 3)), TEXT).isOrphan());
    assertTrue(PassageAnchor.anchor(passage("Nobody would say why."), "").isOrphan());
  }

  @Test
  void noDeletedSentenceOfTheSeedsIsFoundAnywhereElse() throws IOException {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Path seed : seeds()) {
      String text = CanonicalText.of(Files.readString(seed)).text();
      for (Span sentence : sentences(text)) {
        tried++;
        String cut = text.substring(0, sentence.start()) + text.substring(sentence.end());
        Anchoring anchoring = PassageAnchor.anchor(Passage.of("id", text, sentence), cut);
        anchoring.span().ifPresent(span -> wrong.add(sentence.in(text) + " -> " + span.in(cut)));
      }
    }
    assertTrue(tried > 80);
    assertEquals(List.of(), wrong);
  }

  @Test
  void everySentenceOfTheSeedsIsFoundInTheUnchangedText() throws IOException {
    for (Path seed : seeds()) {
      String text = CanonicalText.of(Files.readString(seed)).text();
      for (Span sentence : sentences(text)) {
        Anchoring anchoring = PassageAnchor.anchor(Passage.of("id", text, sentence), text);
        assertEquals(Optional.of(sentence), anchoring.span(), sentence.in(text));
      }
    }
  }

  private static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.sorted().toList();
    }
  }

  /** Sentences with at least four words. */
  private static List<Span> sentences(String text) {
    List<Span> spans = new ArrayList<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int start = 0;
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      String sentence = text.substring(start, end).strip();
      if (sentence.split("\\s+").length >= 4) {
        int from = text.indexOf(sentence, start);
        spans.add(new Span(from, from + sentence.length()));
      }
      start = end;
    }
    return spans;
  }

  private static Passage passage(String quote) {
    return passage(quote, 0);
  }

  private static Passage passage(String quote, int from) {
    int start = TEXT.indexOf(quote, from);
    return Passage.of("id", TEXT, new Span(start, start + quote.length()));
  }
}
