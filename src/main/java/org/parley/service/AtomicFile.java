package org.parley.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes a file whole or not at all. */
final class AtomicFile {
  private AtomicFile() {}

  /** Writes the content of a file to a stream that stays open. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Replaces {@code file} by {@code content}; when anything fails, the old file stays.
   *
   * @return the size in bytes
   */
  static long write(Path file, Content content) {
    return write(file, content, unfinished -> {});
  }

  /**
   * The same, with a check of what was written before it gets its name; when the check throws, the
   * old file stays.
   */
  static long write(Path file, Content content, Consumer<Path> check) {
    Path target = file.toAbsolutePath();
    try {
      Path folder = Optional.ofNullable(target.getParent()).orElse(target);
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, ".parley-", ".part");
      try {
        fill(unfinished, content);
        check.accept(unfinished);
        long size = Files.size(unfinished);
        move(unfinished, target);
        return size;
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new ServiceException(
          "could not write " + file + ": " + Problems.inWords(e) + "; an older file was kept", e);
    }
  }

  private static void fill(Path unfinished, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
      content.writeTo(out);
    }
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
