package org.parley.ui.ledger;

import java.util.function.DoubleSupplier;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two columns of equal width, or one above the other where each would be too narrow. */
final class EqualColumns extends Region {
  private static final double NARROW = 30;
  private final DoubleSupplier em;
  private final Region left;
  private final Region right;

  /**
   * @param em height of normal text in pixels
   */
  EqualColumns(DoubleSupplier em, Region left, Region right) {
    this.em = em;
    this.left = left;
    this.right = right;
    getChildren().addAll(left, right);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * Math.max(left.prefWidth(-1), right.prefWidth(-1)) + horizontalInsets();
  }

  @Override
  protected double computeMinWidth(double height) {
    return horizontalInsets();
  }

  @Override
  protected double computePrefHeight(double width) {
    double whole = width < 0 ? prefWidth(-1) : width;
    double each = each(whole);
    double one = left.prefHeight(each);
    double other = right.prefHeight(each);
    return snappedTopInset()
        + (isNarrow(whole) ? one + other : Math.max(one, other))
        + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double each = each(getWidth());
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    if (isNarrow(getWidth())) {
      double upper = left.prefHeight(each);
      left.resizeRelocate(snappedLeftInset(), snappedTopInset(), each, upper);
      right.resizeRelocate(snappedLeftInset(), snappedTopInset() + upper, each, height - upper);
      return;
    }
    left.resizeRelocate(snappedLeftInset(), snappedTopInset(), each, height);
    right.resizeRelocate(snappedLeftInset() + each, snappedTopInset(), each, height);
  }

  private boolean isNarrow(double width) {
    return isNarrow(width, em.getAsDouble());
  }

  /** Whether columns in so much room stand one above the other. */
  static boolean isNarrow(double width, double em) {
    return width < NARROW * em;
  }

  private double each(double width) {
    double whole = Math.max(0, width - horizontalInsets());
    return isNarrow(width) ? whole : Math.floor(whole / 2);
  }

  private double horizontalInsets() {
    return snappedLeftInset() + snappedRightInset();
  }
}
