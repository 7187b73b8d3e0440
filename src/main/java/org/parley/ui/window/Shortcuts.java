package org.parley.ui.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.parley.model.ReviewState;

/** The keys of the window; those without Ctrl, Alt or a function key rest while the user types. */
final class Shortcuts {
  private final Map<KeyCombination, Runnable> anywhere = new LinkedHashMap<>();
  private final Map<KeyCombination, Runnable> whileNotTyping = new LinkedHashMap<>();

  private boolean acted;

  Shortcuts(WindowViewModel model, WindowView view, FileChoice files) {
    always("F1", view::toggleHelp);
    always("Esc", view::escape);
    always("Shortcut+F", view::search);
    always("Shortcut+I", files::importFiles);
    always("Shortcut+Shift+I", files::importFolder);
    always("Shortcut+E", files::export);
    always("Shortcut+T", model::toggleTheme);
    always("Alt+Left", model::back);
    for (String plus : new String[] {"Plus", "Equals", "Add", "Shift+Equals"}) {
      always("Shortcut+" + plus, () -> model.zoom(1));
    }
    for (String minus : new String[] {"Minus", "Subtract"}) {
      always("Shortcut+" + minus, () -> model.zoom(-1));
    }
    always("Shortcut+0", () -> model.zoom(0));
    single("J", () -> model.ledger().move(1));
    single("K", () -> model.ledger().move(-1));
    single("N", () -> model.movePassage(1));
    single("P", () -> model.movePassage(-1));
    single("C", () -> model.decide(ReviewState.CONFIRMED));
    single("D", () -> model.decide(ReviewState.DISPUTED));
    single("X", () -> model.decide(ReviewState.REJECTED));
    single("Slash", view::search);
    single("Enter", view::read);
    single("Backspace", model::back);
  }

  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> act(scene, event));
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
  }

  private void act(Scene scene, KeyEvent event) {
    boolean typing = scene.getFocusOwner() instanceof TextInputControl;
    boolean pressing =
        event.getCode() == KeyCode.ENTER && scene.getFocusOwner() instanceof ButtonBase;
    Optional<Runnable> action = find(anywhere, event);
    if (action.isEmpty() && !typing && !pressing) {
      action = find(whileNotTyping, event);
    }
    acted = action.isPresent();
    if (action.isPresent()) {
      event.consume();
      action.get().run();
    }
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

  private void always(String keys, Runnable action) {
    anywhere.put(KeyCombination.valueOf(keys), action);
  }

  private void single(String key, Runnable action) {
    whileNotTyping.put(KeyCombination.valueOf(key), action);
  }
}
