package org.parley.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.ledger.ActionHistory;
import org.parley.ledger.Subjects;
import org.parley.model.Decision;
import org.parley.model.Decision.Redone;
import org.parley.model.Decision.Undone;

/**
 * Which entries of the log are on what, and which actions stand; kept beside the log, in its
 * transactions, so that no question needs the whole log.
 */
final class LogIndex {
  private static final String NAME = "log";
  private static final int LONGEST_ID = 64;

  private final Handle handle;

  LogIndex(Handle handle) {
    this.handle = handle;
  }

  /** The number of the newest entry that is indexed. */
  long reached() {
    return handle
        .createQuery("SELECT reached FROM derived WHERE name = :name")
        .bind("name", NAME)
        .mapTo(Long.class)
        .one();
  }

  /**
   * Takes in an entry.
   *
   * @param named what the entry that a compensation names decided, if that can be read
   */
  void add(long sequence, Decision decision, Optional<Decision> named) {
    subjects(sequence, decision, named);
    if (decision instanceof Undone undone) {
      move(undone.entry(), sequence, false);
    } else if (decision instanceof Redone redone) {
      move(redone.entry(), sequence, true);
    } else if (ActionHistory.isAction(decision)) {
      handle
          .createUpdate(
              """
              INSERT INTO log_action (sequence, kind, place, standing)
              VALUES (:sequence, :kind, :sequence, :standing)
              """)
          .bind("kind", decision.getClass().getSimpleName())
          .bind("sequence", sequence)
          .bind("standing", true)
          .execute();
    }
    reach(sequence);
  }

  private void subjects(long sequence, Decision decision, Optional<Decision> named) {
    boolean compensation = decision instanceof Undone || decision instanceof Redone;
    List<String> subjects =
        compensation ? named.map(Subjects::of).orElse(List.of()) : Subjects.of(decision);
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO log_subject (subject, sequence) VALUES (:subject, :sequence)");
    subjects.stream()
        .filter(subject -> subject.length() <= LONGEST_ID)
        .forEach(subject -> batch.bind("subject", subject).bind("sequence", sequence).add());
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void move(long action, long place, boolean standing) {
    handle
        .createUpdate(
            """
            UPDATE log_action SET place = :place, standing = :standing
            WHERE sequence = :sequence
            """)
        .bind("place", place)
        .bind("standing", standing)
        .bind("sequence", action)
        .execute();
  }

  private void reach(long sequence) {
    handle
        .createUpdate("UPDATE derived SET reached = :reached WHERE name = :name")
        .bind("reached", sequence)
        .bind("name", NAME)
        .execute();
  }

  /** The numbers of the entries on any of these, in order. */
  Collection<Long> on(Collection<String> subjects) {
    return new TreeSet<>(
        Batches.of(
            subjects,
            some ->
                handle
                    .createQuery("SELECT sequence FROM log_subject WHERE subject IN (<subjects>)")
                    .bindList("subjects", some)
                    .mapTo(Long.class)
                    .list()));
  }

  /** How many actions of a kind hold. */
  int standing(Class<? extends Decision> kind) {
    return handle
        .createQuery("SELECT COUNT(*) FROM log_action WHERE kind = :kind AND standing = :standing")
        .bind("kind", kind.getSimpleName())
        .bind("standing", true)
        .mapTo(Integer.class)
        .one();
  }

  /** The number of the action that an undo would take back. */
  Optional<Long> nextUndo() {
    return handle
        .createQuery(
            """
            SELECT sequence FROM log_action WHERE standing = :standing
            ORDER BY place DESC FETCH FIRST :one ROWS ONLY
            """)
        .bind("standing", true)
        .bind("one", 1)
        .mapTo(Long.class)
        .findOne();
  }

  /** The number of the action that a redo would let hold again: none is newer than its undoing. */
  Optional<Long> nextRedo() {
    return handle
        .createQuery(
            """
            SELECT sequence FROM log_action
            WHERE standing = :standing AND place > (SELECT MAX(sequence) FROM log_action)
            ORDER BY place DESC FETCH FIRST :one ROWS ONLY
            """)
        .bind("standing", false)
        .bind("one", 1)
        .mapTo(Long.class)
        .findOne();
  }
}
