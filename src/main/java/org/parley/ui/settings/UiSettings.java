package org.parley.ui.settings;

import java.nio.file.Path;
import java.util.Optional;

/** What the window remembers from one run to the next. */
public interface UiSettings {
  /** Whether the dark theme is chosen. */
  boolean dark();

  void dark(boolean dark);

  /** Size of all text relative to the normal size, 1.0 for normal. */
  double textScale();

  void textScale(double scale);

  /** The name under which decisions are recorded, empty until the user gave one. */
  Optional<String> editor();

  void editor(String name);

  /** The folder files were last chosen from. */
  Optional<Path> lastFolder();

  void lastFolder(Path folder);
}
