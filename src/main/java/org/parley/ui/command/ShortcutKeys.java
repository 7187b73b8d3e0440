package org.parley.ui.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Runs commands by their keys; those without Ctrl, Alt or a function key rest while typing. */
public final class ShortcutKeys {
  private static final Set<KeyCode> FOR_TEXT =
      Set.of(KeyCode.Z, KeyCode.Y, KeyCode.A, KeyCode.BACK_SPACE);

  private final Map<KeyCombination, Runnable> anywhere = new LinkedHashMap<>();
  private final Map<KeyCombination, Runnable> whileNotTyping = new LinkedHashMap<>();
  private final BooleanSupplier asking;
  private boolean acted;

  /**
   * @param asking whether a question is open that letters are for
   */
  public ShortcutKeys(List<Command> commands, BooleanSupplier asking) {
    this.asking = asking;
    for (Command command : commands) {
      for (String key : command.keys()) {
        boolean plain = Command.isPlain(key) && !key.equals("Esc");
        (plain ? whileNotTyping : anywhere).put(KeyCombination.valueOf(key), command.action());
      }
    }
  }

  /** Listens before any control of the scene does. */
  public void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> act(scene, event));
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
  }

  private void act(Scene scene, KeyEvent event) {
    boolean typing = scene.getFocusOwner() instanceof TextInputControl field && field.isEditable();
    Optional<Runnable> action =
        typing && isForText(event) ? Optional.empty() : find(anywhere, event);
    if (action.isEmpty() && !typing && !asking.getAsBoolean() && !isPress(scene, event)) {
      action = find(whileNotTyping, event);
    }
    acted = action.isPresent();
    if (action.isPresent()) {
      event.consume();
      action.get().run();
    }
  }

  /** A field undoes and selects its own text. */
  private static boolean isForText(KeyEvent event) {
    return event.isShortcutDown() && FOR_TEXT.contains(event.getCode());
  }

  private static boolean isPress(Scene scene, KeyEvent event) {
    boolean pressing = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    return pressing && scene.getFocusOwner() instanceof ButtonBase;
  }

  /** The letter of a shortcut must not end up in the field that the shortcut moved to. */
  private void swallow(KeyEvent event) {
    if (acted) {
      event.consume();
    }
  }

  private static Optional<Runnable> find(Map<KeyCombination, Runnable> keys, KeyEvent event) {
    return keys.entrySet().stream()
        .filter(entry -> entry.getKey().match(event))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
