package org.parley.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandTest {

  @Test
  void keysAreWrittenAsOnAKeyboard() {
    assertEquals(
        List.of("Ctrl+Shift+I", "/", "Ctrl+−", "Alt+←", "F1"),
        Stream.of("Shortcut+Shift+I", "Slash", "Shortcut+Minus", "Alt+Left", "F1")
            .map(KeyWords::of)
            .toList());
  }

  @Test
  void onlyKeysWithoutCtrlAltOrAFunctionKeyRestWhileTyping() {
    assertEquals(
        List.of("C", "Shift+U", "Slash"),
        Stream.of("C", "Shift+U", "Slash", "F6", "Shift+F6", "Shortcut+K", "Alt+Left")
            .filter(Command::isPlain)
            .toList());
  }
}
