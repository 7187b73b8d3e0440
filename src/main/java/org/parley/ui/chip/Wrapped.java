package org.parley.ui.chip;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Words that wrap and are never cut. */
public final class Wrapped {
  private Wrapped() {}

  public static Label words(String words, String styleClass) {
    return of(new Label(words), styleClass);
  }

  /** The same control, made to wrap. */
  public static <T extends Labeled> T of(T labeled, String styleClass) {
    labeled.setWrapText(true);
    labeled.setMinHeight(Region.USE_PREF_SIZE);
    labeled.getStyleClass().add(styleClass);
    return labeled;
  }
}
