package org.parley.ledger;

/** One open ledger; closing it releases its file or connection. */
public interface Ledger extends AutoCloseable {
  ArticleRepository articles();

  FindingRepository findings();

  LinkRepository links();

  DecisionLog log();

  /** Forces everything committed so far to the disk. */
  void makeDurable();

  @Override
  void close();
}
