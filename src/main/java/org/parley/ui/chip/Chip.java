package org.parley.ui.chip;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** An icon and a word in a rounded frame; the colour only repeats what both already say. */
public final class Chip extends Label {
  /**
   * @param tone ending of the style class that colours it, as "denial"
   */
  public Chip(Feather icon, String word, String tone) {
    super(word);
    Icons.on(this, icon);
    getStyleClass().addAll("parley-chip", "parley-tone-" + tone);
    setMinWidth(USE_PREF_SIZE);
  }

  /** Adds an explanation shown while the pointer rests on the chip. */
  public Chip explained(String words) {
    setTooltip(new Tooltip(words));
    return this;
  }
}
