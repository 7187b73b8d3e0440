package org.parley.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.model.ClaimEntry;
import org.parley.model.ReviewState;
import org.parley.model.Slot;
import org.parley.ui.editing.ClaimEditing;
import org.parley.ui.editing.Recorder;
import org.parley.ui.editing.UndoRedo;
import org.parley.ui.finding.Target;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.form.PickViewModel;
import org.parley.ui.ledger.LedgerViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.review.ReviewViewModel;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;

/** Everything an editor can say of what is selected. */
public final class Editing {
  private final Notices notices;
  private final LedgerViewModel ledger;
  private final FormViewModel forms;
  private final PickViewModel picks;
  private final UndoRedo undoing;
  private final ReviewViewModel review;
  private final ClaimEditing claims;

  /**
   * @param ledger what is selected, and what reads the ledger again when something was recorded
   */
  Editing(DeskServices services, Background background, Notices notices, LedgerViewModel ledger) {
    this.notices = notices;
    this.ledger = ledger;
    this.forms = new FormViewModel(background, services.settings());
    this.picks = new PickViewModel(background, notices);
    this.undoing =
        new UndoRedo(
            services.reviews(),
            background,
            notices,
            services.settings(),
            about -> ledger.refreshAndSelect(about.flatMap(ledger.index().get()::target)));
    Recorder recorder =
        new Recorder(
            background,
            notices,
            services.settings(),
            forms,
            undoing::undo,
            ledger::refreshAndSelect);
    this.review =
        new ReviewViewModel(
            services.reviews(), forms, notices, recorder, () -> ledger.unreviewed(1));
    this.claims = new ClaimEditing(services.ledger(), services.reviews(), forms, picks, recorder);
  }

  public FormViewModel forms() {
    return forms;
  }

  public PickViewModel picks() {
    return picks;
  }

  /** Takes the newest decision of the ledger back. */
  public void undo() {
    undoing.undo();
  }

  /** Lets the decision hold again that was taken back last. */
  public void redo() {
    undoing.redo();
  }

  /** Decides on the selected claim; a response that answers no claim cannot be decided on. */
  public void decide(ReviewState after) {
    onClaim(entry -> review.decide(List.of(entry), after));
  }

  /** Asks which slot of the selected claim is to be corrected, then for its value. */
  public void edit() {
    onClaim(claims::choose);
  }

  /** Asks for the value of a slot of the selected claim. */
  public void edit(Slot slot) {
    onClaim(entry -> claims.edit(entry, slot));
  }

  /** Gives a slot of the selected claim back what the machine read. */
  public void revert(Slot slot) {
    onClaim(entry -> claims.revert(entry, slot));
  }

  /** The selected claim, or the claim beside which the selected response stands. */
  private Optional<ClaimEntry> claim() {
    return ledger.selected().get().flatMap(Target::claimId).flatMap(ledger.index().get()::claim);
  }

  private void onClaim(Consumer<ClaimEntry> action) {
    picks.cancel();
    claim().ifPresentOrElse(action, () -> notices.tell(Text.of("review.select-first")));
  }

  /** Whether a form or a list is open and the letters are for it. */
  public boolean asking() {
    return forms.open().get().isPresent() || picks.open().get().isPresent();
  }

  /** Closes the open form or list; false when there is none. */
  public boolean cancel() {
    return picks.cancel() || forms.cancel();
  }
}
