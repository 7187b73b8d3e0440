package org.parley.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Diagnostic;

class ArticleFilesTest {
  @TempDir private Path folder;

  @Test
  void aFolderStandsForTheTextFilesBelowItInOrder() throws IOException {
    Path b = file("b.txt");
    Path inner = file("a/c.TXT");
    Path bare = file("a/story");
    file("a/picture.png");
    file(".hidden.txt");
    file(".git/x.txt");
    assertEquals(
        new FoundFiles(List.of(inner, bare, b), List.of()), ArticleFiles.expand(List.of(folder)));
  }

  @Test
  void eachFileIsFoundOnceAndNamedFilesAreTakenAsTheyAre() throws IOException {
    Path odd = file("odd.dat");
    Path text = file("text.txt");
    assertEquals(
        new FoundFiles(List.of(odd, text), List.of()),
        ArticleFiles.expand(List.of(odd, folder, text)));
  }

  @Test
  void whatIsMissingOrBareIsSaid() throws IOException {
    Path missing = folder.resolve("missing");
    Path bare = Files.createDirectory(folder.resolve("bare"));
    assertEquals(
        new FoundFiles(
            List.of(),
            List.of(
                Diagnostic.error(
                    missing.toString(),
                    "there is no such file or folder",
                    "check the path and its spelling"),
                Diagnostic.error(
                    bare.toString(),
                    "the folder holds no article files",
                    "name a folder that holds .txt files"))),
        ArticleFiles.expand(List.of(missing, bare)));
  }

  @Test
  void aLinkInAFolderThatLeadsNowhereIsSaid() throws IOException {
    Path text = file("text.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
    assertEquals(
        new FoundFiles(
            List.of(text),
            List.of(
                Diagnostic.error(
                    link.toString(), "the link leads to no file", "mend the link or remove it"))),
        ArticleFiles.expand(List.of(folder)));
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "The ministers met.");
  }
}
