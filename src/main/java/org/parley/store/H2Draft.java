package org.parley.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.json.ModelCodec;
import org.parley.ledger.LedgerDraft;
import org.parley.ledger.StoredArticle;
import org.parley.ledger.StoredEntry;
import org.parley.ledger.StoredFinding;
import org.parley.ledger.StoredLinks;
import org.parley.ledger.StoredRecords;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.Extraction;
import org.parley.model.MeetingLink;

/** A ledger built under another name beside the place it is for. */
final class H2Draft implements LedgerDraft {
  private static final int AT_ONCE = 200;

  private final LedgerFile draft;
  private final Path target;
  private final JdbcConnectionPool pool;
  private final Jdbi jdbi;
  private final Transactions transactions;
  private final ModelCodec codec = new ModelCodec();
  private final StoredRecords stored;
  private final List<StoredArticle> waiting = new ArrayList<>();

  /**
   * @param folder where the ledger will be; it exists
   * @param clock gives the times of log entries
   */
  H2Draft(Path folder, Clock clock) {
    this.draft = LedgerFile.in(folder).draft();
    this.target = LedgerFile.in(folder).file();
    this.pool = H2Connections.owner(draft);
    Schema.H2.migrate(pool);
    this.jdbi = Jdbi.create(() -> H2Connections.next(pool));
    this.transactions = new Transactions(jdbi);
    this.stored =
        new JdbcStoredRecords(
            transactions,
            new JdbcLog(transactions, codec, clock, (handle, subjects) -> {}, () -> {}));
  }

  @Override
  public void add(StoredArticle article) {
    waiting.add(article);
    if (waiting.size() == AT_ONCE) {
      copy();
    }
  }

  /** Many in one transaction: a draft that is not finished is worth nothing anyway. */
  private void copy() {
    transactions.write(
        "copy articles",
        handle -> {
          waiting.forEach(article -> copy(handle, article));
          return waiting.size();
        });
    waiting.clear();
  }

  private void copy(Handle handle, StoredArticle article) {
    Extraction extraction = extraction(article);
    Recording recording = new Recording(article.document(), extraction, codec);
    new FindingRows(handle, article).insert(extraction.article(), recording);
  }

  private Extraction extraction(StoredArticle stored) {
    Article article = codec.article(stored.header().payload(), stored.text().payload());
    return new Extraction(
        article,
        payloads(stored.claims()).map(codec::claim).toList(),
        payloads(stored.responses()).map(codec::response).toList(),
        payloads(stored.answers()).map(codec::answerLink).toList(),
        payloads(stored.nearMisses()).map(codec::nearMiss).toList());
  }

  private static Stream<String> payloads(List<StoredFinding> findings) {
    return findings.stream().map(StoredFinding::payload);
  }

  @Override
  public void addLog(Iterable<StoredEntry> entries) {
    copy();
    transactions.write(
        "copy the log",
        handle -> {
          int copied = 0;
          for (StoredEntry entry : entries) {
            JdbcLog.insert(handle, entry.sequence(), entry.text(), entry.digest());
            copied++;
          }
          return copied;
        });
  }

  @Override
  public void add(StoredLinks links) {
    copy();
    transactions.write(
        "copy the links between articles",
        handle -> {
          for (StoredFinding link : links.answers()) {
            AnswerLink answer = codec.answerLink(link.payload());
            LinkRows.insert(handle, answer, Optional.empty(), link);
          }
          for (StoredFinding link : links.meetings()) {
            MeetingLink meeting = codec.meetingLink(link.payload());
            LinkRows.insert(handle, meeting, link);
          }
          return links;
        });
  }

  @Override
  public StoredRecords stored() {
    copy();
    return stored;
  }

  @Override
  public boolean complete() {
    copy();
    H2Ledgers.sync(jdbi);
    pool.dispose();
    try {
      Files.move(draft.file(), target);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw new LedgerUnavailableException(
          "The ledger %s cannot be put in its place: %s.".formatted(target, e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    pool.dispose();
    try {
      Files.deleteIfExists(draft.file());
    } catch (IOException e) {
      throw new LedgerUnavailableException(
          "The unfinished ledger %s cannot be removed: %s.".formatted(draft.file(), e.getMessage()),
          e);
    }
  }
}
