package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.ledger.FindingIndex;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexOrder;
import org.parley.ledger.IndexPlace;
import org.parley.ledger.IndexQuery;
import org.parley.ledger.IndexRow;
import org.parley.ledger.IndexTerm;
import org.parley.ledger.IndexText;
import org.parley.ledger.Ledger;
import org.parley.service.ClaimProjection;

/** The index made from scratch for every question. */
public final class MemoryIndex implements FindingIndex {
  private final List<IndexRow> rows;

  public MemoryIndex(Ledger ledger) {
    Set<String> articles = new HashSet<>();
    ledger.articles().headers().forEach(header -> articles.add(header.id()));
    rows =
        new ClaimProjection()
            .change(ledger, articles).rows().stream()
                .sorted(Comparator.comparing(IndexRow::id))
                .toList();
  }

  /** All rows by id. */
  public List<IndexRow> rows() {
    return rows;
  }

  @Override
  public List<Hit> page(IndexQuery query, IndexOrder order, IndexPlace place, int limit) {
    List<IndexRow> found = found(query, order);
    Optional<String> key =
        place
            .id()
            .flatMap(id -> rows.stream().filter(row -> row.id().equals(id)).findFirst())
            .map(row -> row.keys().get(order));
    List<IndexRow> beside =
        found.stream()
            .filter(row -> key.map(one -> isBeside(row.keys().get(order), one, place)).orElse(true))
            .toList();
    int from = place.backwards() ? Math.max(0, beside.size() - limit) : (int) place.row();
    return beside.stream()
        .skip(from)
        .limit(limit)
        .map(row -> new Hit(row.id(), row.claim(), row.meeting()))
        .toList();
  }

  private static boolean isBeside(String key, String anchor, IndexPlace place) {
    return place.backwards() ? key.compareTo(anchor) < 0 : key.compareTo(anchor) > 0;
  }

  private List<IndexRow> found(IndexQuery query, IndexOrder order) {
    return rows.stream()
        .filter(row -> row.claim() || !query.claimsOnly())
        .filter(row -> query.conditions().stream().allMatch(one -> holds(one, row)))
        .sorted(Comparator.comparing(row -> row.keys().get(order)))
        .toList();
  }

  private static boolean holds(IndexQuery.Condition condition, IndexRow row) {
    return condition.terms().stream().anyMatch(term -> holds(term, row)) != condition.negated();
  }

  private static boolean holds(IndexTerm term, IndexRow row) {
    return term.match(
        is -> folded(row, is.field()).contains(is.folded()),
        begins -> folded(row, begins.field()).stream().anyMatch(v -> v.contains(begins.folded())),
        says -> row.words().contains(says.folded().strip()),
        before -> row.firstDay() < before.day(),
        from -> row.lastDay() >= from.day());
  }

  private static List<String> folded(IndexRow row, IndexField field) {
    return row.values(field).stream().map(IndexText::fold).toList();
  }

  @Override
  public int count(IndexQuery query) {
    return found(query, IndexOrder.MEETING).size();
  }

  @Override
  public int meetings(IndexQuery query) {
    return (int)
        found(query.claims(), IndexOrder.MEETING).stream()
            .map(IndexRow::meeting)
            .distinct()
            .count();
  }

  @Override
  public Optional<Integer> rowOf(IndexQuery query, IndexOrder order, String id) {
    int row = found(query, order).stream().map(IndexRow::id).toList().indexOf(id);
    return row < 0 ? Optional.empty() : Optional.of(row);
  }

  @Override
  public List<Count> values(IndexQuery query, IndexField field, int limit) {
    Map<String, Set<String>> claims = new TreeMap<>();
    Map<String, String> shown = new TreeMap<>();
    for (IndexRow row : found(query.claims(), IndexOrder.MEETING)) {
      for (String value : row.values(field)) {
        String key = IndexText.fold(value);
        claims.computeIfAbsent(key, one -> new HashSet<>()).add(row.id());
        shown.merge(key, value, (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
    List<Count> counts = new ArrayList<>();
    claims.forEach((key, own) -> counts.add(new Count(shown.get(key), own.size())));
    return counts.stream()
        .sorted(Comparator.comparing((Count one) -> -one.claims()).thenComparing(Count::value))
        .limit(limit)
        .toList();
  }

  @Override
  public List<String> membersOf(Collection<String> claimIds) {
    List<String> meetings =
        rows.stream()
            .filter(row -> row.claim() && claimIds.contains(row.id()))
            .map(IndexRow::meeting)
            .toList();
    return rows.stream()
        .filter(row -> row.claim() && meetings.contains(row.meeting()))
        .map(IndexRow::id)
        .toList();
  }

  @Override
  public List<IndexRow> rows(Collection<String> ids) {
    return rows.stream().filter(row -> ids.contains(row.id())).toList();
  }
}
