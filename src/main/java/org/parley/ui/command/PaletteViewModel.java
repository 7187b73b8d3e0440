package org.parley.ui.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of all commands, narrowed by a few typed letters. */
public final class PaletteViewModel {
  private final Supplier<List<Command>> commands;
  private final ObservableList<Command> matches = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper();

  /**
   * @param commands asked anew each time the palette opens
   */
  public PaletteViewModel(Supplier<List<Command>> commands) {
    this.commands = commands;
  }

  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** The commands that match, best first. */
  public ObservableList<Command> matches() {
    return matches;
  }

  /** Which of the matches Enter runs. */
  public ReadOnlyIntegerProperty selected() {
    return selected.getReadOnlyProperty();
  }

  /** Opens the palette with every command in it. */
  public void show() {
    type("");
    open.set(true);
  }

  /** Closes the palette; false when it was closed. */
  public boolean hide() {
    boolean was = open.get();
    open.set(false);
    return was;
  }

  /** Narrows the list to what the letters stand for. */
  public void type(String letters) {
    matches.setAll(letters.isBlank() ? commands.get() : ranked(letters));
    selected.set(0);
  }

  private List<Command> ranked(String letters) {
    record Ranked(Command command, int score) {}
    List<Ranked> found = new ArrayList<>();
    for (Command command : commands.get()) {
      OptionalInt score = Fuzzy.score(letters, command.title());
      score.ifPresent(points -> found.add(new Ranked(command, points)));
    }
    found.sort(Comparator.comparingInt(Ranked::score).reversed());
    return found.stream().map(Ranked::command).toList();
  }

  /** Moves the selection, stopping at the ends. */
  public void move(int step) {
    selected.set(Math.max(0, Math.min(matches.size() - 1, selected.get() + step)));
  }

  /** Closes the palette and runs the selected command. */
  public void run() {
    Optional<Command> chosen =
        selected.get() < matches.size()
            ? Optional.of(matches.get(selected.get()))
            : Optional.empty();
    hide();
    chosen.ifPresent(command -> command.action().run());
  }

  /** Closes the palette and runs the command at a place of the list. */
  public void run(int at) {
    selected.set(at);
    run();
  }
}
