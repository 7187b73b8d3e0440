package org.parley.ui.filter;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.Text;

/** One saved view with the number of its claims; Delete forgets a view of the user's own. */
final class ViewRow extends CountedRow {

  ViewRow(SavedQuery view, Optional<Integer> claims, boolean current, FilterViewModel model) {
    super(
        Icons.on(new Label(view.name()), view.own() ? Feather.BOOKMARK : Feather.LAYERS),
        claims,
        () -> model.show(view));
    pseudoClassStateChanged(PseudoClass.getPseudoClass("current"), current);
    if (view.own()) {
      MenuItem forget = new MenuItem(Text.of("filter.forget"));
      forget.setOnAction(event -> model.forget(view));
      setContextMenu(new ContextMenu(forget));
      setTooltip(new Tooltip(view.query().typed()));
      onKey(KeyCode.DELETE, () -> model.forget(view));
    }
  }
}
