package org.parley.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;

/** The list to choose from that is open now, narrowed by typed words. */
public final class PickViewModel {
  private final Background background;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<Optional<Pick>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Set<String>> marked = new ReadOnlyObjectWrapper<>(Set.of());
  private final ObservableList<Pick.Item> shown = FXCollections.observableArrayList();
  private final Map<String, Pick.Item> seen = new LinkedHashMap<>();
  private Optional<Function<String, List<Pick.Item>>> source = Optional.empty();
  private List<Pick.Item> all = List.of();
  private String typed = "";
  private int turn;

  public PickViewModel(Background background, Notices notices) {
    this.background = background;
    this.notices = notices;
  }

  /** The open list, empty when there is none. */
  public ReadOnlyObjectProperty<Optional<Pick>> open() {
    return open.getReadOnlyProperty();
  }

  /** Whether the list is still being read. */
  public ReadOnlyBooleanProperty loading() {
    return loading.getReadOnlyProperty();
  }

  /** What matches the typed words, in the order of the list. */
  public ObservableList<Pick.Item> shown() {
    return shown;
  }

  /** Place in {@link #shown()} of what Enter chooses. */
  public ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  /** Ids of what is chosen so far, where several can be. */
  public ReadOnlyObjectProperty<Set<String>> marked() {
    return marked.getReadOnlyProperty();
  }

  /**
   * Opens a list in place of any that is open.
   *
   * @param items read in the background
   */
  public void ask(Pick pick, Supplier<List<Pick.Item>> items) {
    open(pick, Optional.empty());
    read(
        items,
        read -> {
          all = List.copyOf(read);
          narrow();
        });
  }

  /**
   * Opens a list of some of very many in place of any that is open.
   *
   * @param items the likeliest for the typed words, which may be blank; asked in the background at
   *     every change of them
   */
  public void search(Pick pick, Function<String, List<Pick.Item>> items) {
    open(pick, Optional.of(items));
    type("");
  }

  private void open(Pick pick, Optional<Function<String, List<Pick.Item>>> items) {
    all = List.of();
    source = items;
    typed = "";
    seen.clear();
    shown.clear();
    marked.set(Set.of());
    current.set(0);
    open.set(Optional.of(pick));
  }

  private void read(Supplier<List<Pick.Item>> items, Consumer<List<Pick.Item>> taker) {
    Optional<Pick> pick = open.get();
    int mine = ++turn;
    loading.set(true);
    background.run(
        items,
        read -> {
          if (open.get().equals(pick) && mine == turn) {
            loading.set(false);
            read.forEach(item -> seen.put(item.id(), item));
            taker.accept(read);
          }
        },
        failure -> {
          cancel();
          notices.fail(Text.of("pick.failed"), failure);
        });
  }

  /** Narrows the list to what holds every one of the words. */
  public void type(String words) {
    typed = words;
    source.ifPresentOrElse(items -> read(() -> items.apply(words), this::show), this::narrow);
  }

  private void show(List<Pick.Item> items) {
    shown.setAll(items);
    current.set(0);
  }

  private void narrow() {
    show(all.stream().filter(item -> item.holds(typed)).toList());
  }

  /** Moves to another item, stopping at the ends. */
  public void move(int step) {
    current.set(Math.max(0, Math.min(shown.size() - 1, current.get() + step)));
  }

  /** Moves to the item at a place. */
  public void moveTo(int at) {
    current.set(at);
  }

  /** Marks the current item, or unmarks it, where several can be chosen. */
  public void mark() {
    if (open.get().filter(Pick::several).isPresent() && current.get() < shown.size()) {
      Set<String> next = new LinkedHashSet<>(marked.get());
      String id = shown.get(current.get()).id();
      if (!next.remove(id)) {
        next.add(id);
      }
      marked.set(Set.copyOf(next));
    }
  }

  /** Chooses what is marked, or else the current item, and closes the list. */
  public void choose() {
    Optional<Pick> pick = open.get();
    List<Pick.Item> chosen = new ArrayList<>();
    seen.values().stream().filter(item -> marked.get().contains(item.id())).forEach(chosen::add);
    if (chosen.isEmpty() && current.get() < shown.size()) {
      chosen.add(shown.get(current.get()));
    }
    if (pick.isPresent() && !chosen.isEmpty()) {
      cancel();
      pick.get().chosen().accept(chosen);
    }
  }

  /** Closes the list and chooses nothing; false when none was open. */
  public boolean cancel() {
    boolean was = open.get().isPresent();
    open.set(Optional.empty());
    loading.set(false);
    return was;
  }
}
