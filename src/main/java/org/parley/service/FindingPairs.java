package org.parley.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which findings of a new reading are those of earlier ones: the likeliest pairs first, each
 * finding in one pair at most.
 */
final class FindingPairs<T> {
  private static final int SAME = 2000;

  private final Map<T, T> knownByNew = new HashMap<>();
  private final Set<T> paired = new HashSet<>();

  private record Pair<T>(T known, T found, int score) {}

  /**
   * @param known as they were read last
   * @param found as they are read now
   * @param same whether two say the same
   */
  FindingPairs(
      List<T> known, List<T> found, Function<T, Likeness> likeness, BiPredicate<T, T> same) {
    List<Pair<T>> pairs = new ArrayList<>();
    for (T one : known) {
      Likeness before = likeness.apply(one);
      for (T other : found) {
        int score = before.with(likeness.apply(other)) + (same.test(one, other) ? SAME : 0);
        pairs.add(new Pair<>(one, other, score));
      }
    }
    pairs.stream()
        .filter(pair -> pair.score() > 0)
        .sorted(Comparator.comparingInt((Pair<T> pair) -> pair.score()).reversed())
        .forEach(this::pair);
  }

  private void pair(Pair<T> pair) {
    if (!paired.contains(pair.known()) && !knownByNew.containsKey(pair.found())) {
      knownByNew.put(pair.found(), pair.known());
      paired.add(pair.known());
    }
  }

  /** What a finding was until now, empty when it is new. */
  Optional<T> before(T found) {
    return Optional.ofNullable(knownByNew.get(found));
  }

  /** Whether an earlier finding was found again, the same or changed. */
  boolean isFound(T known) {
    return paired.contains(known);
  }
}
