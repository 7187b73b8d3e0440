package org.parley.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.parley.json.ModelCodec;
import org.parley.ledger.EntryChain;
import org.parley.ledger.LedgerDraft;
import org.parley.ledger.StoredArticle;
import org.parley.ledger.StoredEntry;
import org.parley.ledger.StoredFinding;
import org.parley.ledger.StoredLinks;
import org.parley.model.Decision;
import org.parley.model.Extraction;
import org.parley.model.LedgerEntry;
import org.parley.model.MeetingLink;
import org.parley.model.RawDocument;

/** Builds a ledger of very many articles in bulk; its index is made when it is first opened. */
public final class BulkLedger implements AutoCloseable {
  private static final String MACHINE = "import";

  private final ModelCodec codec = new ModelCodec();
  private final Clock clock;
  private final LedgerDraft draft;
  private final List<StoredEntry> log = new ArrayList<>();
  private EntryChain chain = EntryChain.empty();

  public BulkLedger(H2Ledgers ledgers, Path folder, Clock clock) {
    this.clock = clock;
    this.draft = ledgers.draft(folder);
  }

  /** Adds an article with its findings and the entry that records it. */
  public void add(RawDocument document, Extraction extraction) {
    StoredArticle stored = new Recording(document, extraction, codec).stored();
    draft.add(stored);
    decide(MACHINE, Recording.decision(stored));
  }

  /** Adds an entry to the log. */
  public void decide(String editor, Decision decision) {
    LedgerEntry entry = chain.next(clock, editor, decision);
    chain = new EntryChain(entry.sequence(), entry.digest());
    log.add(StoredEntry.of(entry));
  }

  /** Suggests that claims are about one event. */
  public void link(List<MeetingLink> links) {
    draft.add(
        new StoredLinks(
            List.of(),
            links.stream()
                .map(
                    link ->
                        StoredFinding.of(
                            link.claimA() + " " + link.claimB(), codec.meetingLink(link)))
                .toList()));
  }

  /** Puts the ledger in its place. */
  public void complete() {
    draft.addLog(log);
    draft.complete();
  }

  @Override
  public void close() {
    draft.close();
  }
}
