package org.parley.ui.window;

import static org.parley.ui.command.CommandGroup.REVIEW;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.model.ReviewState;
import org.parley.model.Slot;
import org.parley.ui.command.Command;
import org.parley.ui.editing.SlotWords;
import org.parley.ui.ledger.LedgerViewModel;

/** What an editor can say of the selected claim, by key, menu and palette. */
final class EditCommands {
  private final Editing editing;
  private final LedgerViewModel ledger;

  EditCommands(WindowViewModel model) {
    this.editing = model.editing();
    this.ledger = model.ledger();
  }

  /** The commands in the order of the menu. */
  List<Command> all() {
    List<Command> all = new ArrayList<>();
    decisions(all);
    marks(all);
    slots(all);
    links(all);
    remarks(all);
    return all;
  }

  private void decisions(List<Command> all) {
    all.add(Command.of("confirm", REVIEW, () -> editing.decide(ReviewState.CONFIRMED), "C"));
    all.add(Command.of("dispute", REVIEW, () -> editing.decide(ReviewState.DISPUTED), "D"));
    all.add(Command.of("reject", REVIEW, () -> editing.decide(ReviewState.REJECTED), "X"));
    all.add(Command.of("reopen", REVIEW, () -> editing.decide(ReviewState.UNREVIEWED), "O"));
  }

  private void marks(List<Command> all) {
    all.add(Command.of("mark", REVIEW, () -> markAndMove(1), "Space", "Shift+J"));
    all.add(Command.of("mark-up", REVIEW, () -> markAndMove(-1), "Shift+K"));
    all.add(Command.of("mark-all", REVIEW, editing.marking()::markAll, "Shortcut+A"));
    all.add(
        Command.of(
            "unmark-all", REVIEW, () -> editing.marking().marks().clear(), "Shortcut+Shift+A"));
  }

  private void markAndMove(int step) {
    editing.marking().mark();
    ledger.move(step);
  }

  private void slots(List<Command> all) {
    all.add(Command.of("edit", REVIEW, editing::edit, "E"));
    for (Slot slot : SlotWords.ORDER) {
      String id = "edit-" + slot.name().toLowerCase(Locale.ROOT);
      all.add(Command.of(id, REVIEW, () -> editing.edit(slot)));
    }
  }

  private void links(List<Command> all) {
    all.add(Command.of("link", REVIEW, editing.relating()::link, "A"));
    all.add(Command.of("link-elsewhere", REVIEW, editing.relating()::linkElsewhere, "Shift+L"));
    all.add(Command.of("unlink", REVIEW, editing.relating()::unlink, "Shift+A"));
    all.add(Command.of("join", REVIEW, editing.relating()::join, "G"));
    all.add(Command.of("split", REVIEW, editing.relating()::split, "Shift+G"));
  }

  private void remarks(List<Command> all) {
    all.add(Command.of("metadata", REVIEW, editing::describeArticle, "M"));
    all.add(Command.of("metadata-queue", REVIEW, editing.queue()::startAll, "Shortcut+M"));
    all.add(Command.of("note", REVIEW, editing::note, "W"));
    all.add(Command.of("tag", REVIEW, editing::tag, "T"));
    all.add(Command.of("untag", REVIEW, editing::untag, "Shift+T"));
  }
}
