package org.parley.ui.filter;

import java.util.Arrays;
import java.util.List;
import org.parley.service.ClaimSort;
import org.parley.service.Listing;
import org.parley.service.Query;
import org.parley.service.QueryField;
import org.parley.service.QueryTerm;
import org.parley.ui.wording.Text;

/** A query under a name, with the order to list in. */
public record SavedQuery(String name, Listing listing, boolean own) {
  private static final QueryTerm OPEN = QueryTerm.exactly(QueryField.REVIEW, "unreviewed");

  /**
   * @param own true when the user saved it, so that it can be forgotten again
   */
  public SavedQuery {}

  public Query query() {
    return listing.query();
  }

  /** The views every ledger begins with. */
  public static List<SavedQuery> ready() {
    return List.of(
        ready("view.all", ClaimSort.MEETING),
        ready("view.to-review", ClaimSort.MEETING, OPEN),
        ready("view.contested", ClaimSort.CONTESTED, answered("denial", "partial", "doubt")),
        ready("view.uncertain", ClaimSort.UNCERTAIN, OPEN),
        ready("view.denied", ClaimSort.MEETING, answered("denial")),
        ready("view.no-response", ClaimSort.MEETING, answered(TermWords.NONE)),
        ready(
            "view.needs",
            ClaimSort.MEETING,
            QueryTerm.exactly(QueryField.NEEDS, "outlet"),
            QueryTerm.exactly(QueryField.NEEDS, "date")));
  }

  private static QueryTerm[] answered(String... kinds) {
    return Arrays.stream(kinds)
        .map(kind -> QueryTerm.exactly(QueryField.ANSWERED, kind))
        .toArray(QueryTerm[]::new);
  }

  private static SavedQuery ready(String key, ClaimSort sort, QueryTerm... terms) {
    return new SavedQuery(Text.of(key), new Listing(Query.of(terms), sort), false);
  }

  /** As it is kept: the query as it is typed, and below it an order other than by meeting. */
  static String written(Listing listing) {
    String typed = listing.query().typed();
    return listing.sort() == ClaimSort.MEETING ? typed : typed + "\n" + listing.sort().name();
  }

  /** Reads what {@link #written} gave; an order that is not known is by meeting. */
  static Listing read(String written) {
    List<String> lines = written.lines().toList();
    ClaimSort sort =
        Arrays.stream(ClaimSort.values())
            .filter(one -> lines.stream().skip(1).anyMatch(one.name()::equals))
            .findFirst()
            .orElse(ClaimSort.MEETING);
    return new Listing(Query.read(lines.isEmpty() ? "" : lines.get(0)).query(), sort);
  }
}
