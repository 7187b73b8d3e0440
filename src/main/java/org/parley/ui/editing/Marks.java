package org.parley.ui.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.model.ClaimEntry;

/** The claims that are marked, to be decided on together. */
public final class Marks {
  private final ReadOnlyObjectWrapper<List<ClaimEntry>> marked =
      new ReadOnlyObjectWrapper<>(List.of());

  /** The marked claims in the order of marking, as they were read last. */
  public ReadOnlyObjectProperty<List<ClaimEntry>> marked() {
    return marked.getReadOnlyProperty();
  }

  /** Marks a claim, or unmarks it. */
  public void toggle(ClaimEntry entry) {
    List<ClaimEntry> next = new ArrayList<>(marked.get());
    if (!next.removeIf(one -> isSame(one, entry))) {
      next.add(entry);
    }
    marked.set(List.copyOf(next));
  }

  /** Marks claims that are not marked yet. */
  public void add(List<ClaimEntry> entries) {
    Map<String, ClaimEntry> next = new LinkedHashMap<>();
    marked.get().forEach(one -> next.put(one.claim().id(), one));
    entries.forEach(one -> next.put(one.claim().id(), one));
    marked.set(List.copyOf(next.values()));
  }

  /** Whether the claim of that id is marked. */
  public boolean has(String claimId) {
    return marked.get().stream().anyMatch(one -> one.claim().id().equals(claimId));
  }

  /** Unmarks all; false when none was marked. */
  public boolean clear() {
    boolean any = !marked.get().isEmpty();
    marked.set(List.of());
    return any;
  }

  private static boolean isSame(ClaimEntry one, ClaimEntry other) {
    return one.claim().id().equals(other.claim().id());
  }
}
