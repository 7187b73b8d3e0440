package org.parley.ledger;

import java.util.Optional;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleImported;
import org.parley.model.LedgerEntry;

/** One entry of the log exactly as it is stored. */
public record StoredEntry(long sequence, String text, String digest, Optional<Decision> decision) {
  /**
   * @param text the canonical text, or what became of it
   * @param decision what the text says; empty when it cannot be read
   */
  public StoredEntry {}

  public static StoredEntry of(LedgerEntry entry) {
    return new StoredEntry(
        entry.sequence(), EntryText.of(entry), entry.digest(), Optional.of(entry.decision()));
  }

  /** What the entry says of an article that was stored with it. */
  public Optional<ArticleImported> imported() {
    return decision.filter(ArticleImported.class::isInstance).map(ArticleImported.class::cast);
  }
}
