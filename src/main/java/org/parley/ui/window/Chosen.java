package org.parley.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import org.parley.model.ClaimEntry;
import org.parley.ui.finding.Target;
import org.parley.ui.form.PickViewModel;
import org.parley.ui.ledger.LedgerViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.wording.Text;

/** What is selected in the ledger, for what an editor says of it. */
final class Chosen {
  private final LedgerViewModel ledger;
  private final PickViewModel picks;
  private final Notices notices;

  /**
   * @param picks the list to choose from, which closes before anything else is asked
   */
  Chosen(LedgerViewModel ledger, PickViewModel picks, Notices notices) {
    this.ledger = ledger;
    this.picks = picks;
    this.notices = notices;
  }

  LedgerViewModel ledger() {
    return ledger;
  }

  Optional<Target> target() {
    return ledger.selected().get();
  }

  /** The selected claim, or the claim beside which the selected response stands. */
  Optional<ClaimEntry> claim() {
    return ledger.selectedClaim();
  }

  /** Acts on the claim; where there is none, says that one is needed. */
  void onClaim(Consumer<ClaimEntry> action) {
    closeList();
    claim().ifPresentOrElse(action, () -> tell("review.select-first"));
  }

  /** Acts on what is selected; where nothing is, says that something is needed. */
  void onTarget(Consumer<Target> action) {
    target().ifPresentOrElse(action, () -> tell("review.select-first"));
  }

  void closeList() {
    picks.cancel();
  }

  void tell(String key, Object... values) {
    notices.tell(Text.of(key, values));
  }
}
