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
  private final SavedQuery view;
  private final FilterViewModel model;

  ViewRow(SavedQuery view, FilterViewModel model) {
    super(
        Icons.on(new Label(view.name()), view.own() ? Feather.BOOKMARK : Feather.LAYERS),
        Optional.empty());
    onPress(() -> model.show(view));
    this.view = view;
    this.model = model;
    if (view.own()) {
      MenuItem forget = new MenuItem(Text.of("filter.forget"));
      forget.setOnAction(event -> model.forget(view));
      setContextMenu(new ContextMenu(forget));
      setTooltip(new Tooltip(view.query().typed()));
      onKey(KeyCode.DELETE, () -> model.forget(view));
    }
  }

  SavedQuery view() {
    return view;
  }

  /** Shows the number of its claims, if that is known, and whether it is what is asked for. */
  void update(Optional<Integer> claims) {
    count(claims);
    setSelected(model.shows(view));
    pseudoClassStateChanged(PseudoClass.getPseudoClass("current"), model.shows(view));
  }
}
