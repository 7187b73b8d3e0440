package org.parley.ui.command;

import java.util.Locale;
import org.parley.ui.wording.Text;

/** The menus that commands stand in, in the order of the menu bar. */
public enum CommandGroup {
  FILE,
  EDIT,
  REVIEW,
  ARTICLE,
  GO,
  VIEW,
  HELP;

  /** "Review". */
  public String title() {
    return Text.of("menu." + name().toLowerCase(Locale.ROOT));
  }
}
