package org.parley.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.RawDocument;

class EncodingTest {
  private static final String STORY =
      "The minister of Türkiye met his “old friend” – the envoy’s brother – in a café on Friday.\n\n"
          + "Neither of them would say what they had talked about, or who else was at the table.\n";

  @Test
  void everyUsualEncodingGivesTheSameText() {
    assertEquals(STORY, text(STORY.getBytes(StandardCharsets.UTF_8)));
    assertEquals(STORY, text(("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_8)));
    assertEquals(STORY, text(("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(STORY, text(("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_16BE)));
    assertEquals(STORY, text(STORY.getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(STORY, text(STORY.getBytes(StandardCharsets.UTF_16BE)));
    assertEquals(STORY, text(("\uFEFF" + STORY).getBytes(Charset.forName("UTF-32LE"))));
    assertEquals(STORY, text(STORY.getBytes(Charset.forName("windows-1252"))));
    assertEquals(STORY, text(STORY.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatIsMarkedOrStrictIsTakenWithoutAWord() {
    assertEquals(List.of(), warnings(STORY.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), warnings(("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void whatIsGuessedIsSaid() {
    String remedy = "; if letters look wrong, save the file as UTF-8 and import it again";
    assertEquals(
        List.of("a.txt: read as windows-1252, because it is not UTF-8 and has no mark" + remedy),
        warnings(STORY.getBytes(Charset.forName("windows-1252"))));
    assertEquals(
        List.of("a.txt: read as UTF-16LE, because it has no byte order mark" + remedy),
        warnings(STORY.getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void aCutLetterDoesNotSpoilTheRest() {
    byte[] bytes = ("“" + STORY + "“").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertEquals("“" + STORY + "\uFFFD", text(cut));
    assertEquals(
        List.of(
            "a.txt: read as UTF-8, because some bytes are not valid UTF-8, the first in line 4"
                + "; if letters look wrong, save the file as UTF-8 and import it again"),
        warnings(cut));
  }

  @Test
  void strayControlCharactersAreLeftOutAndCounted() {
    byte[] bytes = STORY.replace("met", "m\u0007et").getBytes(StandardCharsets.UTF_8);
    assertEquals(STORY, text(bytes));
    assertEquals(
        List.of("a.txt: left out 1 control character(s); compare the article with its source"),
        warnings(bytes));
  }

  private static String text(byte[] bytes) {
    return read(bytes).article().orElseThrow().text();
  }

  private static List<String> warnings(byte[] bytes) {
    return read(bytes).diagnostics().stream().map(d -> d.inWords()).toList();
  }

  private static Imported read(byte[] bytes) {
    return new PlainTextImporter().read(new RawDocument("a.txt", bytes));
  }
}
