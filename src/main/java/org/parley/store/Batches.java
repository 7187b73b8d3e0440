package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Asks for many ids or numbers a few hundred at a time, because databases limit the size of a
 * question.
 */
final class Batches {
  private static final int MOST = 400;

  private Batches() {}

  /** The answers to all batches, one after another. */
  static <K extends Comparable<K>, T> List<T> of(
      Collection<K> ids, Function<List<K>, List<T>> question) {
    List<K> all = ids.stream().distinct().sorted().toList();
    List<T> answers = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST) {
      answers.addAll(question.apply(all.subList(from, Math.min(all.size(), from + MOST))));
    }
    return answers;
  }
}
