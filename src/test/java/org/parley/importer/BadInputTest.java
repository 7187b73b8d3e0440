package org.parley.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Diagnostic;
import org.parley.model.RawDocument;
import org.parley.model.Severity;

class BadInputTest {
  private static final String SAVE = "open it and save its text as a UTF-8 .txt file";
  private static final String TRANSLATE = "import an English translation";

  @TempDir private Path folder;

  @Test
  void anEmptyFileIsRefused() {
    refused(new byte[0], "the file is empty", "save the article's text in it");
    refused(" \n\t\n", "the file holds no words", "save the article's text in it");
    refused("\uFEFF***", "the file holds no words", "save the article's text in it");
  }

  @Test
  void otherFormatsAreNamed() {
    refused("%PDF-1.7 obj", "this is a PDF document, not plain text", SAVE);
    refused(
        "PK\u0003\u0004xyz", "this is a ZIP archive or an office document, not plain text", SAVE);
    refused("{\\rtf1 The ministers met.}", "this is a rich text document, not plain text", SAVE);
    refused("\n <!DOCTYPE html><p>The", "this is a web page, not plain text", SAVE);
    refused(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0},
        "this is a PNG picture, not plain text",
        SAVE);
  }

  @Test
  void unknownBinaryDataIsRefused() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    refused(noise, "the file holds binary data, not plain text", SAVE);
    refused("The ministers\u0000\u0000met.", "the file holds binary data, not plain text", SAVE);
  }

  @Test
  void otherLanguagesAreNamed() {
    refused(
        "Le ministre des affaires étrangères a rencontré son homologue dans un hôtel au bord du lac,"
            + " selon un diplomate qui a demandé à ne pas être nommé par les journalistes.",
        "the article is not in English: it looks like French",
        TRANSLATE);
    refused(
        "Der Außenminister hat sich am Freitag mit dem Gesandten in einem Hotel am See getroffen,"
            + " wie ein Sprecher des Ministeriums sagte, und die beiden haben nicht lange geredet.",
        "the article is not in English: it looks like German",
        TRANSLATE);
    refused(
        "El ministro se reunió el viernes con el enviado en un hotel de la costa, según una fuente"
            + " de la embajada que pidió no ser nombrada por los medios del país.",
        "the article is not in English: it looks like Spanish",
        TRANSLATE);
    refused(
        "Министр встретился с посланником в гостинице у озера.",
        "the article is not in English: it looks like Russian or another language in Cyrillic"
            + " letters",
        TRANSLATE);
    refused(
        "zab keta lomu ".repeat(20),
        "the article is not in English: its language is not known here",
        TRANSLATE);
  }

  @Test
  void anEnglishArticleMayHoldOtherLanguages() {
    assertTrue(
        read("השרים נפגשו ליד האגם\nThe ministers met by the lake."
                .getBytes(StandardCharsets.UTF_8))
            .article()
            .isPresent());
    assertTrue(read("Putin met Assad.".getBytes(StandardCharsets.UTF_8)).article().isPresent());
  }

  @Test
  void aFileThatIsTooLargeIsRefusedUnread() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50L * 1024 * 1024);
    }
    Imported imported = new PlainTextImporter().read(large);
    assertEquals(0, imported.document().bytes().length);
    assertEquals(
        List.of(
            Diagnostic.error(
                large.toString(),
                "the file is larger than 5 MB, the most one article may have",
                "split it into one file per article")),
        imported.diagnostics());
  }

  @Test
  void whatIsNoFileIsRefused() {
    Path missing = folder.resolve("missing.txt");
    assertEquals(
        List.of(
            Diagnostic.error(
                missing.toString(),
                "there is no such file",
                "check the path; it may have been moved")),
        new PlainTextImporter().read(missing).diagnostics());
    assertEquals(
        List.of(
            Diagnostic.error(
                folder.toString(),
                "this is a folder, not a file",
                "import the folder to get its articles")),
        new PlainTextImporter().read(folder).diagnostics());
  }

  @Test
  void aBrokenLinkIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone"));
    Diagnostic refusal = new PlainTextImporter().read(link).diagnostics().get(0);
    assertEquals(Severity.ERROR, refusal.severity());
    assertEquals("this is not an ordinary file", refusal.message());
  }

  @Test
  void onlyTextFilesAreRecognised() throws IOException {
    PlainTextImporter importer = new PlainTextImporter();
    assertTrue(importer.recognises(file("a.txt", "The ministers met.")));
    assertTrue(importer.recognises(file("A.TXT", "The ministers met.")));
    assertTrue(importer.recognises(file("README", "The ministers met.")));
    assertFalse(importer.recognises(file("b.html", "The ministers met.")));
    assertFalse(importer.recognises(file("c.txt", "%PDF-1.4")));
    assertFalse(importer.recognises(folder));
    assertFalse(importer.recognises(folder.resolve("missing.txt")));
  }

  @Test
  void theSameBytesAreTheSameArticleWhateverTheFileIsCalled() throws IOException {
    String id = "f846a7b47a3b988d60bea80fafeb427add2301a41a637f3a985bf20df3c70bf7";
    Path first = file("a.txt", "The ministers met.");
    Path second = file("b.txt", "The ministers met.");
    PlainTextImporter importer = new PlainTextImporter();
    assertEquals(id, importer.read(first).article().orElseThrow().id());
    assertEquals(id, importer.read(second).article().orElseThrow().id());
  }

  @Test
  void noTextHoweverOddMakesTheImporterFail() {
    List<String> odd =
        List.of(
            "THE MINISTERS MET AND ".repeat(4_000),
            "(".repeat(5_000) + "the ministers of the two met",
            "by Ana Ruiz and ".repeat(5_000),
            "The ministers met in the hotel by the lake ".repeat(4_000),
            "a\n".repeat(5_000) + "the and of to in",
            "— @x the of ".repeat(3_000),
            "date 9999-99-99 the ministers met",
            "\u200B\n\u00A0\nThe ministers met\u00A0\u00A0\u00A0\u00A0at noon\u200B",
            "1/2/3/4/5/6/2020/1/1/2020 the ministers met");
    for (String text : odd) {
      Imported imported = read(text.getBytes(StandardCharsets.UTF_8));
      assertTrue(imported.article().isPresent(), text.substring(0, 20));
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void refused(String text, String message, String remedy) {
    refused(text.getBytes(StandardCharsets.UTF_8), message, remedy);
  }

  private static void refused(byte[] bytes, String message, String remedy) {
    Imported imported = read(bytes);
    assertEquals(List.of(Diagnostic.error("a.txt", message, remedy)), imported.diagnostics());
    assertEquals(Optional.empty(), imported.article());
  }

  private static Imported read(byte[] bytes) {
    return new PlainTextImporter().read(new RawDocument("a.txt", bytes));
  }
}
