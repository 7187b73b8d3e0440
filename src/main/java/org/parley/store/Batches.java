package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks for many ids a few hundred at a time, because databases limit the size of a question. */
final class Batches {
  private static final int MOST = 400;

  private Batches() {}

  /** The answers to all batches, one after another. */
  static <T> List<T> of(Collection<String> ids, Function<List<String>, List<T>> question) {
    List<String> all = ids.stream().distinct().sorted().toList();
    List<T> answers = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST) {
      answers.addAll(question.apply(all.subList(from, Math.min(all.size(), from + MOST))));
    }
    return answers;
  }
}
