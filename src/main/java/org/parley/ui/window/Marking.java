package org.parley.ui.window;

import java.util.List;
import java.util.function.Consumer;
import org.parley.model.ClaimEntry;
import org.parley.service.ClaimPage;
import org.parley.ui.editing.Marks;

/** Marks claims of the ledger, to be decided on together. */
public final class Marking {
  private static final int MOST = 500;

  private final Chosen chosen;
  private final Marks marks = new Marks();

  Marking(Chosen chosen) {
    this.chosen = chosen;
  }

  /** The claims that are marked. */
  public Marks marks() {
    return marks;
  }

  /** Marks the selected claim, or unmarks it. */
  public void mark() {
    chosen.onClaim(marks::toggle);
  }

  /** Marks every claim that the ledger lists; of very many, the first. */
  public void markAll() {
    chosen.ledger().readClaims(MOST, this::markAll);
  }

  private void markAll(ClaimPage page) {
    marks.add(page.claims());
    if (page.total() > page.claims().size()) {
      chosen.tell("marks.first", page.claims().size(), page.total());
    }
  }

  List<String> ids() {
    return marks.marked().get().stream().map(entry -> entry.claim().id()).toList();
  }

  /** Acts on the marked claims as they stand now, or else on the selected one. */
  void onClaims(Consumer<List<ClaimEntry>> action) {
    if (ids().isEmpty()) {
      chosen.onClaim(entry -> action.accept(List.of(entry)));
    } else {
      chosen.closeList();
      chosen.ledger().readClaims(ids(), action);
    }
  }
}
