package org.parley.ui.settings;

/** Which theme the user chose. */
public enum Look {
  /** As the desktop has it. */
  SYSTEM,
  LIGHT,
  DARK;

  /** The one after this, the first after the last. */
  public Look next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
