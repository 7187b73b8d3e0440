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
import org.parley.service.ClaimSort;
import org.parley.service.Listing;
import org.parley.service.Query;
import org.parley.service.QueryField;
import org.parley.service.QueryTerm;
import org.parley.ui.settings.UiSettings;

/** What the user asks to see: terms chosen, words typed, and the views kept for later. */
public final class FilterViewModel {
  private final UiSettings settings;
  private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.ALL);
  private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(Listing.ALL);
  private final ReadOnlyObjectWrapper<Query> chosen = new ReadOnlyObjectWrapper<>(Query.ALL);
  private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private ClaimSort sort = ClaimSort.MEETING;
  private final ObservableList<SavedQuery> views = FXCollections.observableArrayList();

  public FilterViewModel(UiSettings settings) {
    this.settings = settings;
    readViews();
  }

  /** Everything asked for, chosen and typed. */
  public ReadOnlyObjectProperty<Query> query() {
    return query.getReadOnlyProperty();
  }

  /** The same, and in what order. */
  public ReadOnlyObjectProperty<Listing> listing() {
    return listing.getReadOnlyProperty();
  }

  /** The words to find and to show as found. */
  public List<String> foundWords() {
    return query.get().foundWords();
  }

  /** Whether this view is what is asked for. */
  boolean shows(SavedQuery view) {
    return listing.get().equals(view.listing());
  }

  /** The terms that stand as chips. */
  public ReadOnlyObjectProperty<Query> chosen() {
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
  public ObservableList<SavedQuery> views() {
    return views;
  }

  /** Takes the words of the search field as they are typed. */
  public void type(String words) {
    typed.set(words);
    Query.Reading reading = Query.read(words);
    problem.set(String.join(" ", reading.problems()));
    ask();
  }

  /** Turns the typed terms with a field into chips and leaves the words in the search field. */
  public void settle() {
    List<QueryTerm> stay = new ArrayList<>();
    List<QueryTerm> move = new ArrayList<>();
    for (QueryTerm term : Query.read(typed.get()).query().terms()) {
      (term.field() == QueryField.TEXT && !term.negated() ? stay : move).add(term);
    }
    if (!move.isEmpty()) {
      chosen.set(chosen.get().and(new Query(move)));
      type(new Query(stay).typed());
    }
  }

  /** Adds a term, or takes it away when it is there. */
  public void toggle(QueryTerm term) {
    chosen.set(chosen.get().toggle(term));
    ask();
  }

  /** Takes a chip away. */
  public void remove(QueryTerm term) {
    chosen.set(chosen.get().without(term));
    ask();
  }

  /** Lists in another order from now on. */
  public void sort(ClaimSort wanted) {
    sort = wanted;
    listing.set(new Listing(query.get(), sort));
  }

  /** Asks for what a view shows, in its order. */
  public void show(SavedQuery view) {
    sort = view.listing().sort();
    show(view.query());
  }

  /** Asks for everything again; false when that was so. */
  public boolean clear() {
    boolean any = !query.get().isAll() || !typed.get().isEmpty();
    show(Query.ALL);
    return any;
  }

  /** Asks for exactly this. */
  public void show(Query wanted) {
    chosen.set(wanted);
    type("");
  }

  /** Keeps the present query under a name, in place of one of the same name. */
  public void save(String name) {
    settle();
    Map<String, String> own = new LinkedHashMap<>(settings.savedViews());
    own.put(name.strip(), SavedQuery.written(listing.get()));
    settings.savedViews(own);
    readViews();
  }

  /** Forgets a view of the user's own. */
  public void forget(SavedQuery view) {
    Map<String, String> own = new LinkedHashMap<>(settings.savedViews());
    own.remove(view.name());
    settings.savedViews(own);
    readViews();
  }

  private void readViews() {
    List<SavedQuery> all = new ArrayList<>(SavedQuery.ready());
    settings
        .savedViews()
        .forEach((name, words) -> all.add(new SavedQuery(name, SavedQuery.read(words), true)));
    views.setAll(all);
  }

  private void ask() {
    query.set(chosen.get().and(Query.read(typed.get()).query()));
    listing.set(new Listing(query.get(), sort));
  }
}
