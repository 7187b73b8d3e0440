package org.parley.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.Diagnostic;

/** The article files behind the paths a user named: files as they are, folders with all below. */
public final class ArticleFiles {
  private final Set<Path> files = new LinkedHashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ArticleFiles() {}

  /**
   * Expands {@code paths} in their order; what a folder holds is sorted by name. Of a folder,
   * {@code .txt} and {@code .text} files and files without an extension count, hidden ones never. A
   * file named outright is taken whatever its name.
   */
  public static FoundFiles expand(List<Path> paths) {
    ArticleFiles found = new ArticleFiles();
    paths.forEach(found::add);
    return new FoundFiles(List.copyOf(found.files), found.diagnostics);
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      files.add(path);
    } else {
      diagnostics.add(
          Diagnostic.error(
              path.toString(),
              "there is no such file or folder",
              "check the path and its spelling"));
    }
  }

  private void addFolder(Path folder) {
    int before = files.size();
    int complaints = diagnostics.size();
    walk(folder);
    if (files.size() == before && diagnostics.size() == complaints) {
      diagnostics.add(
          Diagnostic.error(
              folder.toString(),
              "the folder holds no article files",
              "name a folder that holds .txt files"));
    }
  }

  private void walk(Path folder) {
    for (Path child : children(folder)) {
      if (isHidden(child)) {
        continue;
      }
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        walk(child);
      } else if (Files.isRegularFile(child) && looksLikeText(child)) {
        files.add(child);
      } else if (looksLikeText(child) && Files.notExists(child)) {
        diagnostics.add(
            Diagnostic.error(
                child.toString(), "the link leads to no file", "mend the link or remove it"));
      }
    }
  }

  private List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(
              folder.toString(),
              "the folder cannot be opened",
              "check that you are allowed to read it"));
      return List.of();
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean looksLikeText(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".text") || !name.contains(".");
  }
}
