package org.parley.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.FindingIndex.Hit;
import org.parley.ledger.IndexOrder;
import org.parley.ledger.IndexPlace;
import org.parley.ledger.IndexQuery;
import org.parley.ledger.Ledger;
import org.parley.model.ClaimEntry;

/**
 * Finds claims by what the search line says; every call blocks. Storage filters, sorts and counts;
 * only the claims of the page that is asked for are read.
 */
public final class SearchService {
  private static final Query UNREVIEWED =
      Query.of(QueryTerm.exactly(QueryField.REVIEW, "unreviewed"));

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
    IndexQuery asked = QueryConditions.of(query).claims();
    IndexPlace place = after.map(IndexPlace::after).orElseGet(IndexPlace::first);
    List<String> ids =
        ledger.index().page(asked, sort.order(), place, limit).stream().map(Hit::id).toList();
    return new ClaimPage(claims(ids), ledger.index().count(asked));
  }

  /** The claims with these ids, in their order; those that are not on file are left out. */
  public List<ClaimEntry> claims(List<String> ids) {
    Map<String, ClaimEntry> entries = new HashMap<>();
    LedgerPart.of(ledger, ids)
        .snapshot()
        .claims()
        .forEach(entry -> entries.put(entry.claim().id(), entry));
    return ids.stream().flatMap(id -> Optional.ofNullable(entries.get(id)).stream()).toList();
  }

  /**
   * Lines of the ledger, responses that answer no claim last.
   *
   * @param from the line to begin with, counted from 0
   * @param limit how many at most
   */
  public List<LedgerLine> lines(Listing listing, long from, int limit) {
    return lines(listing, IndexPlace.row(from), limit);
  }

  /** The lines that follow the line of a claim or response. */
  public List<LedgerLine> linesAfter(Listing listing, String id, int limit) {
    return lines(listing, IndexPlace.after(id), limit);
  }

  /** The lines that precede the line of a claim or response. */
  public List<LedgerLine> linesBefore(Listing listing, String id, int limit) {
    return lines(listing, IndexPlace.before(id), limit);
  }

  private List<LedgerLine> lines(Listing listing, IndexPlace place, int limit) {
    IndexQuery asked = QueryConditions.of(listing.query());
    IndexOrder order = listing.sort().order();
    List<Hit> hits = ledger.index().page(asked, order, place, limit);
    if (hits.isEmpty()) {
      return List.of();
    }
    Optional<Hit> before =
        ledger.index().page(asked, order, IndexPlace.before(hits.get(0).id()), 1).stream()
            .findFirst();
    return new LineReading(ledger).lines(hits, before);
  }

  /** How many lines a query asks for. */
  public int countLines(Query query) {
    return ledger.index().count(QueryConditions.of(query));
  }

  /** How many claims a query asks for. */
  public int countClaims(Query query) {
    return ledger.index().count(QueryConditions.of(query).claims());
  }

  /** The number of the line of a claim or response, from 0; empty when it is not asked for. */
  public Optional<Integer> lineOf(Listing listing, String id) {
    return ledger.index().rowOf(QueryConditions.of(listing.query()), listing.sort().order(), id);
  }

  /**
   * The next claim asked for that nobody has reviewed, or for -1 the one before, beginning anew at
   * the end.
   *
   * @param from the claim or response to begin behind; it is never the answer itself
   */
  public Optional<ClaimEntry> unreviewed(Listing listing, Optional<String> from, int step) {
    IndexQuery open = QueryConditions.of(listing.query().and(UNREVIEWED)).claims();
    IndexOrder order = listing.sort().order();
    IndexPlace onwards =
        from.map(id -> step > 0 ? IndexPlace.after(id) : IndexPlace.before(id))
            .orElseGet(IndexPlace::first);
    return ledger.index().page(open, order, onwards, 1).stream()
        .findFirst()
        .or(() -> end(open, order, step))
        .map(Hit::id)
        .filter(id -> !from.equals(Optional.of(id)))
        .flatMap(id -> claims(List.of(id)).stream().findFirst());
  }

  /** The first claim, or for -1 the last. */
  private Optional<Hit> end(IndexQuery query, IndexOrder order, int step) {
    int row = step > 0 ? 0 : Math.max(0, ledger.index().count(query) - 1);
    return ledger.index().page(query, order, IndexPlace.row(row), 1).stream().findFirst();
  }

  /**
   * The values of a field with how many claims each would leave, the most frequent first. What the
   * query asks for in this field does not lower the counts, where one of several values is enough.
   *
   * @param limit how many at most
   */
  public List<ValueCount> values(Query query, QueryField field, int limit) {
    return ledger
        .index()
        .values(
            QueryConditions.of(query, Optional.of(field)), QueryConditions.indexed(field), limit)
        .stream()
        .map(count -> new ValueCount(count.value(), count.claims()))
        .toList();
  }

  /**
   * Everything found in an article, with the whole meetings that it is about and those of the
   * claims that its responses answer.
   *
   * @param claimId a further claim, with its meeting
   */
  public Surroundings around(String articleId, Optional<String> claimId) {
    return new LineReading(ledger).around(articleId, claimId);
  }

  /** The same for the article of a claim or response; empty when it is not on file. */
  public Optional<Surroundings> around(String findingId) {
    OnFile file = new OnFile(ledger);
    if (file.hasClaim(findingId)) {
      return Optional.of(around(file.claim(findingId).articleId(), Optional.of(findingId)));
    }
    return Optional.of(findingId)
        .filter(file::hasResponse)
        .map(id -> around(file.response(id).articleId(), Optional.empty()));
  }
}
