package org.parley.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.ledger.Ledger;
import org.parley.model.ClaimEntry;

/**
 * Finds claims by what the search line says; every call blocks and reads the whole ledger, so its
 * cost grows with the ledger and not with the page.
 */
public final class SearchService {
  private final Ledger ledger;

  public SearchService(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The claims that a query asks for, from the one behind {@code after} on.
   *
   * @param after id of the last claim of the page before, empty for the first page
   * @param limit how many claims a page has at most
   */
  public ClaimPage page(Query query, ClaimSort sort, Optional<String> after, int limit) {
    Predicate<ClaimEntry> holds =
        query.terms().stream().map(TermCheck::of).reduce(entry -> true, Predicate::and);
    List<ClaimEntry> found =
        LedgerSnapshot.of(ledger).claims().stream().filter(holds).sorted(sort.order()).toList();
    int from =
        after
            .map(id -> found.stream().map(one -> one.claim().id()).toList().indexOf(id) + 1)
            .orElse(0);
    return new ClaimPage(found.stream().skip(from).limit(limit).toList(), found.size());
  }
}
