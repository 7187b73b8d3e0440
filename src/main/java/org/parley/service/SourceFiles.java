package org.parley.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.Diagnostic;

/**
 * The files a user named, folders opened up.
 *
 * @param files without doubles, sorted
 * @param problems what was named and cannot be looked at
 */
record SourceFiles(List<Path> files, List<Diagnostic> problems) {
  SourceFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** Opens folders, at every depth, and leaves out what is hidden in them. */
  static SourceFiles in(List<Path> paths) {
    TreeSet<Path> files = new TreeSet<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        addFolder(path, files, problems);
      } else {
        files.add(path);
      }
    }
    return new SourceFiles(List.copyOf(files), problems);
  }

  private static void addFolder(Path folder, TreeSet<Path> files, List<Diagnostic> problems) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> found =
          walk.filter(Files::isRegularFile)
              .filter(file -> !isHidden(folder.relativize(file)))
              .toList();
      if (found.isEmpty()) {
        problems.add(
            Diagnostic.warning(
                folder.toString(), "the folder holds no file", "name a folder with articles"));
      }
      files.addAll(found);
    } catch (IOException | RuntimeException e) {
      problems.add(
          Diagnostic.error(
              folder.toString(),
              "the folder cannot be read: " + Problems.inWords(e),
              "check its permissions"));
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path name : relative) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
