package org.parley.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.model.Diagnostic;
import org.parley.model.RawDocument;

/** The bytes of a file, or none and why they were not read. */
record FileBytes(RawDocument document, Optional<Diagnostic> refusal) {
  /** The largest article accepted, in bytes. */
  static final int LIMIT = 5 * 1024 * 1024;

  /** Reads {@code file}, never more than {@link #LIMIT} bytes of it. */
  static FileBytes read(Path file) {
    if (Files.isDirectory(file)) {
      return refused(file, "this is a folder, not a file", "import the folder to get its articles");
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return refused(file, "there is no such file", "check the path; it may have been moved");
    }
    if (!Files.isRegularFile(file)) {
      return refused(file, "this is not an ordinary file", "save the article as a text file");
    }
    try {
      return readAtMostTheLimit(file);
    } catch (AccessDeniedException e) {
      return refused(file, "the file may not be read", "give yourself the right to read it");
    } catch (IOException e) {
      return refused(file, "reading the file failed", "check the disk and try again");
    }
  }

  private static FileBytes readAtMostTheLimit(Path file) throws IOException {
    if (Files.size(file) > LIMIT) {
      return new FileBytes(document(file, new byte[0]), tooLarge(file.toString()));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      Optional<Diagnostic> refusal = tooLarge(file.toString(), bytes);
      return new FileBytes(document(file, refusal.isPresent() ? new byte[0] : bytes), refusal);
    }
  }

  /** The refusal of bytes that are more than the limit. */
  static Optional<Diagnostic> tooLarge(String name, byte[] bytes) {
    return bytes.length > LIMIT ? tooLarge(name) : Optional.empty();
  }

  private static Optional<Diagnostic> tooLarge(String name) {
    return Optional.of(
        Diagnostic.error(
            name,
            "the file is larger than 5 MB, the most one article may have",
            "split it into one file per article"));
  }

  private static FileBytes refused(Path file, String message, String remedy) {
    return new FileBytes(
        document(file, new byte[0]),
        Optional.of(Diagnostic.error(file.toString(), message, remedy)));
  }

  private static RawDocument document(Path file, byte[] bytes) {
    Path name = file.getFileName();
    return new RawDocument(name == null ? file.toString() : name.toString(), bytes);
  }
}
