package org.parley.service;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.ledger.ActionHistory;
import org.parley.ledger.PresentState;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleReread;
import org.parley.model.Decision.Redone;
import org.parley.model.Decision.Undone;
import org.parley.model.LedgerEntry;

/** A log in words. */
final class HistoryLines {
  private final ActionHistory history;
  private final PresentState state;
  private final Set<Long> holding = new HashSet<>();

  HistoryLines(List<LedgerEntry> log) {
    this.history = new ActionHistory(log);
    this.state = new PresentState(log);
    history.standing().forEach(entry -> holding.add(entry.sequence()));
  }

  /** The entries on a claim, response or article, oldest first. */
  List<HistoryLine> of(String id) {
    return state.entries(id).stream().map(entry -> line(entry, id)).toList();
  }

  private HistoryLine line(LedgerEntry entry, String id) {
    Decision decision = entry.decision();
    boolean compensation = decision instanceof Undone || decision instanceof Redone;
    return new HistoryLine(
        entry.sequence(),
        entry.time(),
        entry.editor(),
        words(decision, id),
        DecisionWords.reason(decision),
        compensation || holding.contains(entry.sequence()));
  }

  private String words(Decision decision, String id) {
    if (decision instanceof ArticleReread reading) {
      return RereadWords.of(reading, id);
    }
    if (decision instanceof Undone undone) {
      return "Undone: " + named(undone.entry());
    }
    return decision instanceof Redone redone
        ? "Redone: " + named(redone.entry())
        : DecisionWords.of(decision);
  }

  private String named(long sequence) {
    return history
        .action(sequence)
        .map(entry -> DecisionWords.of(entry.decision()))
        .orElse("entry " + sequence);
  }
}
