package org.parley.extraction.nlp;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network of the library's dependency parser: ranks the moves that a parser can make.
 *
 * <p>What a word, tag or relation adds to the hidden layer at its place is kept for a while, since
 * most come again soon. May be shared between threads.
 */
final class ParserNetwork {
  /** How many are kept, twice: those used of late and those used before; 4 kB each. */
  private static final int KEPT = 10_000;

  /** Sums taken in one go; their order stays that of the library, and so does the outcome. */
  private static final int AT_ONCE = 4;

  private final float[][] embeddings;
  private final float[][] hidden;
  private final float[] bias;
  private final float[] output;
  private final int moves;
  private volatile Map<Integer, float[]> recent = new ConcurrentHashMap<>();
  private volatile Map<Integer, float[]> earlier = new ConcurrentHashMap<>();

  ParserNetwork(ParserModel model) {
    this.embeddings = model.embeddings();
    this.hidden = model.hidden();
    this.bias = model.bias();
    this.output = model.output();
    this.moves = output.length / bias.length;
  }

  /**
   * The score of each move.
   *
   * @param features the number of what stands at each place of the input
   */
  float[] scores(int[] features) {
    float[] sum = bias.clone();
    for (int place = 0; place < features.length; place += AT_ONCE) {
      addFour(sum, features, place);
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] * sum[i] * sum[i];
    }
    float[] scores = new float[moves];
    for (int i = 0; i < sum.length; i += AT_ONCE) {
      addFour(scores, sum[i], sum[i + 1], sum[i + 2], sum[i + 3], i * moves);
    }
    return scores;
  }

  /** Adds what stands at four places, one after the other. */
  private void addFour(float[] sum, int[] features, int place) {
    float[] a = share(features[place], place, features.length);
    float[] b = share(features[place + 1], place + 1, features.length);
    float[] c = share(features[place + 2], place + 2, features.length);
    float[] d = share(features[place + 3], place + 3, features.length);
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  /** Adds what four elements of the hidden layer bring, one after the other. */
  private void addFour(float[] scores, float a, float b, float c, float d, int row) {
    for (int i = 0; i < moves; i++) {
      int at = row + i;
      scores[i] =
          scores[i]
              + a * output[at]
              + b * output[at + moves]
              + c * output[at + 2 * moves]
              + d * output[at + 3 * moves];
    }
  }

  private float[] share(int number, int place, int places) {
    Integer key = number * places + place;
    float[] known = recent.get(key);
    if (known == null) {
      float[] old = earlier.get(key);
      known = old == null ? reckon(number, place) : old;
      keep(key, known);
    }
    return known;
  }

  private void keep(Integer key, float[] share) {
    Map<Integer, float[]> now = recent;
    if (now.size() >= KEPT) {
      earlier = now;
      now = new ConcurrentHashMap<>();
      recent = now;
    }
    now.put(key, share);
  }

  private float[] reckon(int number, int place) {
    float[] values = embeddings[number];
    float[] sum = new float[bias.length];
    for (int input = 0; input < values.length; input++) {
      float value = values[input];
      float[] weights = hidden[place * values.length + input];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += value * weights[i];
      }
    }
    return sum;
  }
}
