package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;

class CanonicalTextTest {
  private static final List<String> PIECES =
      List.of(
          "talks",
          " ",
          "\n",
          "\r\n",
          "\r",
          "\u0000",
          "\u0007",
          "\t",
          "é",
          "e\u0301",
          "Ş",
          "S\u0327",
          "\uD83D\uDE00",
          "שלום",
          "“",
          "’",
          "\u2028",
          "\f",
          "a\u0323\u0307",
          "\u1112\u1161");

  @Test
  void lineEndsMarksAndControlsAreMadeUniformAndNothingElse() {
    CanonicalText text = CanonicalText.of("\uFEFFOne\r\nTwo\rThree\n\u0007Four\tfive “six’s”");
    assertEquals("One\nTwo\nThree\nFour\tfive “six’s”", text.text());
    assertEquals(1, text.removedControls());
  }

  @Test
  void aSpanOfTheTextLeadsBackToWhereItsCharactersStood() {
    String raw = "\uFEFFCafe\u0301 in\r\nOslo";
    CanonicalText text = CanonicalText.of(raw);
    assertEquals("Café in\nOslo", text.text());
    assertEquals("Cafe\u0301", text.toRaw(new Span(0, 4)).in(raw));
    assertEquals("e\u0301", text.toRaw(new Span(3, 4)).in(raw));
    assertEquals("\r\n", text.toRaw(new Span(7, 8)).in(raw));
    assertEquals("Oslo", text.toRaw(new Span(8, 12)).in(raw));
    assertEquals(new Span(8, 12), text.toCanonical(new Span(11, 15)));
  }

  @Test
  void offsetsOfAnyTextGoThereAndBack() {
    Random random = new Random(20231217);
    for (int round = 0; round < 400; round++) {
      StringBuilder raw = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        raw.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      checkOffsets(raw.toString());
    }
  }

  private static void checkOffsets(String raw) {
    CanonicalText text = CanonicalText.of(raw);
    assertTrue(Normalizer.isNormalized(text.text().replaceAll("\\R", "\n"), Normalizer.Form.NFC));
    assertFalse(text.text().contains("\r"));
    int end = 0;
    for (int at = 0; at < text.text().length(); at++) {
      Span one = new Span(at, at + 1);
      Span there = text.toRaw(one);
      assertTrue(text.toCanonical(there).contains(one), raw);
      assertTrue(there.length() > 0 && there.end() >= end, raw);
      end = there.end();
    }
    Span all = new Span(0, text.text().length());
    assertEquals(all, text.toCanonical(text.toRaw(all)));
    assertEquals(text.text(), CanonicalText.of(text.text()).text());
  }
}
