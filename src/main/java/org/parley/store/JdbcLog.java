package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.parley.json.ModelCodec;
import org.parley.json.ModelFormatException;
import org.parley.ledger.Conflicts;
import org.parley.ledger.DecisionLog;
import org.parley.ledger.EntryChain;
import org.parley.ledger.EntryText;
import org.parley.ledger.StoredEntry;
import org.parley.ledger.Subjects;
import org.parley.model.Decision;
import org.parley.model.Decision.Redone;
import org.parley.model.Decision.Undone;
import org.parley.model.LedgerEntry;

/** The log in a table that is only ever inserted into. */
final class JdbcLog implements DecisionLog {
  private final Transactions transactions;
  private final ModelCodec codec;
  private final Clock clock;
  private final Touch touch;
  private final Runnable sync;

  JdbcLog(Transactions transactions, ModelCodec codec, Clock clock, Touch touch, Runnable sync) {
    this.transactions = transactions;
    this.codec = codec;
    this.clock = clock;
    this.touch = touch;
    this.sync = sync;
  }

  @Override
  public LedgerEntry append(String editor, Decision decision) {
    return append(editor, decision, handle -> {});
  }

  @Override
  public LedgerEntry append(String editor, Decision decision, long seen) {
    return append(editor, decision, handle -> refuseConflict(handle, decision, seen));
  }

  private void refuseConflict(Handle handle, Decision decision, long seen) {
    if (end(handle).sequence() > seen) {
      List<String> subjects = Subjects.of(named(handle, decision).orElse(decision));
      List<Long> newer =
          new LogIndex(handle).on(subjects).stream().filter(one -> one > seen).toList();
      if (!newer.isEmpty()) {
        new Conflicts(sequence -> text(handle, sequence).flatMap(this::decision))
            .refuse(decision, entries(handle, newer));
      }
    }
  }

  private LedgerEntry append(String editor, Decision decision, Consumer<Handle> check) {
    LedgerEntry entry =
        transactions.write(
            "append to the log",
            handle -> {
              check.accept(handle);
              LedgerEntry appended = append(handle, editor, decision);
              touch.in(handle, Subjects.of(named(handle, decision).orElse(decision)));
              return appended;
            });
    sync.run();
    return entry;
  }

  /** What else a transaction does that appends an entry on some claims, responses and articles. */
  @FunctionalInterface
  interface Touch {
    void in(Handle handle, Collection<String> subjects);
  }

  /** Appends within a transaction that is already open. */
  LedgerEntry append(Handle handle, String editor, Decision decision) {
    LedgerEntry entry = end(handle).next(clock, editor, decision);
    insert(handle, entry.sequence(), EntryText.of(entry), entry.digest());
    new LogIndex(handle).add(entry.sequence(), decision, named(handle, decision));
    return entry;
  }

  /** Indexes what an older release wrote, or what was left when an index was made anew. */
  void catchUp() {
    boolean done =
        transactions.read(
            "look how far the log is indexed",
            handle -> new LogIndex(handle).reached() == end(handle).sequence());
    if (!done) {
      index();
    }
  }

  private void index() {
    transactions.write(
        "index the log",
        handle -> {
          LogIndex index = new LogIndex(handle);
          for (long next = index.reached() + 1; next <= end(handle).sequence(); next++) {
            long sequence = next;
            text(handle, sequence)
                .flatMap(this::decision)
                .ifPresent(decision -> index.add(sequence, decision, named(handle, decision)));
          }
          return index.reached();
        });
  }

  private Optional<Decision> named(Handle handle, Decision decision) {
    if (decision instanceof Undone undone) {
      return text(handle, undone.entry()).flatMap(this::decision);
    }
    return decision instanceof Redone redone
        ? text(handle, redone.entry()).flatMap(this::decision)
        : Optional.empty();
  }

  private static Optional<String> text(Handle handle, long sequence) {
    return handle
        .createQuery("SELECT entry FROM log_entry WHERE sequence = :sequence")
        .bind("sequence", sequence)
        .mapTo(String.class)
        .findOne();
  }

  @Override
  public List<LedgerEntry> entriesOn(Collection<String> subjects) {
    return transactions.read(
        "read the log",
        handle -> Batches.of(new LogIndex(handle).on(subjects), some -> entries(handle, some)));
  }

  @Override
  public Optional<LedgerEntry> nextUndo() {
    return transactions.read(
        "read the log",
        handle -> new LogIndex(handle).nextUndo().map(sequence -> entry(handle, sequence)));
  }

  @Override
  public Optional<LedgerEntry> nextRedo() {
    return transactions.read(
        "read the log",
        handle -> new LogIndex(handle).nextRedo().map(sequence -> entry(handle, sequence)));
  }

  @Override
  public int standing(Class<? extends Decision> kind) {
    return transactions.read(
        "count the actions that hold", handle -> new LogIndex(handle).standing(kind));
  }

  @Override
  public long length() {
    return transactions.read("read the head of the log", JdbcLog::end).sequence();
  }

  private LedgerEntry entry(Handle handle, long sequence) {
    return entries(handle, List.of(sequence)).get(0);
  }

  /** The entries with these numbers, each checked against the digest of the one before. */
  private List<LedgerEntry> entries(Handle handle, List<Long> sequences) {
    Set<Long> asked = new TreeSet<>(sequences);
    sequences.forEach(sequence -> asked.add(sequence - 1));
    Map<Long, Text> rows = new HashMap<>();
    handle
        .createQuery("SELECT sequence, entry, digest FROM log_entry WHERE sequence IN (<asked>)")
        .bindList("asked", asked)
        .map((row, context) -> text(row))
        .forEach(row -> rows.put(row.sequence(), row));
    return sequences.stream()
        .map(
            sequence ->
                entry(
                    sequence,
                    Optional.ofNullable(rows.get(sequence)),
                    Optional.ofNullable(rows.get(sequence - 1))))
        .toList();
  }

  private LedgerEntry entry(long sequence, Optional<Text> row, Optional<Text> before) {
    String previous = before.map(Text::digest).orElse(GENESIS);
    return row.filter(one -> EntryChain.digest(previous, one.entry()).equals(one.digest()))
        .map(one -> codec.entry(one.entry(), previous, one.digest()))
        .orElseThrow(() -> new LedgerDamagedException("entry " + sequence + " of the log"));
  }

  @Override
  public List<LedgerEntry> entries() {
    List<LedgerEntry> entries = new ArrayList<>();
    String previous = GENESIS;
    for (Text row : transactions.read("read the log", JdbcLog::rows)) {
      if (!EntryChain.digest(previous, row.entry()).equals(row.digest())) {
        throw new LedgerDamagedException("entry " + row.sequence() + " of the log");
      }
      entries.add(codec.entry(row.entry(), previous, row.digest()));
      previous = row.digest();
    }
    return List.copyOf(entries);
  }

  @Override
  public String head() {
    return transactions.read("read the head of the log", JdbcLog::end).head();
  }

  /** Inserts a row as it is, within a transaction that is already open. */
  static void insert(Handle handle, long sequence, String entry, String digest) {
    handle
        .createUpdate(
            """
            INSERT INTO log_entry (sequence, entry, digest)
            VALUES (:sequence, :entry, :digest)
            """)
        .bind("sequence", sequence)
        .bind("entry", entry)
        .bind("digest", digest)
        .execute();
  }

  List<StoredEntry> stored(Handle handle) {
    return rows(handle).stream().map(this::stored).toList();
  }

  private StoredEntry stored(Text row) {
    return new StoredEntry(row.sequence(), row.entry(), row.digest(), decision(row.entry()));
  }

  private Optional<Decision> decision(String text) {
    try {
      return Optional.of(codec.entry(text, GENESIS, GENESIS).decision());
    } catch (ModelFormatException e) {
      return Optional.empty();
    }
  }

  /** The newest entry of the log, within a transaction that is already open. */
  static EntryChain end(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT sequence, digest FROM log_entry
            WHERE sequence = (SELECT MAX(sequence) FROM log_entry)
            """)
        .map((row, context) -> new EntryChain(row.getLong("sequence"), row.getString("digest")))
        .findOne()
        .orElseGet(EntryChain::empty);
  }

  private static List<Text> rows(Handle handle) {
    return handle
        .createQuery("SELECT sequence, entry, digest FROM log_entry ORDER BY sequence")
        .map((row, context) -> text(row))
        .list();
  }

  private static Text text(ResultSet row) throws SQLException {
    return new Text(row.getLong("sequence"), row.getString("entry"), row.getString("digest"));
  }

  private record Text(long sequence, String entry, String digest) {}
}
