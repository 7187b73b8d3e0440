package org.parley.ledger;

/**
 * A ledger that is being filled with rows copied from elsewhere, byte for byte; nobody finds it
 * before it is complete, and closing it earlier leaves nothing behind.
 */
public interface LedgerDraft extends AutoCloseable {
  /**
   * Adds an article; this call or a later one throws when its rows are not what this release can
   * read.
   */
  void add(StoredArticle article);

  /** Adds entries in their order; articles they record are there already. */
  void addLog(Iterable<StoredEntry> entries);

  /** Adds the suggestions between articles that are there already. */
  void add(StoredLinks links);

  /** What was added so far, for verification. */
  StoredRecords stored();

  /**
   * Gives the ledger its name; nothing can be added any more.
   *
   * @return false when there is a ledger of this name already, which is left as it is
   */
  boolean complete();

  @Override
  void close();
}
