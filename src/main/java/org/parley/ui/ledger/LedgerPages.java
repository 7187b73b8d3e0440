package org.parley.ui.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.ClaimEntry;
import org.parley.service.ClaimPage;
import org.parley.service.LedgerLine;
import org.parley.service.LedgerService;
import org.parley.service.Listing;
import org.parley.service.Query;
import org.parley.service.SearchService;
import org.parley.service.Surroundings;
import org.parley.ui.finding.FindingsIndex;
import org.parley.ui.finding.Target;

/** Reads what the ledger shows; every call blocks. */
final class LedgerPages {
  private final LedgerService ledger;
  private final SearchService search;

  LedgerPages(LedgerService ledger, SearchService search) {
    this.ledger = ledger;
    this.search = search;
  }

  /**
   * The ledger opened at one of its rows.
   *
   * @param rows pages by number
   * @param row the row of what is selected, -1 when nothing is
   * @param empty whether nothing has been imported
   */
  record Opening(
      int size,
      Map<Integer, List<LedgerRow>> rows,
      int row,
      Optional<Target> selected,
      boolean empty) {
    /** Why there are no rows. */
    Emptiness emptiness(Query query) {
      if (size > 0) {
        return Emptiness.NOT_EMPTY;
      }
      if (empty) {
        return Emptiness.NO_ARTICLES;
      }
      return query.isAll() ? Emptiness.NO_FINDINGS : Emptiness.NO_MATCH;
    }
  }

  /** What stands around a claim or response. */
  record Around(Target target, FindingsIndex index) {}

  /** Opens the ledger at the first of these that is asked for, or else at its first row. */
  Opening open(Listing listing, List<Target> wanted) {
    int size = search.countLines(listing.query());
    for (Target target : wanted) {
      Optional<Integer> row = rowOf(listing, target);
      if (row.isPresent()) {
        return open(listing, size, row.get(), Optional.of(target));
      }
    }
    return open(listing, size, size == 0 ? -1 : 0, Optional.empty());
  }

  private Opening open(Listing listing, int size, int row, Optional<Target> wanted) {
    Map<Integer, List<LedgerRow>> pages = new HashMap<>();
    Optional<Target> selected = wanted;
    if (row >= 0) {
      int page = row / LedgerRows.PAGE;
      List<LedgerRow> rows = page(listing, page);
      pages.put(page, rows);
      selected = wanted.or(() -> rows.stream().findFirst().flatMap(LedgerRow::target));
    }
    return new Opening(
        size, pages, selected.isPresent() ? row : -1, selected, size == 0 && ledger.isEmpty());
  }

  /** A page of rows by its number. */
  List<LedgerRow> page(Listing listing, int page) {
    return rows(search.lines(listing, (long) page * LedgerRows.PAGE, LedgerRows.PAGE));
  }

  /** The page that follows a row. */
  List<LedgerRow> after(Listing listing, String id) {
    return rows(search.linesAfter(listing, id, LedgerRows.PAGE));
  }

  /** The page that precedes a row. */
  List<LedgerRow> before(Listing listing, String id) {
    return rows(search.linesBefore(listing, id, LedgerRows.PAGE));
  }

  private static List<LedgerRow> rows(List<LedgerLine> lines) {
    return lines.stream().map(LedgerRow::of).toList();
  }

  /** The target of the row with this number. */
  Optional<Target> target(Listing listing, int row) {
    return rows(search.lines(listing, row, 1)).stream().findFirst().flatMap(LedgerRow::target);
  }

  /** The first claims that are asked for. */
  ClaimPage claims(Listing listing, int limit) {
    return search.page(listing.query(), listing.sort(), Optional.empty(), limit);
  }

  List<ClaimEntry> claims(List<String> ids) {
    return search.claims(ids);
  }

  Around around(Target target) {
    return new Around(target, index(search.around(target.articleId(), target.claimId())));
  }

  private static FindingsIndex index(Surroundings around) {
    return new FindingsIndex(around.meetings(), around.unlinked());
  }

  /** Where a claim or response stands that may be on no row that was read; empty for no such. */
  Optional<Target> locate(String findingId) {
    return search.around(findingId).map(LedgerPages::index).flatMap(all -> all.target(findingId));
  }

  /** The next claim that nobody has reviewed. */
  Optional<Target> unreviewed(Listing listing, Optional<Target> from, int step) {
    return search.unreviewed(listing, from.map(LedgerPages::rowKey), step).map(Target::of);
  }

  /** The number of the row that shows the target. */
  Optional<Integer> rowOf(Listing listing, Target target) {
    return search.lineOf(listing, rowKey(target));
  }

  /** A row is found by its claim, or by its response where no claim is on file. */
  static String rowKey(Target target) {
    return target.claimId().orElseGet(target::findingId);
  }
}
