package org.parley.ui.filter;

import java.util.List;
import org.parley.ui.wording.Text;

/** A query under a name. */
public record SavedView(String name, LedgerQuery query, boolean own) {
  /**
   * @param own true when the user saved it, so that it can be forgotten again
   */
  public SavedView {}

  /** The views every ledger begins with. */
  public static List<SavedView> ready() {
    return List.of(
        new SavedView(Text.of("view.all"), LedgerQuery.ALL, false),
        ready("view.to-review", Term.exactly(Field.REVIEW, "unreviewed")),
        ready("view.denied", Term.exactly(Field.ANSWERED, "denial")),
        ready("view.no-response", Term.exactly(Field.ANSWERED, ClaimValues.NONE)),
        ready(
            "view.needs", Term.exactly(Field.NEEDS, "outlet"), Term.exactly(Field.NEEDS, "date")));
  }

  private static SavedView ready(String key, Term... terms) {
    return new SavedView(Text.of(key), LedgerQuery.of(terms), false);
  }
}
