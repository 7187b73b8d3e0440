package org.parley.ui.ledger;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two columns of equal width, as high as the higher one. */
final class EqualColumns extends Region {
  private final Region left;
  private final Region right;

  EqualColumns(Region left, Region right) {
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
    double each = each(width < 0 ? prefWidth(-1) : width);
    return snappedTopInset()
        + Math.max(left.prefHeight(each), right.prefHeight(each))
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
    left.resizeRelocate(snappedLeftInset(), snappedTopInset(), each, height);
    right.resizeRelocate(snappedLeftInset() + each, snappedTopInset(), each, height);
  }

  private double each(double width) {
    return Math.floor(Math.max(0, width - horizontalInsets()) / 2);
  }

  private double horizontalInsets() {
    return snappedLeftInset() + snappedRightInset();
  }
}
