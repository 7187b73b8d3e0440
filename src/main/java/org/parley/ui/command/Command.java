package org.parley.ui.command;

import java.util.List;
import org.parley.ui.wording.Text;

/** Something the user can ask for, by menu, key or palette. */
public record Command(
    String id, CommandGroup group, String title, List<String> keys, Runnable action) {
  /**
   * @param id names the command in tests and settings
   * @param keys key combinations as the toolkit writes them ("Shortcut+K"); the first is shown
   */
  public Command {
    keys = List.copyOf(keys);
  }

  /** A command whose title is in the bundle under {@code command.} and its id. */
  public static Command of(String id, CommandGroup group, Runnable action, String... keys) {
    return new Command(id, group, Text.of("command." + id), List.of(keys), action);
  }

  /**
   * Whether {@code key} is typed without Ctrl, Alt or a function key, so that it rests while
   * typing.
   */
  public static boolean isPlain(String key) {
    return !key.contains("Shortcut") && !key.contains("Alt") && !key.matches("F\\d+|Shift\\+F\\d+");
  }

  /** The first key in the words of a keyboard, "Ctrl+Shift+I"; empty without keys. */
  public String keyWords() {
    return keys.isEmpty() ? "" : KeyWords.of(keys.get(0));
  }
}
