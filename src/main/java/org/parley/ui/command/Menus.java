package org.parley.ui.command;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/** The menu bar that offers every command. */
public final class Menus extends MenuBar {

  public Menus(List<Command> commands) {
    getStyleClass().add("parley-menus");
    setMinWidth(USE_PREF_SIZE);
    for (CommandGroup group : CommandGroup.values()) {
      Menu menu = new Menu("_" + group.title());
      menu.setId("menu-" + group.name());
      commands.stream()
          .filter(command -> command.group() == group)
          .map(Menus::item)
          .forEach(menu.getItems()::add);
      getMenus().add(menu);
    }
  }

  /** A key shown here is only a hint: the window itself listens to keys. */
  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem(command.title());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> command.action().run());
    command.keys().stream()
        .findFirst()
        .ifPresent(key -> item.setAccelerator(KeyCombination.valueOf(key)));
    return item;
  }
}
