package org.parley.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.parley.archive.ArchiveFile;
import org.parley.ledger.LedgerDraft;
import org.parley.ledger.LedgerVerifier;
import org.parley.ledger.StoredRecords;

/** Makes ledgers from backups. */
public final class RestoreService {
  private final Function<Path, LedgerDraft> drafts;

  /**
   * @param drafts gives a new ledger for a folder
   */
  public RestoreService(Function<Path, LedgerDraft> drafts) {
    this.drafts = drafts;
  }

  /**
   * Makes the ledger of a backup in a folder of its own: the same bytes in every row and the same
   * log, checked before the ledger gets its name.
   *
   * @throws NotIntactException when the backup does not hold what its log records
   * @throws ServiceException when the folder holds a ledger already
   */
  public RestoreReport restore(Path backup, Path folder) {
    if (!Files.isRegularFile(backup) || !Files.isReadable(backup)) {
      throw new ServiceException(backup + " is no file that can be read; check its name");
    }
    try (ArchiveFile archive = ArchiveFile.open(backup);
        LedgerDraft draft = drafts.apply(folder)) {
      requireIntact(archive, backup + " is not intact");
      archive.articleIds().forEach(id -> archive.article(id).ifPresent(draft::add));
      draft.add(archive.links());
      draft.addLog(archive.entries());
      requireIntact(draft.stored(), "the copy of " + backup + " is not intact");
      if (!draft.complete()) {
        throw new ServiceException(
            "there is a ledger in " + folder + " already; restore into a new folder");
      }
      return new RestoreReport(
          folder, archive.articleIds().size(), archive.entries().size(), archive.head());
    }
  }

  private static void requireIntact(StoredRecords stored, String what) {
    List<String> problems = LedgerVerifier.problems(stored);
    if (!problems.isEmpty()) {
      throw new NotIntactException(what + ": " + problems.get(0) + "; take another backup");
    }
  }
}
