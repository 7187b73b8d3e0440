package org.parley.extraction.nlp;

import org.ejml.simple.SimpleMatrix;

/** One layer of a network: a matrix, kept input by input so that absent inputs cost nothing. */
final class Layer {
  /** Inputs added in one go. */
  private static final int AT_ONCE = 4;

  private final double[] weights;
  private final double[] bias;
  private final int inputs;

  private Layer(SimpleMatrix matrix, double[] bias) {
    this.weights = matrix.transpose().getDDRM().data;
    this.bias = bias;
    this.inputs = matrix.numCols();
  }

  static Layer of(SimpleMatrix matrix) {
    return new Layer(matrix, new double[matrix.numRows()]);
  }

  static Layer of(SimpleMatrix matrix, SimpleMatrix bias) {
    return new Layer(matrix, bias.getDDRM().data.clone());
  }

  int inputs() {
    return inputs;
  }

  /** A copy of what the layer gives for no input at all. */
  double[] bias() {
    return bias.clone();
  }

  double[] zero() {
    return new double[bias.length];
  }

  /** Adds to {@code sum} what one input brings. */
  void add(double[] sum, int input, double value) {
    if (value != 0) {
      int row = input * sum.length;
      for (int i = 0; i < sum.length; i++) {
        sum[i] += value * weights[row + i];
      }
    }
  }

  double[] apply(double[] vector) {
    double[] sum = bias();
    int[] rows = new int[vector.length];
    int present = 0;
    for (int i = 0; i < vector.length; i++) {
      rows[present] = i;
      present += vector[i] == 0 ? 0 : 1;
    }
    int whole = present - present % AT_ONCE;
    for (int i = 0; i < whole; i += AT_ONCE) {
      addFour(sum, vector, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
    }
    for (int i = whole; i < present; i++) {
      add(sum, rows[i], vector[rows[i]]);
    }
    return sum;
  }

  /** Adds four inputs, one after the other, in one go. */
  private void addFour(double[] sum, double[] vector, int a, int b, int c, int d) {
    int width = sum.length;
    for (int i = 0; i < width; i++) {
      sum[i] =
          sum[i]
              + vector[a] * weights[a * width + i]
              + vector[b] * weights[b * width + i]
              + vector[c] * weights[c * width + i]
              + vector[d] * weights[d * width + i];
    }
  }

  /** The same array, with zero for all that is negative. */
  static double[] positive(double[] vector) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Math.max(0, vector[i]);
    }
    return vector;
  }
}
