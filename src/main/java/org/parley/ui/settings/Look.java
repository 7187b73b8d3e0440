package org.parley.ui.settings;

/** Which theme the user chose. */
public enum Look {
  /** As the desktop has it. */
  SYSTEM,
  LIGHT,
  DARK
}
