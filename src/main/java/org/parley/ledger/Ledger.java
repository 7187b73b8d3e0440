package org.parley.ledger;

/** One open ledger; closing it releases its file or connection. */
public interface Ledger extends AutoCloseable {
  ArticleRepository articles();

  FindingRepository findings();

  LinkRepository links();

  DecisionLog log();

  /** What is on file, found and sorted by what it says now. */
  FindingIndex index();

  /** The rows behind all of these, for verification and copies only. */
  StoredRecords stored();

  /** Forces everything committed so far to the disk. */
  void makeDurable();

  @Override
  void close();
}
