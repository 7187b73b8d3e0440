package org.parley.ui.ledger;

import java.util.Optional;
import org.parley.service.Listing;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;

/** Reads pages of rows when they are looked at, each beside one that is there if there is one. */
final class RowLoader {
  private final LedgerPages pages;
  private final Background background;
  private final Notices notices;
  private final LedgerRows rows = new LedgerRows(this::load);
  private Listing listing = Listing.ALL;
  private int turn;

  RowLoader(LedgerPages pages, Background background, Notices notices) {
    this.pages = pages;
    this.background = background;
    this.notices = notices;
  }

  LedgerRows rows() {
    return rows;
  }

  /** What the rows were asked for by. */
  Listing listing() {
    return listing;
  }

  /** Shows other rows, or the same ones read again. */
  void show(Listing asked, LedgerPages.Opening opening) {
    boolean same = asked.equals(listing);
    listing = asked;
    turn++;
    rows.reset(opening.size(), opening.rows(), same);
  }

  private void load(int page) {
    Listing asked = listing;
    int mine = turn;
    Optional<String> last = page == 0 ? Optional.empty() : idAt(page * LedgerRows.PAGE - 1);
    Optional<String> first = idAt((page + 1) * LedgerRows.PAGE);
    background.run(
        () ->
            last.map(id -> pages.after(asked, id))
                .or(() -> first.map(id -> pages.before(asked, id)))
                .orElseGet(() -> pages.page(asked, page)),
        read -> {
          if (mine == turn) {
            rows.load(page, read);
          }
        },
        problem -> notices.fail(Text.of("ledger.read-failed"), problem));
  }

  private Optional<String> idAt(int row) {
    return rows.loaded(row).flatMap(LedgerRow::id);
  }
}
