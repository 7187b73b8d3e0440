package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;
import org.parley.ui.settings.RowPart;
import org.parley.ui.theme.LookViewModel;
import org.parley.ui.wording.Text;

/** Chooses what rows tell; the parts stand in the order in which they were chosen. */
final class PartsMenu {
  private final LookViewModel look;

  PartsMenu(LookViewModel look) {
    this.look = look;
  }

  /** A button that opens the choice. */
  MenuButton button() {
    MenuButton button = Icons.on(new MenuButton(Text.of("parts.title")), Feather.COLUMNS);
    button.setId("parts");
    button.getStyleClass().addAll("flat", "parley-chipsbar-button");
    button.setTooltip(new Tooltip(Text.of("parts.hint")));
    follow(button.getItems());
    return button;
  }

  /** The same choice, to be opened anywhere. */
  ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    follow(menu.getItems());
    return menu;
  }

  private void follow(ObservableList<MenuItem> items) {
    look.parts().addListener((parts, old, now) -> items.setAll(items()));
    items.setAll(items());
  }

  private List<MenuItem> items() {
    List<RowPart> order = new ArrayList<>(look.parts().get());
    RowPart.all().stream().filter(part -> !order.contains(part)).forEach(order::add);
    List<MenuItem> items = new ArrayList<>();
    for (RowPart part : order) {
      CheckMenuItem item = new CheckMenuItem(Text.of("parts." + part.key()));
      item.setId("part-" + part.key());
      item.setSelected(look.parts().get().contains(part));
      item.setOnAction(event -> look.toggle(part));
      items.add(item);
    }
    MenuItem reset = new MenuItem(Text.of("command.parts-reset"));
    reset.setOnAction(event -> look.resetParts());
    items.addAll(List.of(new SeparatorMenuItem(), reset));
    return items;
  }
}
