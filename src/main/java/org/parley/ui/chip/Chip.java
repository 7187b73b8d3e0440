package org.parley.ui.chip;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** An icon and a word in a rounded frame; the colour only repeats what both already say. */
public final class Chip extends Label {
  private final Tooltip why = new Tooltip();
  private ChipLook look;

  public Chip(ChipLook look) {
    super(look.word());
    this.look = look;
    Icons.on(this, look.icon());
    getStyleClass().addAll("parley-chip", tone(look));
    setMinWidth(USE_PREF_SIZE);
    explain();
  }

  private static String tone(ChipLook look) {
    return "parley-tone-" + look.tone();
  }

  /** Shows something else from now on; what is as before is not touched. */
  public void show(ChipLook now) {
    ChipLook old = look;
    look = now;
    setText(now.word());
    if (old.icon() != now.icon()) {
      Icons.change(this, now.icon());
    }
    if (!old.tone().equals(now.tone())) {
      getStyleClass().set(getStyleClass().indexOf(tone(old)), tone(now));
    }
    explain();
  }

  private void explain() {
    why.setText(look.why().orElse(""));
    setTooltip(look.why().isPresent() ? why : null);
  }
}
