package org.parley.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.ledger.ChainVerifier;
import org.parley.ledger.Checkpoint;
import org.parley.ledger.CheckpointException;
import org.parley.ledger.CheckpointKey;
import org.parley.ledger.Ledger;
import org.parley.ledger.StoredEntry;

/**
 * Writes down what a log holds, to be kept where nobody who can change the ledger can change it.
 */
public final class CheckpointService {
  private final Ledger ledger;
  private final Clock clock;

  public CheckpointService(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Writes a checkpoint of the whole log to a file.
   *
   * @param key the file of the key that signs it; empty for an unsigned one
   * @return the text that was written
   * @throws NotIntactException when the log does not hold
   * @throws ServiceException when the log is empty, the key cannot be read, or the file not written
   */
  public String write(Path file, Optional<Path> key) {
    Optional<CheckpointKey> signer = key.map(CheckpointService::read);
    List<StoredEntry> log = ledger.stored().entries();
    if (log.isEmpty()) {
      throw new ServiceException("the log is empty, so there is nothing to vouch for");
    }
    ChainVerifier.firstProblem(log)
        .ifPresent(
            problem -> {
              throw new NotIntactException(
                  "the log is not intact, so no checkpoint was made: " + problem);
            });
    String time = "time " + clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String chain = "chain " + log.get(log.size() - 1).digest();
    Checkpoint unsigned = Checkpoint.of(log, List.of(chain, time));
    Checkpoint written = signer.map(unsigned::signedBy).orElse(unsigned);
    AtomicFile.write(file, out -> out.write(written.text().getBytes(StandardCharsets.UTF_8)));
    return written.text();
  }

  /**
   * Makes a key and puts it into a new file that only its owner may read.
   *
   * @return the public half on one line
   * @throws ServiceException when the name cannot be one, or the file is there already
   */
  public static String newKey(String name, Path file) {
    CheckpointKey key = key(() -> CheckpointKey.generate(name), "could not make a key");
    try {
      Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
      if (folder.isPresent()) {
        Files.createDirectories(folder.get());
      }
      createForOwner(file);
      Files.writeString(file, key.text());
      return key.verifier().text();
    } catch (FileAlreadyExistsException e) {
      throw new ServiceException(file + " is there already; name a new file for the key", e);
    } catch (IOException e) {
      throw new ServiceException(
          "could not write the key to %s: %s".formatted(file, Problems.inWords(e)), e);
    }
  }

  private static void createForOwner(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  private static CheckpointKey read(Path file) {
    String text = TextFile.read(file, "the key");
    return key(() -> CheckpointKey.read(text), "could not sign with " + file);
  }

  private static CheckpointKey key(Supplier<CheckpointKey> source, String what) {
    try {
      return source.get();
    } catch (CheckpointException e) {
      throw new ServiceException(what + ": " + e.getMessage(), e);
    }
  }
}
