package org.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.ledger.FindingIndex.Count;

/** Which findings have which values of one field. */
final class FieldValues {
  private static final Comparator<Count> MOST_FIRST =
      Comparator.comparingInt((Count one) -> -one.claims()).thenComparing(Count::value);

  /** By the folded value and then by the value as it is shown. */
  private final Map<String, Map<String, Postings>> values = new HashMap<>();

  /** The findings that have a value, to be added to. */
  Postings of(String shown, String folded) {
    return values
        .computeIfAbsent(folded, key -> new TreeMap<>())
        .computeIfAbsent(shown, key -> new Postings());
  }

  void remove(int no) {
    values.values().forEach(group -> group.values().forEach(postings -> postings.remove(no)));
  }

  /** The findings with a value of which this holds when it is folded. */
  Numbers having(Predicate<String> wanted) {
    return Numbers.of(
        values.entrySet().stream()
            .filter(group -> wanted.test(group.getKey()))
            .flatMapToInt(group -> all(group.getValue())));
  }

  private static IntStream all(Map<String, Postings> group) {
    return group.values().stream().flatMapToInt(Postings::stream);
  }

  /** How many of some findings have each value, the most frequent first, then by value. */
  List<Count> counts(Numbers among, int limit) {
    List<Count> counts = new ArrayList<>();
    for (Map<String, Postings> group : values.values()) {
      group.entrySet().stream()
          .filter(one -> one.getValue().stream().anyMatch(among::has))
          .map(Map.Entry::getKey)
          .findFirst()
          .ifPresent(shown -> counts.add(new Count(shown, count(group, among))));
    }
    return counts.stream().sorted(MOST_FIRST).limit(limit).toList();
  }

  private static int count(Map<String, Postings> group, Numbers among) {
    return group.size() == 1
        ? group.values().iterator().next().among(among)
        : Numbers.of(all(group)).and(among).size();
  }
}
