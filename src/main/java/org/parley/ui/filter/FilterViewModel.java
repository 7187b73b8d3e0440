package org.parley.ui.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.ui.settings.UiSettings;

/** What the user asks to see: terms chosen, words typed, and the views kept for later. */
public final class FilterViewModel {
  private final UiSettings settings;
  private final ReadOnlyObjectWrapper<LedgerQuery> query =
      new ReadOnlyObjectWrapper<>(LedgerQuery.ALL);
  private final ReadOnlyObjectWrapper<LedgerQuery> chosen =
      new ReadOnlyObjectWrapper<>(LedgerQuery.ALL);
  private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ObservableList<SavedView> views = FXCollections.observableArrayList();

  public FilterViewModel(UiSettings settings) {
    this.settings = settings;
    readViews();
  }

  /** Everything asked for, chosen and typed. */
  public ReadOnlyObjectProperty<LedgerQuery> query() {
    return query.getReadOnlyProperty();
  }

  /** The terms that stand as chips. */
  public ReadOnlyObjectProperty<LedgerQuery> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** What the search field holds. */
  public ReadOnlyStringProperty typed() {
    return typed.getReadOnlyProperty();
  }

  /** What of the typed words was not understood; blank when all was. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** The views every ledger has, then the user's own. */
  public ObservableList<SavedView> views() {
    return views;
  }

  /** Takes the words of the search field as they are typed. */
  public void type(String words) {
    typed.set(words);
    QueryReader.Reading reading = QueryReader.read(words);
    problem.set(String.join(" ", reading.problems()));
    ask();
  }

  /** Turns the typed terms with a field into chips and leaves the words in the search field. */
  public void settle() {
    List<Term> stay = new ArrayList<>();
    List<Term> move = new ArrayList<>();
    for (Term term : QueryReader.read(typed.get()).query().terms()) {
      (term.field() == Field.TEXT && !term.negated() ? stay : move).add(term);
    }
    if (!move.isEmpty()) {
      chosen.set(chosen.get().and(new LedgerQuery(move)));
      type(new LedgerQuery(stay).typed());
    }
  }

  /** Adds a term, or takes it away when it is there. */
  public void toggle(Term term) {
    chosen.set(chosen.get().toggle(term));
    ask();
  }

  /** Takes a chip away. */
  public void remove(Term term) {
    chosen.set(chosen.get().without(term));
    ask();
  }

  /** Asks for everything again; false when that was so. */
  public boolean clear() {
    boolean any = !query.get().isAll() || !typed.get().isEmpty();
    show(LedgerQuery.ALL);
    return any;
  }

  /** Asks for exactly this. */
  public void show(LedgerQuery wanted) {
    chosen.set(wanted);
    type("");
  }

  /** Keeps the present query under a name, in place of one of the same name. */
  public void save(String name) {
    settle();
    Map<String, String> own = new LinkedHashMap<>(settings.savedViews());
    own.put(name.strip(), query.get().typed());
    settings.savedViews(own);
    readViews();
  }

  /** Forgets a view of the user's own. */
  public void forget(SavedView view) {
    Map<String, String> own = new LinkedHashMap<>(settings.savedViews());
    own.remove(view.name());
    settings.savedViews(own);
    readViews();
  }

  private void readViews() {
    List<SavedView> all = new ArrayList<>(SavedView.ready());
    settings
        .savedViews()
        .forEach(
            (name, words) -> all.add(new SavedView(name, QueryReader.read(words).query(), true)));
    views.setAll(all);
  }

  private void ask() {
    query.set(chosen.get().and(QueryReader.read(typed.get()).query()));
  }
}
