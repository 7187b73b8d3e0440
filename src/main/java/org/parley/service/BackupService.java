package org.parley.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.archive.ArchiveFile;
import org.parley.archive.ArchiveWriter;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerCheck;
import org.parley.ledger.LedgerVerifier;

/** Copies a ledger, while it is in use, to dated files of which the newest few are kept. */
public final class BackupService {
  /** How many backups are kept where nobody says otherwise. */
  public static final int USUALLY_KEPT = 10;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Pattern NAME = Pattern.compile("parley-\\d{8}T\\d{9}Z\\.jsonl");

  private final Ledger ledger;
  private final Path usualFolder;
  private final Clock clock;

  /**
   * @param usualFolder where backups go if nobody says otherwise
   */
  public BackupService(Ledger ledger, Path usualFolder, Clock clock) {
    this.ledger = ledger;
    this.usualFolder = usualFolder;
    this.clock = clock;
  }

  /** Where backups go if nobody says otherwise. */
  public Path usualFolder() {
    return usualFolder;
  }

  /**
   * Writes the ledger to a new file in the folder, reads that file again and checks it against its
   * own log; only then the oldest backups go, so that at most {@code keep} are there.
   *
   * @throws NotIntactException when the ledger does not hold what its log records; older backups
   *     stay
   * @throws ServiceException when the file cannot be written; older backups stay
   */
  public BackupReport backup(Path folder, int keep) {
    if (keep < 1) {
      throw new ServiceException("at least 1 backup has to be kept, not " + keep);
    }
    Path file = folder.resolve("parley-" + TIME.format(clock.instant()) + ".jsonl");
    List<Contents> written = new ArrayList<>();
    long bytes =
        AtomicFile.write(
            file,
            out -> ArchiveWriter.write(ledger.stored(), out),
            unfinished -> written.add(checked(unfinished)));
    Contents read = written.get(0);
    return new BackupReport(
        file, read.articles(), read.entries(), read.head(), bytes, rotate(folder, keep));
  }

  private static Contents checked(Path unfinished) {
    try (ArchiveFile archive = ArchiveFile.open(unfinished)) {
      LedgerCheck check = LedgerVerifier.check(archive);
      List<String> problems = check.problems();
      if (!problems.isEmpty()) {
        throw new NotIntactException(
            "the ledger is not intact, so no backup was made and the older ones stay: "
                + problems.get(0)
                + "; restore the newest backup into a new folder");
      }
      return new Contents(check.articles(), check.log().size(), archive.head());
    }
  }

  private static List<Path> rotate(Path folder, int keep) {
    try {
      List<Path> old = backups(folder).stream().skip(keep).toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
      return old;
    } catch (IOException e) {
      throw new ServiceException(
          "the backup was made, but an older one could not be removed: " + Problems.inWords(e), e);
    }
  }

  /** The backups in a folder, the newest first. */
  static List<Path> backups(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
          .toList();
    }
  }

  /** What was found in the file when it was read again. */
  private record Contents(int articles, int entries, String head) {}
}
