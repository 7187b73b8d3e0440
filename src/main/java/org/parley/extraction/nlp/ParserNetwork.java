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
    for (int place = 0; place < features.length; place++) {
      float[] share = share(features[place], place, features.length);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += share[i];
      }
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] * sum[i] * sum[i];
    }
    float[] scores = new float[moves];
    for (int i = 0; i < sum.length; i++) {
      float value = sum[i];
      int row = i * moves;
      for (int move = 0; move < moves; move++) {
        scores[move] += value * output[row + move];
      }
    }
    return scores;
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
