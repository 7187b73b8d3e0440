package org.parley.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.model.Decision;
import org.parley.model.LedgerEntry;

/** The append-only log: append and reads only. */
public interface DecisionLog {
  /** Digest before the first entry. */
  String GENESIS = "0".repeat(64);

  /** Appends one decision, chained to the newest entry, and makes it durable. */
  LedgerEntry append(String editor, Decision decision);

  /**
   * Appends a decision unless another one set the same value after what its editor has seen.
   *
   * @param seen the number of the newest entry that the editor knows of
   * @throws DecidedMeanwhileException with the entry that came first; nothing is appended then
   */
  LedgerEntry append(String editor, Decision decision, long seen);

  /** All entries, oldest first. */
  List<LedgerEntry> entries();

  /**
   * The entries on any of these claims, responses and articles, oldest first; an entry that takes
   * another one back is on what that one is on.
   */
  List<LedgerEntry> entriesOn(Collection<String> subjects);

  /** The action that an undo would take back; see {@link ActionHistory}. */
  Optional<LedgerEntry> nextUndo();

  /** The action that a redo would let hold again. */
  Optional<LedgerEntry> nextRedo();

  /** How many actions of a kind hold; those that were taken together with others do not count. */
  int standing(Class<? extends Decision> kind);

  /** The number of the newest entry, 0 when there is none. */
  long length();

  /** The digest of the newest entry, {@link #GENESIS} when there is none. */
  String head();
}
