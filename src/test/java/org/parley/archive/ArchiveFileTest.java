package org.parley.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ledger.Ledger;
import org.parley.ledger.StoredArticle;
import org.parley.model.AnswerLink;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;
import org.parley.store.MemoryLedger;
import org.parley.store.SampleDecisions;
import org.parley.store.Samples;

class ArchiveFileTest {
  @TempDir Path folder;
  private Ledger ledger;

  @BeforeEach
  void openLedger() {
    ledger = new MemoryLedger(Samples.clock());
  }

  @Test
  void everyRowComesBackAsItWasStored() {
    fill(3);
    SampleDecisions.ofEveryKind().forEach(decision -> ledger.log().append("Ada İpek", decision));
    suggestLinks();

    try (ArchiveFile archive = ArchiveFile.open(written())) {
      assertEquals(ledger.stored().entries(), archive.entries());
      assertEquals(ledger.stored().articleIds(), archive.articleIds());
      assertEquals(ledger.stored().links(), archive.links());
      assertEquals(1, archive.links().answers().size());
      assertEquals(1, archive.links().meetings().size());
      assertEquals(ledger.log().head(), archive.head());
      for (String id : archive.articleIds()) {
        assertSame(ledger.stored().article(id).orElseThrow(), archive.article(id).orElseThrow());
      }
    }
  }

  @Test
  void anEmptyLedgerIsAnArchiveToo() {
    try (ArchiveFile archive = ArchiveFile.open(written())) {
      assertEquals(List.of(), archive.entries());
      assertEquals(List.of(), archive.articleIds());
      assertEquals("0".repeat(64), archive.head());
    }
  }

  @Test
  void theSameRowsGiveTheSameBytes() {
    fill(2);

    assertArrayEquals(bytes(), bytes());
  }

  @Test
  void aChangedBitAnywhereIsNoticed() throws IOException {
    fill(1);
    byte[] whole = bytes();
    Path file = folder.resolve("changed.jsonl");

    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= (byte) (1 << i % 8);
      Files.write(file, changed);

      assertRefused(file, "bit " + i % 8 + " of byte " + i);
    }
  }

  @Test
  void aFileCutOffAnywhereIsRefused() throws IOException {
    fill(1);
    byte[] whole = bytes();
    Path file = folder.resolve("cut.jsonl");

    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));

      assertRefused(file, "cut to " + length);
    }
  }

  @Test
  void aLineTakenOutIsNamed() throws IOException {
    fill(2);
    List<String> lines = new String(bytes(), StandardCharsets.UTF_8).lines().toList();
    String without =
        String.join("\n", Stream.concat(lines.stream().limit(2), lines.stream().skip(3)).toList());
    Path file = Files.writeString(folder.resolve("short.jsonl"), without + "\n");

    assertEquals(
        "%s, line %d: the lines above were changed after they were written; take another backup"
            .formatted(file, lines.size() - 1),
        assertThrows(ArchiveFailure.class, () -> ArchiveFile.open(file)).getMessage());
  }

  @Test
  void somethingBehindTheEndIsRefused() throws IOException {
    fill(1);
    Path file = folder.resolve("long.jsonl");
    Files.writeString(file, new String(bytes(), StandardCharsets.UTF_8) + "{}\n");

    assertRefused(file, "a line too many");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}\n", "null\n", "[]\n", "{\"kind\":\"archive\"}\n", "a,b\n"})
  void anotherFileIsNoArchive(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("other.jsonl"), text);

    assertEquals(
        file + " is no backup of a Parley ledger; choose another file",
        assertThrows(ArchiveFailure.class, () -> ArchiveFile.open(file)).getMessage());
  }

  @Test
  void aNewerFormatIsNotGuessedAt() throws IOException {
    String text = new String(bytes(), StandardCharsets.UTF_8);
    Path file = folder.resolve("newer.jsonl");
    Files.writeString(file, text.replace("\"format\":\"1\"", "\"format\":\"2\""));

    assertEquals(
        file + " was written by a newer version of Parley; install that version to restore it",
        assertThrows(ArchiveFailure.class, () -> ArchiveFile.open(file)).getMessage());
  }

  private void fill(int articles) {
    for (int number = 1; number <= articles; number++) {
      ledger.articles().record(Samples.document(number), Samples.extraction(number), "Ada İpek");
    }
  }

  private void suggestLinks() {
    var one = Samples.extraction(1);
    var other = Samples.extraction(2);
    List<String> claims =
        Stream.of(one.claims().get(0).id(), other.claims().get(0).id()).sorted().toList();
    ledger
        .links()
        .suggestAnswers(
            List.of(
                new AnswerLink(
                    one.responses().get(0).id(),
                    other.claims().get(0).id(),
                    LinkState.SUGGESTED,
                    0.5,
                    List.of("same parties"))));
    ledger
        .links()
        .suggestMeetings(
            List.of(
                new MeetingLink(
                    claims.get(0), claims.get(1), LinkState.SUGGESTED, 0.9, List.of("same day"))));
  }

  private byte[] bytes() {
    var out = new ByteArrayOutputStream();
    ArchiveWriter.write(ledger.stored(), out);
    return out.toByteArray();
  }

  private Path written() {
    try {
      return Files.write(folder.resolve("ledger.jsonl"), bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertRefused(Path file, String how) {
    assertThrows(ArchiveFailure.class, () -> ArchiveFile.open(file).close(), how);
  }

  private static void assertSame(StoredArticle expected, StoredArticle found) {
    assertArrayEquals(expected.document().bytes(), found.document().bytes());
    assertEquals(expected.document().fileName(), found.document().fileName());
    assertEquals(expected.text(), found.text());
    assertEquals(expected.header(), found.header());
    assertEquals(expected.claims(), found.claims());
    assertEquals(expected.responses(), found.responses());
    assertEquals(expected.answers(), found.answers());
    assertEquals(expected.nearMisses(), found.nearMisses());
  }
}
