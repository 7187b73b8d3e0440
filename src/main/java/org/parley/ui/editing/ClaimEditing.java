package org.parley.ui.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ParleyException;
import org.parley.model.Slot;
import org.parley.model.SlotValue;
import org.parley.service.LedgerService;
import org.parley.service.ReviewService;
import org.parley.ui.form.Form;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.form.Pick;
import org.parley.ui.form.PickViewModel;
import org.parley.ui.wording.Text;

/** Corrects the slots of a claim, and gives them back what the machine read. */
public final class ClaimEditing {
  private final LedgerService ledger;
  private final ReviewService reviews;
  private final FormViewModel forms;
  private final PickViewModel picks;
  private final Recorder recorder;

  public ClaimEditing(
      LedgerService ledger,
      ReviewService reviews,
      FormViewModel forms,
      PickViewModel picks,
      Recorder recorder) {
    this.ledger = ledger;
    this.reviews = reviews;
    this.forms = forms;
    this.picks = picks;
    this.recorder = recorder;
  }

  /** Asks which slot of the claim is to be corrected, then for its value. */
  public void choose(ClaimEntry entry) {
    List<Pick.Item> slots = new ArrayList<>();
    for (Slot slot : SlotWords.ORDER) {
      slots.add(
          new Pick.Item(slot.name(), SlotWords.of(slot), SlotWords.value(slot, entry.claim()), ""));
    }
    picks.ask(
        new Pick(
            "slots",
            Text.of("edit.which"),
            Text.of("edit.which.prompt"),
            false,
            chosen -> edit(entry, Slot.valueOf(chosen.get(0).id()))),
        () -> slots);
  }

  /** Asks for the value of a slot, and why it is another one. */
  public void edit(ClaimEntry entry, Slot slot) {
    Claim claim = entry.claim();
    SlotDraft.Draft draft = new SlotDraft(reviews, claim).of(slot);
    boolean empty = SlotValue.of(slot, claim).isEmpty();
    Form form =
        Form.plain(
                "slot",
                Text.of("edit.title", SlotWords.of(slot).toLowerCase(Locale.ROOT)),
                List.of(draft.entry()),
                () ->
                    recorder.work(
                        Recorder.After.stay(),
                        by ->
                            reviews.correct(
                                claim.id(),
                                draft.value().apply(mentions(claim), claim),
                                by.reason(),
                                by.editor())))
            .withReading(draft.reading())
            .withReason(() -> empty ? Form.Asked.WELCOME : Form.Asked.NEEDED);
    forms.ask(SlotWords.machine(slot, entry).map(form::withRemark).orElse(form));
  }

  private Mentions mentions(Claim claim) {
    Article article =
        ledger
            .article(claim.articleId())
            .orElseThrow(() -> new ParleyException(Text.of("edit.no-article")));
    return new Mentions(article, claim.passages());
  }

  /** Gives a corrected slot back what the machine read. */
  public void revert(ClaimEntry entry, Slot slot) {
    new Corrections(entry)
        .machine(slot)
        .ifPresent(
            value ->
                recorder.now(
                    Text.of("edit.revert"),
                    Text.of("edit.revert.reason"),
                    Recorder.After.stay(),
                    by -> reviews.correct(entry.claim().id(), value, by.reason(), by.editor())));
  }
}
