package org.parley.ui.ledger;

import javafx.scene.layout.VBox;

/**
 * A box that remembers how high it is until something in it changes: the list and every box around
 * ask for that again and again, and to wrap words anew takes long.
 */
abstract class KnownHeight extends VBox {
  private double width = -1;
  private double height;

  KnownHeight() {
    setMinHeight(0);
  }

  @Override
  public void requestLayout() {
    width = -1;
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double given) {
    if (given < 0) {
      return super.computePrefHeight(given);
    }
    if (given != width) {
      height = super.computePrefHeight(given);
      width = given;
    }
    return height;
  }
}
