package org.parley.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void contextEndsBeforeACharacterThatDoesNotFitWhole() {
    String before = "🕊" + "a".repeat(31);
    String after = "b".repeat(31) + "🕊";
    String text = before + "met" + after;

    Passage passage = Passage.of("id", text, new Span(33, 36));

    assertEquals(
        new Passage("id", new Span(33, 36), "met", "a".repeat(31), "b".repeat(31)), passage);
  }

  @Test
  void contextIsShorterAtTheEdgesOfTheText() {
    assertEquals(
        new Passage("id", new Span(1, 2), "b", "a", "c"), Passage.of("id", "abc", new Span(1, 2)));
  }
}
