package org.parley.matching;

import java.util.Arrays;
import java.util.List;

/**
 * What a text shares with copies of it: for each of several hash functions the smallest hash of its
 * runs of three words (MinHash).
 */
record TextSketch(List<Long> smallest) {
  private static final int FUNCTIONS = 32;
  private static final int RUN = 3;
  private static final int LEAST_WORDS = 8;
  private static final double COPY = 0.55;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  TextSketch {
    smallest = List.copyOf(smallest);
  }

  /** Sketches a text; one of only a few words has nothing to be known by. */
  static TextSketch of(String text) {
    List<String> words = Spelling.words(text);
    if (words.size() < LEAST_WORDS) {
      return new TextSketch(List.of());
    }
    long[] smallest = new long[FUNCTIONS];
    Arrays.fill(smallest, Long.MAX_VALUE);
    for (int i = 0; i + RUN <= words.size(); i++) {
      long run = hash(String.join(" ", words.subList(i, i + RUN)));
      for (int f = 0; f < FUNCTIONS; f++) {
        smallest[f] = Math.min(smallest[f], mixed(run + (f + 1) * STEP));
      }
    }
    return new TextSketch(Arrays.stream(smallest).boxed().toList());
  }

  boolean isEmpty() {
    return smallest.isEmpty();
  }

  /** The share of hash functions that agree: about the share of runs that both texts have. */
  double likeness(TextSketch other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    int equal = 0;
    for (int f = 0; f < FUNCTIONS; f++) {
      equal += smallest.get(f).equals(other.smallest.get(f)) ? 1 : 0;
    }
    return (double) equal / FUNCTIONS;
  }

  /** Whether one text is so much like the other that one was copied, or both from a third. */
  boolean isCopyOf(TextSketch other) {
    return likeness(other) >= COPY;
  }

  private static long hash(String words) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
