package org.parley.ui.window;

import static org.parley.ui.command.CommandGroup.EDIT;
import static org.parley.ui.command.CommandGroup.FILE;
import static org.parley.ui.command.CommandGroup.GO;
import static org.parley.ui.command.CommandGroup.HELP;
import static org.parley.ui.command.CommandGroup.VIEW;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import org.parley.service.ClaimSort;
import org.parley.ui.command.Command;
import org.parley.ui.filter.SavedQuery;
import org.parley.ui.filter.SortWords;
import org.parley.ui.ledger.LedgerViewModel;
import org.parley.ui.settings.Look;
import org.parley.ui.settings.RowPart;
import org.parley.ui.theme.LookViewModel;
import org.parley.ui.wording.Text;

/** Everything that can be done in the window. */
final class WindowCommands {
  private final WindowViewModel model;
  private final WindowView view;
  private final FileChoice files;

  WindowCommands(WindowViewModel model, WindowView view, FileChoice files) {
    this.model = model;
    this.view = view;
    this.files = files;
  }

  /** The commands that have a place in a menu, in its order. */
  List<Command> all() {
    List<Command> all = new ArrayList<>();
    file(all);
    edit(all);
    all.addAll(new EditCommands(model).all());
    all.addAll(new SourceCommands(model, view).all());
    go(all);
    view(all);
    all.add(Command.of("palette", HELP, view::openPalette, "Shortcut+K", "Shortcut+Shift+P"));
    all.add(Command.of("keys", HELP, view::toggleHelp, "F1"));
    all.add(Command.of("escape", HELP, view::escape, "Esc"));
    return all;
  }

  /** The same and what only the palette offers: every view to look at. */
  List<Command> forPalette() {
    List<Command> all = new ArrayList<>(all());
    for (SavedQuery saved : model.filter().views()) {
      all.add(
          new Command(
              "view-" + saved.name(),
              VIEW,
              Text.of("command.show-view", saved.name()),
              List.of(),
              () -> model.filter().show(saved)));
    }
    return all;
  }

  private void file(List<Command> all) {
    all.add(Command.of("import-files", FILE, files::importFiles, "Shortcut+I"));
    all.add(Command.of("import-folder", FILE, files::importFolder, "Shortcut+Shift+I"));
    all.add(
        Command.of(
            "paste",
            FILE,
            () -> model.pasteArticle(Objects.requireNonNullElse(clipboard(), "")),
            "Shortcut+Shift+V"));
    all.add(Command.of("export", FILE, files::export, "Shortcut+E"));
    all.add(Command.of("refresh", FILE, model.ledger()::refresh, "F5"));
    all.add(Command.of("check", FILE, model.safekeeping()::check));
    all.add(Command.of("back-up", FILE, model.safekeeping()::backUp, "Shortcut+Shift+B"));
    all.add(Command.of("open-ledger", FILE, files::openLedger, "Shortcut+O"));
    for (Path folder : model.ledgers().recent()) {
      all.add(
          new Command(
              "open-" + folder,
              FILE,
              Text.of("command.open-recent", folder),
              List.of(),
              () -> model.ledgers().open(folder)));
    }
  }

  private static @Nullable String clipboard() {
    return Clipboard.getSystemClipboard().getString();
  }

  private void edit(List<Command> all) {
    all.add(Command.of("undo", EDIT, model.editing()::undo, "Shortcut+Z"));
    all.add(Command.of("redo", EDIT, model.editing()::redo, "Shortcut+Shift+Z", "Shortcut+Y"));
    all.add(Command.of("search", EDIT, view::search, "Slash", "Shortcut+F"));
    all.add(Command.of("clear-filters", EDIT, () -> model.filter().clear(), "Shortcut+BackSpace"));
  }

  private void go(List<Command> all) {
    LedgerViewModel ledger = model.ledger();
    all.add(Command.of("next", GO, inLedger(() -> ledger.move(1)), "J"));
    all.add(Command.of("previous", GO, inLedger(() -> ledger.move(-1)), "K"));
    all.add(Command.of("next-unreviewed", GO, inLedger(() -> ledger.moveUnreviewed(1)), "U"));
    all.add(
        Command.of(
            "previous-unreviewed", GO, inLedger(() -> ledger.moveUnreviewed(-1)), "Shift+U"));
    all.add(Command.of("next-answer", GO, inLedger(() -> ledger.moveAcross(1)), "L"));
    all.add(Command.of("previous-answer", GO, inLedger(() -> ledger.moveAcross(-1)), "H"));
    all.add(Command.of("next-passage", GO, () -> model.movePassage(1), "N"));
    all.add(Command.of("previous-passage", GO, () -> model.movePassage(-1), "P"));
    all.add(Command.of("back", GO, model::back, "Alt+Left", "Back_Space"));
    all.add(Command.of("read", GO, view::read, "Enter"));
    all.add(Command.of("next-pane", GO, () -> view.movePane(1), "F6"));
    all.add(Command.of("previous-pane", GO, () -> view.movePane(-1), "Shift+F6"));
    all.add(Command.of("to-filters", GO, () -> view.toPane(0), "Shortcut+1"));
    all.add(Command.of("to-ledger", GO, () -> view.toPane(1), "Shortcut+2"));
    all.add(Command.of("to-article", GO, () -> view.toPane(2), "Shortcut+3"));
    all.add(Command.of("to-details", GO, () -> view.toPane(3), "Shortcut+4"));
  }

  /** Moves the selection, and the keyboard focus to the ledger that shows it. */
  private Runnable inLedger(Runnable move) {
    return () -> {
      move.run();
      view.toPane(1);
    };
  }

  private void view(List<Command> all) {
    LookViewModel look = model.look();
    for (ClaimSort sort : ClaimSort.values()) {
      String id = "sort-" + SortWords.key(sort);
      all.add(Command.of(id, VIEW, () -> model.filter().sort(sort)));
    }
    all.add(Command.of("sidebar", VIEW, look::toggleSidebar, "Shortcut+B"));
    all.add(Command.of("compare", VIEW, model::toggleComparing, "V"));
    all.add(Command.of("density", VIEW, look::toggleDensity, "Shortcut+D"));
    for (RowPart part : RowPart.all()) {
      all.add(Command.of("part-" + part.key(), VIEW, () -> look.toggle(part)));
    }
    all.add(Command.of("parts-reset", VIEW, look::resetParts));
    all.add(Command.of("theme", VIEW, look::toggleTheme, "Shortcut+T"));
    all.add(Command.of("theme-system", VIEW, () -> look.choose(Look.SYSTEM)));
    all.add(
        Command.of(
            "larger",
            VIEW,
            () -> look.zoom(1),
            "Shortcut+Plus",
            "Shortcut+Equals",
            "Shortcut+Add",
            "Shortcut+Shift+Equals"));
    all.add(
        Command.of("smaller", VIEW, () -> look.zoom(-1), "Shortcut+Minus", "Shortcut+Subtract"));
    all.add(Command.of("normal-size", VIEW, () -> look.zoom(0), "Shortcut+0"));
  }
}
