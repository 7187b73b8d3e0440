package org.parley.extraction.nlp;

import java.util.Map;

/** What the features of one pair of mentions add to the network's layer for pairs. */
final class PairInput {
  private final Layer layer;
  private final Map<String, Integer> numbers;
  private final double[] sum;

  PairInput(Layer layer, Map<String, Integer> numbers) {
    this.layer = layer;
    this.numbers = numbers;
    this.sum = layer.bias();
  }

  /** Adds a feature if it is present, and if the network knows it. */
  void add(String name, boolean present) {
    if (present) {
      add(name, 1);
    }
  }

  void add(String name, double value) {
    Integer number = numbers.get(name);
    if (number != null) {
      layer.add(sum, number, value);
    }
  }

  /** Adds what the traits of two mentions make together. */
  void addTraits(PairSide earlier, PairSide later) {
    for (int trait = 0; trait < PairSide.TRAITS.size(); trait++) {
      Integer number = earlier.beside(trait).get(later.trait(trait));
      if (number != null) {
        layer.add(sum, number, 1);
      }
    }
  }

  /** The sum so far, which goes on with what is added. */
  double[] sum() {
    return sum;
  }
}
