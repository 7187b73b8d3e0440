package org.parley.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.FindingIndex.Count;
import org.parley.ledger.FindingIndex.Hit;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexOrder;
import org.parley.ledger.IndexPlace;
import org.parley.ledger.IndexQuery;
import org.parley.ledger.IndexTerm;

/** Answers questions on the index from what is kept of it, reading what is missing. */
final class IndexSearch {
  private final Handle handle;
  private final IndexMemory memory;

  IndexSearch(Handle handle, IndexMemory memory) {
    this.handle = handle;
    this.memory = memory;
  }

  /** The findings that a query asks for. */
  Numbers found(IndexQuery query) {
    Optional<Numbers> found = Optional.empty();
    for (IndexQuery.Condition one : query.conditions()) {
      Numbers any = anyOf(one.terms());
      Numbers before = found.orElseGet(one.negated() ? this::everything : () -> any);
      found = Optional.of(one.negated() ? before.without(any) : before.and(any));
    }
    Numbers all = found.orElseGet(this::everything);
    return query.claimsOnly() ? all.claims() : all;
  }

  private Numbers everything() {
    return Numbers.of(IntStream.of(order(IndexOrder.MEETING)));
  }

  private Numbers anyOf(List<IndexTerm> terms) {
    return terms.stream().map(this::holding).reduce(new Numbers(), Numbers::or);
  }

  private Numbers holding(IndexTerm term) {
    return memory.term(term, () -> kept(term).orElseGet(() -> new IndexTerms(handle).of(term)));
  }

  private Optional<Numbers> kept(IndexTerm term) {
    return term.match(
        is -> memory.known(is.field()).map(all -> all.having(is.folded()::equals)),
        begins ->
            memory
                .known(begins.field())
                .map(all -> all.having(folded -> folded.contains(begins.folded()))),
        says -> Optional.<Numbers>empty(),
        before -> Optional.<Numbers>empty(),
        from -> Optional.<Numbers>empty());
  }

  private int[] order(IndexOrder order) {
    return memory.order(
        order,
        () ->
            handle
                .createQuery("SELECT no FROM finding_row WHERE <key> > :least ORDER BY <key>")
                .define("key", column(order))
                .bind("least", "")
                .mapTo(Integer.class)
                .list()
                .stream()
                .mapToInt(no -> no)
                .toArray());
  }

  /** The column of the keys of an order. */
  static String column(IndexOrder order) {
    return "by_" + order.name().toLowerCase(Locale.ROOT);
  }

  List<Hit> page(IndexQuery query, IndexOrder order, IndexPlace place, int limit) {
    int[] all = order(order);
    Numbers found = found(query);
    Optional<Integer> anchor = place.id().flatMap(this::number).flatMap(no -> at(all, no));
    IntStream places =
        anchor.isPresent() && place.backwards()
            ? IntStream.iterate(anchor.get() - 1, at -> at >= 0, at -> at - 1)
            : IntStream.range(anchor.map(at -> at + 1).orElse(0), all.length);
    List<Integer> numbers =
        new ArrayList<>(
            places
                .map(at -> all[at])
                .filter(found::has)
                .skip(place.row())
                .limit(limit)
                .boxed()
                .toList());
    if (place.backwards()) {
      Collections.reverse(numbers);
    }
    return hits(numbers);
  }

  private Optional<Integer> number(String id) {
    return handle
        .createQuery("SELECT no FROM finding_row WHERE id = :id")
        .bind("id", id)
        .mapTo(Integer.class)
        .findOne();
  }

  private static Optional<Integer> at(int[] order, int no) {
    return IntStream.range(0, order.length).filter(at -> order[at] == no).boxed().findFirst();
  }

  private List<Hit> hits(List<Integer> numbers) {
    Map<Integer, Hit> hits = new HashMap<>();
    Batches.of(
            numbers,
            some ->
                handle
                    .createQuery("SELECT no, id, meeting FROM finding_row WHERE no IN (<some>)")
                    .bindList("some", some)
                    .map((row, context) -> Map.entry(row.getInt("no"), IndexRows.hit(row)))
                    .list())
        .forEach(hit -> hits.put(hit.getKey(), hit.getValue()));
    return numbers.stream().flatMap(no -> Optional.ofNullable(hits.get(no)).stream()).toList();
  }

  Optional<Integer> rowOf(IndexQuery query, IndexOrder order, String id) {
    int[] all = order(order);
    Numbers found = found(query);
    return number(id)
        .filter(found::has)
        .flatMap(no -> at(all, no))
        .map(at -> (int) IntStream.of(all).limit(at).filter(found::has).count());
  }

  List<Count> values(IndexQuery query, IndexField field, int limit) {
    return memory.field(field, () -> read(field)).counts(found(query.claims()), limit);
  }

  private FieldValues read(IndexField field) {
    FieldValues values = new FieldValues();
    Map<Integer, Postings> byNumber = new HashMap<>();
    handle
        .createQuery("SELECT no, shown, folded FROM index_value WHERE field = :field")
        .bind("field", field.name())
        .map(
            (row, context) ->
                Map.entry(
                    row.getInt("no"), values.of(row.getString("shown"), row.getString("folded"))))
        .forEach(one -> byNumber.put(one.getKey(), one.getValue()));
    handle
        .createQuery(
            """
            SELECT v.value_no, v.finding FROM index_value d
            JOIN finding_value v ON v.value_no = d.no WHERE d.field = :field
            """)
        .bind("field", field.name())
        .map((row, context) -> new int[] {row.getInt("value_no"), row.getInt("finding")})
        .forEach(
            one ->
                Optional.ofNullable(byNumber.get(one[0]))
                    .ifPresent(postings -> postings.add(one[1])));
    return values;
  }

  /** How many meetings some claims belong to. */
  int meetings(Numbers claims) {
    return (int)
        Batches.of(
                claims.stream().boxed().toList(),
                some ->
                    handle
                        .createQuery("SELECT meeting FROM finding_row WHERE no IN (<some>)")
                        .bindList("some", some)
                        .mapTo(String.class)
                        .list())
            .stream()
            .distinct()
            .count();
  }
}
