package org.parley.store;

import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.parley.json.ModelCodec;
import org.parley.ledger.ArticleRepository;
import org.parley.ledger.DecisionLog;
import org.parley.ledger.FindingIndex;
import org.parley.ledger.FindingRepository;
import org.parley.ledger.IndexProjection;
import org.parley.ledger.Ledger;
import org.parley.ledger.LinkRepository;
import org.parley.ledger.StoredRecords;

/** A ledger in a database whose tables are already there. */
final class JdbcLedger implements Ledger {
  private final JdbcArticles articles;
  private final JdbcFindings findings;
  private final JdbcLinks links;
  private final JdbcLog log;
  private final JdbcFindingIndex index;
  private final Indexing indexing;
  private final JdbcStoredRecords stored;
  private final Runnable sync;
  private final Runnable release;

  /**
   * @param projection says what the index holds
   * @param sync forces what is committed to the disk
   * @param release closes all connections
   */
  JdbcLedger(Jdbi jdbi, Clock clock, IndexProjection projection, Runnable sync, Runnable release) {
    Transactions transactions = new Transactions(jdbi);
    ModelCodec codec = new ModelCodec();
    IndexMemory memory = new IndexMemory();
    this.indexing = new Indexing(transactions, projection, memory, () -> this);
    this.log = new JdbcLog(transactions, codec, clock, indexing::touch, sync);
    this.articles = new JdbcArticles(transactions, codec, log, indexing);
    this.findings = new JdbcFindings(transactions, codec);
    this.links = new JdbcLinks(transactions, codec, indexing);
    this.index = new JdbcFindingIndex(transactions, memory);
    this.stored = new JdbcStoredRecords(transactions, log);
    this.sync = sync;
    this.release = release;
  }

  /** Brings the derived tables up to what is on file. */
  void catchUp() {
    log.catchUp();
    indexing.catchUp();
  }

  @Override
  public ArticleRepository articles() {
    return articles;
  }

  @Override
  public FindingRepository findings() {
    return findings;
  }

  @Override
  public LinkRepository links() {
    return links;
  }

  @Override
  public DecisionLog log() {
    return log;
  }

  @Override
  public FindingIndex index() {
    return index;
  }

  @Override
  public StoredRecords stored() {
    return stored;
  }

  @Override
  public void makeDurable() {
    sync.run();
  }

  @Override
  public void close() {
    release.run();
  }
}
