package org.parley.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what a function gave for what it was asked lately, for functions whose answer depends on
 * nothing else; any number of threads may ask.
 */
public final class Recall<K, V> {
  private final Function<K, V> function;
  private final int most;
  private final Map<K, V> known = new ConcurrentHashMap<>();

  /**
   * @param most answers that are kept; one more, and all are forgotten
   */
  public Recall(int most, Function<K, V> function) {
    this.most = most;
    this.function = function;
  }

  /** What the function gives for this. */
  public V of(K key) {
    V before = known.get(key);
    if (before != null) {
      return before;
    }
    V now = function.apply(key);
    if (known.size() >= most) {
      known.clear();
    }
    known.put(key, now);
    return now;
  }
}
