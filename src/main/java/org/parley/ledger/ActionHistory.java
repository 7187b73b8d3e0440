package org.parley.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleImported;
import org.parley.model.Decision.ArticleReread;
import org.parley.model.Decision.Redone;
import org.parley.model.Decision.Undone;
import org.parley.model.LedgerEntry;

/**
 * Which entries of a log still hold, and which one is undone or redone next. Imports are no actions
 * and cannot be undone; a new action ends what could be redone.
 */
public final class ActionHistory {
  private final Map<Long, LedgerEntry> actions = new HashMap<>();
  private final TreeMap<Long, LedgerEntry> standing = new TreeMap<>();
  private final Deque<Long> undoable = new ArrayDeque<>();
  private final Deque<Long> redoable = new ArrayDeque<>();

  /**
   * @param log entries, oldest first
   */
  public ActionHistory(List<LedgerEntry> log) {
    log.forEach(this::add);
  }

  private void add(LedgerEntry entry) {
    if (entry.decision() instanceof Undone undone) {
      standing.remove(undone.entry());
      undoable.remove(undone.entry());
      redoable.push(undone.entry());
    } else if (entry.decision() instanceof Redone redone) {
      Optional.ofNullable(actions.get(redone.entry()))
          .ifPresent(action -> standing.put(redone.entry(), action));
      redoable.remove(redone.entry());
      undoable.push(redone.entry());
    } else {
      standing.put(entry.sequence(), entry);
      if (isAction(entry.decision())) {
        actions.put(entry.sequence(), entry);
        undoable.push(entry.sequence());
        redoable.clear();
      }
    }
  }

  /** Whether editors can take a decision back: what the machine read and compensations are none. */
  public static boolean isAction(Decision decision) {
    return !(decision instanceof ArticleImported
        || decision instanceof ArticleReread
        || decision instanceof Undone
        || decision instanceof Redone);
  }

  /** The entries that hold, imports included, compensations not, oldest first. */
  public List<LedgerEntry> standing() {
    return List.copyOf(standing.values());
  }

  /** The action that an undo would take back. */
  public Optional<LedgerEntry> nextUndo() {
    return Optional.ofNullable(undoable.peek()).map(actions::get);
  }

  /** The action that a redo would let hold again. */
  public Optional<LedgerEntry> nextRedo() {
    return Optional.ofNullable(redoable.peek()).map(actions::get);
  }

  /** The action that has this number in the log; imports and compensations are none. */
  public Optional<LedgerEntry> action(long sequence) {
    return Optional.ofNullable(actions.get(sequence));
  }

  /** The ids that an entry says something of; for a compensation, those of what it names. */
  public List<String> subjects(LedgerEntry entry) {
    if (entry.decision() instanceof Undone undone) {
      return subjectsOf(undone.entry());
    }
    if (entry.decision() instanceof Redone redone) {
      return subjectsOf(redone.entry());
    }
    return Subjects.of(entry.decision());
  }

  private List<String> subjectsOf(long sequence) {
    return action(sequence).map(entry -> Subjects.of(entry.decision())).orElse(List.of());
  }
}
