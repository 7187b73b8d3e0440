package org.parley.extraction.nlp;

import org.ejml.simple.SimpleMatrix;

/** One layer of a network: a matrix, kept input by input so that absent inputs cost nothing. */
final class Layer {
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
    for (int i = 0; i < vector.length; i++) {
      add(sum, i, vector[i]);
    }
    return sum;
  }

  /** The same array, with zero for all that is negative. */
  static double[] positive(double[] vector) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Math.max(0, vector[i]);
    }
    return vector;
  }
}
