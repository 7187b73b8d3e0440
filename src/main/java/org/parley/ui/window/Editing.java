package org.parley.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.model.ClaimEntry;
import org.parley.model.ReviewState;
import org.parley.model.Slot;
import org.parley.ui.article.ArticleViewModel.Picked;
import org.parley.ui.editing.ClaimEditing;
import org.parley.ui.editing.FromSelection;
import org.parley.ui.editing.Linking;
import org.parley.ui.editing.Marks;
import org.parley.ui.editing.Meetings;
import org.parley.ui.editing.MetadataQueue;
import org.parley.ui.editing.Recorder;
import org.parley.ui.editing.Remarks;
import org.parley.ui.editing.UndoRedo;
import org.parley.ui.finding.Target;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.form.PickViewModel;
import org.parley.ui.ledger.LedgerViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.review.ReviewViewModel;
import org.parley.ui.task.Background;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.Text;

/** Everything an editor can say of what is selected. */
public final class Editing {
  private final Notices notices;
  private final Marks marks = new Marks();
  private final LedgerViewModel ledger;
  private final FormViewModel forms;
  private final PickViewModel picks;
  private final UndoRedo undoing;
  private final ReviewViewModel review;
  private final ClaimEditing claims;
  private final MetadataQueue queue;
  private final Linking linking;
  private final Meetings meetings;
  private final Remarks remarks;
  private final FromSelection selecting;

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
            next -> {
              marks.clear();
              ledger.refreshAndSelect(next);
            });
    this.review =
        new ReviewViewModel(
            services.reviews(), forms, notices, recorder, () -> ledger.unreviewed(1));
    this.claims = new ClaimEditing(services.ledger(), services.reviews(), forms, picks, recorder);
    this.queue =
        new MetadataQueue(
            services.ledger(), services.reviews(), background, notices, forms, recorder);
    this.linking =
        new Linking(services.ledger(), services.reviews(), forms, picks, notices, recorder);
    this.meetings =
        new Meetings(services.ledger(), services.reviews(), forms, picks, notices, recorder);
    this.remarks =
        new Remarks(
            services.ledger(), services.reviews(), background, notices, forms, picks, recorder);
    this.selecting = new FromSelection(services.ledger(), services.reviews(), forms, recorder);
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
    onClaims(entries -> review.decide(entries, after));
  }

  /** The claims that are marked, to be decided on together. */
  public Marks marks() {
    return marks;
  }

  /** Marks the selected claim, or unmarks it. */
  public void mark() {
    onClaim(marks::toggle);
  }

  /** Marks every claim that the ledger shows. */
  public void markAll() {
    marks.add(
        ledger.rows().stream()
            .flatMap(row -> row.target().stream())
            .flatMap(target -> target.claimId().stream())
            .flatMap(id -> ledger.index().get().claim(id).stream())
            .toList());
  }

  /** The marked claims as they stand now, else the selected one. */
  private void onClaims(Consumer<List<ClaimEntry>> action) {
    List<ClaimEntry> marked =
        marks.marked().get().stream()
            .map(one -> ledger.index().get().claim(one.claim().id()).orElse(one))
            .toList();
    if (marked.isEmpty()) {
      onClaim(entry -> action.accept(List.of(entry)));
    } else {
      picks.cancel();
      action.accept(marked);
    }
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

  /** Asks for outlet, date and title of the article of what is selected. */
  public void describeArticle() {
    ledger
        .selected()
        .get()
        .ifPresentOrElse(
            target -> queue.start(List.of(target.articleId())),
            () -> notices.tell(Text.of("review.select-first")));
  }

  /** The articles that need an outlet or a date, one after the other. */
  public MetadataQueue queue() {
    return queue;
  }

  /**
   * With a claim selected, asks which response answers it; with a response, confirms that it
   * answers its claim, or asks which claim it answers.
   */
  public void link() {
    Optional<Target> target = ledger.selected().get();
    Optional<String> response = target.flatMap(Target::responseId);
    Optional<String> claim = target.flatMap(Target::claimId);
    if (response.isPresent() && claim.isPresent()) {
      linking.link(response.get(), claim.get());
    } else if (response.isPresent()) {
      linking.linkResponse(response.get());
    } else {
      onClaim(linking::link);
    }
  }

  /** Asks for a claim that the selected response answers as well. */
  public void linkElsewhere() {
    ledger
        .selected()
        .get()
        .flatMap(Target::responseId)
        .ifPresentOrElse(
            linking::linkResponse, () -> notices.tell(Text.of("link.select-response")));
  }

  /** Asks which response does not answer the selected claim; the selected one, if one is. */
  public void unlink() {
    onClaim(entry -> linking.unlink(entry, ledger.selected().get().flatMap(Target::responseId)));
  }

  /** Asks which meetings are one event with that of the selected claim. */
  public void join() {
    List<String> marked = marked();
    if (marked.size() > 1) {
      meetings.joinAll(marked);
    } else {
      onClaim(meetings::join);
    }
  }

  private List<String> marked() {
    return marks.marked().get().stream().map(entry -> entry.claim().id()).toList();
  }

  /** Asks which claims of the selected meeting are about another event. */
  public void split() {
    if (!marked().isEmpty()) {
      meetings.splitOff(marked());
      return;
    }
    onClaim(entry -> meetings.split(entry, ledger.index().get().meeting(entry.claim().id())));
  }

  /** Asks for what else a claim in the selected words needs. */
  public void newClaim(Optional<Picked> picked) {
    onWords(picked, selecting::claim);
  }

  /** Asks for what else a response in the selected words needs. */
  public void newResponse(Optional<Picked> picked) {
    onWords(
        picked,
        words ->
            selecting.response(
                words,
                claim().map(entry -> entry.claim().id()),
                claim().map(entry -> ClaimWords.summary(entry.claim())).orElse("")));
  }

  /** Records the selected words as one more passage of what is selected in the ledger. */
  public void newEvidence(Optional<Picked> picked) {
    onWords(
        picked,
        words ->
            ledger
                .selected()
                .get()
                .map(Target::findingId)
                .ifPresentOrElse(
                    id -> selecting.evidence(words, id),
                    () -> notices.tell(Text.of("review.select-first"))));
  }

  private void onWords(Optional<Picked> picked, Consumer<FromSelection.Selected> action) {
    picked.ifPresentOrElse(
        words ->
            action.accept(
                new FromSelection.Selected(
                    words.articleId(),
                    words.span(),
                    words.words(),
                    ledger.index().get().of(words.articleId()).parties())),
        () -> notices.tell(Text.of("selection.none")));
  }

  /** Asks for a note on the selected claim. */
  public void note() {
    onClaim(remarks::note);
  }

  /** Asks for a tag to put on the selected claim. */
  public void tag() {
    onClaims(remarks::tag);
  }

  /** Asks which tag to take off the selected claim. */
  public void untag() {
    onClaims(remarks::untag);
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
