package org.parley.ui.window;

import java.util.List;
import org.parley.model.ReviewState;
import org.parley.model.Slot;
import org.parley.ui.editing.ClaimEditing;
import org.parley.ui.editing.FromSelection;
import org.parley.ui.editing.Linking;
import org.parley.ui.editing.Meetings;
import org.parley.ui.editing.MetadataQueue;
import org.parley.ui.editing.Recorder;
import org.parley.ui.editing.Remarks;
import org.parley.ui.editing.UndoRedo;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.form.PickViewModel;
import org.parley.ui.ledger.LedgerViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.review.ReviewViewModel;
import org.parley.ui.task.Background;

/** Everything an editor can say of what is selected. */
public final class Editing {
  private final FormViewModel forms;
  private final PickViewModel picks;
  private final Chosen chosen;
  private final Marking marking;
  private final UndoRedo undoing;
  private final ReviewViewModel review;
  private final ClaimEditing claims;
  private final MetadataQueue queue;
  private final Relating relating;
  private final Remarks remarks;
  private final Adding adding;

  /**
   * @param ledger what is selected, and what reads the ledger again when something was recorded
   */
  Editing(DeskServices services, Background background, Notices notices, LedgerViewModel ledger) {
    var reading = services.ledger();
    var search = services.search();
    var reviews = services.reviews();
    this.forms = new FormViewModel(background, services.settings());
    this.picks = new PickViewModel(background, notices);
    this.chosen = new Chosen(ledger, picks, notices);
    this.marking = new Marking(chosen);
    this.undoing =
        new UndoRedo(
            reviews,
            background,
            notices,
            services.settings(),
            about -> about.ifPresentOrElse(ledger::refreshAndFind, ledger::refresh));
    Recorder recorder =
        new Recorder(
            background,
            notices,
            services.settings(),
            forms,
            undoing::undo,
            next -> {
              marking.marks().clear();
              ledger.refreshAnd(next);
            });
    this.review = new ReviewViewModel(reviews, forms, notices, recorder);
    this.claims = new ClaimEditing(reading, reviews, forms, picks, recorder);
    this.queue = new MetadataQueue(reading, reviews, background, notices, forms, recorder);
    this.remarks = new Remarks(search, reviews, background, notices, forms, picks, recorder);
    this.relating =
        new Relating(
            chosen,
            marking,
            new Linking(search, reviews, forms, picks, notices, recorder),
            new Meetings(search, reviews, forms, picks, notices, recorder));
    this.adding = new Adding(chosen, new FromSelection(reading, reviews, forms, recorder));
  }

  public FormViewModel forms() {
    return forms;
  }

  public PickViewModel picks() {
    return picks;
  }

  /** The claims that are marked, to be decided on together. */
  public Marking marking() {
    return marking;
  }

  /** Links between claims and responses, and between claims of one event. */
  public Relating relating() {
    return relating;
  }

  /** What is added by hand. */
  public Adding adding() {
    return adding;
  }

  /** The articles that need an outlet or a date, one after the other. */
  public MetadataQueue queue() {
    return queue;
  }

  /** Takes the newest decision of the ledger back. */
  public void undo() {
    undoing.undo();
  }

  /** Lets the decision hold again that was taken back last. */
  public void redo() {
    undoing.redo();
  }

  /**
   * Decides on the marked claims or else on the selected one; a response that answers no claim
   * cannot be decided on.
   */
  public void decide(ReviewState after) {
    marking.onClaims(entries -> review.decide(entries, after));
  }

  /** Asks which slot of the selected claim is to be corrected, then for its value. */
  public void edit() {
    chosen.onClaim(claims::choose);
  }

  /** Asks for the value of a slot of the selected claim. */
  public void edit(Slot slot) {
    chosen.onClaim(entry -> claims.edit(entry, slot));
  }

  /** Gives a slot of the selected claim back what the machine read. */
  public void revert(Slot slot) {
    chosen.onClaim(entry -> claims.revert(entry, slot));
  }

  /** Asks for outlet, date and title of the article of what is selected. */
  public void describeArticle() {
    chosen.onTarget(target -> queue.start(List.of(target.articleId())));
  }

  /** Asks for a note on the selected claim. */
  public void note() {
    chosen.onClaim(remarks::note);
  }

  /** Asks for a tag to put on the marked claims, or else on the selected one. */
  public void tag() {
    marking.onClaims(remarks::tag);
  }

  /** Asks which tag to take off the marked claims, or else off the selected one. */
  public void untag() {
    marking.onClaims(remarks::untag);
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
