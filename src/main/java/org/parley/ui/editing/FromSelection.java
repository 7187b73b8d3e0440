package org.parley.ui.editing;

import java.util.List;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.AttributionChain;
import org.parley.model.ClaimKind;
import org.parley.model.Decision.ClaimAdded;
import org.parley.model.Decision.ResponseAdded;
import org.parley.model.LedgerEntry;
import org.parley.model.Modality;
import org.parley.model.ParleyException;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.ResponseKind;
import org.parley.model.Span;
import org.parley.model.When;
import org.parley.service.LedgerService;
import org.parley.service.NewClaim;
import org.parley.service.NewResponse;
import org.parley.service.ReviewService;
import org.parley.ui.finding.Next;
import org.parley.ui.finding.Target;
import org.parley.ui.form.ChoiceEntry;
import org.parley.ui.form.Form;
import org.parley.ui.form.Form.Reading;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.form.RowsEntry;
import org.parley.ui.form.TextEntry;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** Makes claims, responses and evidence of words that were selected in an article. */
public final class FromSelection {
  private static final int EXCERPT = 220;
  private static final List<ClaimKind> KINDS = List.of(ClaimKind.values());
  private static final List<Modality> MODALITIES = List.of(Modality.values());
  private static final List<ResponseKind> ANSWERS = List.of(ResponseKind.values());
  private static final List<PartyKind> PARTIES = List.of(PartyKind.values());

  private final LedgerService ledger;
  private final ReviewService reviews;
  private final FormViewModel forms;
  private final Recorder recorder;

  public FromSelection(
      LedgerService ledger, ReviewService reviews, FormViewModel forms, Recorder recorder) {
    this.ledger = ledger;
    this.reviews = reviews;
    this.forms = forms;
    this.recorder = recorder;
  }

  /** The selected words of an article, and the parties that are known in it. */
  public record Selected(String articleId, Span span, String words, List<Party> known) {
    /**
     * @param span of the canonical text
     */
    public Selected {
      known = List.copyOf(known);
    }
  }

  /** Asks for what else a new claim needs; what the words tell is filled in. */
  public void claim(Selected selected) {
    Guess guess = new Guess(selected.words(), selected.known());
    ChoiceEntry kind =
        new ChoiceEntry(
            "kind",
            Text.of("edit.kind"),
            SlotRows.words(ClaimKind.values()),
            KINDS.indexOf(guess.kind()));
    ChoiceEntry modality =
        new ChoiceEntry(
            "modality",
            Text.of("edit.modality"),
            SlotRows.words(Modality.values()),
            MODALITIES.indexOf(guess.modality()));
    RowsEntry parties = SlotRows.parties(guess.parties());
    RowsEntry places = SlotRows.places(List.of());
    TextEntry when = TextEntry.line("when", Text.of("edit.when"), "");
    EdtfReading edtf = new EdtfReading(reviews);
    forms.ask(
        Form.plain(
                "new-claim",
                Text.of("new.claim"),
                List.of(parties, places, when, kind, modality),
                () ->
                    recorder.work(
                        FromSelection::added,
                        by -> {
                          Article article = article(selected.articleId());
                          Passage quote = article.passage(selected.span());
                          Mentions mentions = new Mentions(article, List.of(quote));
                          NewClaim made =
                              new NewClaim(
                                  selected.articleId(),
                                  selected.span(),
                                  KINDS.get(kind.chosen().get()),
                                  MODALITIES.get(modality.chosen().get()),
                                  SlotRows.parties(parties, selected.known(), mentions),
                                  SlotRows.places(places, List.of(), mentions),
                                  edtf.when(when.words(), When.none()),
                                  AttributionChain.ownVoice());
                          return Optional.of(reviews.addClaim(made, by.reason(), by.editor()));
                        }))
            .withRemark(Words.excerpt(selected.words(), EXCERPT))
            .withReading(
                () ->
                    parties.filled().isEmpty()
                        ? Reading.wrong(Text.of("edit.parties.none"))
                        : edtf.reading(when.words(), When.none())));
  }

  /**
   * Asks for what else a new response needs; what the words tell is filled in.
   *
   * @param claimId the claim that it answers, empty when none is selected
   */
  public void response(Selected selected, Optional<String> claimId, String claimWords) {
    Guess guess = new Guess(selected.words(), selected.known());
    TextEntry speaker = TextEntry.line("speaker", Text.of("new.speaker"), guess.speaker());
    ChoiceEntry kind =
        new ChoiceEntry(
            "answer",
            Text.of("new.answer"),
            SlotRows.words(ResponseKind.values()),
            ANSWERS.indexOf(guess.answer()));
    ChoiceEntry who =
        new ChoiceEntry(
            "speaker-kind",
            Text.of("edit.party-kind"),
            SlotRows.words(PartyKind.values()),
            PARTIES.indexOf(guess.speakerKind()));
    Form form =
        Form.plain(
                "new-response",
                Text.of("new.response"),
                List.of(speaker, who, kind),
                () ->
                    recorder.work(
                        entry -> answered(entry, claimId),
                        by -> {
                          Mentions mentions =
                              new Mentions(
                                  article(selected.articleId()),
                                  List.of(article(selected.articleId()).passage(selected.span())));
                          Party party =
                              new Party(
                                  speaker.words(),
                                  List.of(),
                                  PARTIES.get(who.chosen().get()),
                                  mentions.of(speaker.words()).stream().toList());
                          return Optional.of(
                              respond(
                                  new NewResponse(
                                      selected.articleId(),
                                      selected.span(),
                                      ANSWERS.get(kind.chosen().get()),
                                      party,
                                      When.none()),
                                  claimId,
                                  by));
                        }))
            .withReading(
                () ->
                    speaker.words().isEmpty()
                        ? Reading.wrong(Text.of("new.speaker.needed"))
                        : claimId
                            .map(id -> Reading.taken(Text.of("new.answers", claimWords)))
                            .orElse(Reading.taken(Text.of("new.answers.nothing"))))
            .withRemark(Words.excerpt(selected.words(), EXCERPT));
    forms.ask(form);
  }

  private LedgerEntry respond(NewResponse made, Optional<String> claimId, Form.Signature by) {
    LedgerEntry entry = reviews.addResponse(made, by.reason(), by.editor());
    if (claimId.isPresent() && entry.decision() instanceof ResponseAdded added) {
      reviews.linkResponse(added.response().id(), claimId.get(), "", by.editor());
    }
    return entry;
  }

  /** Records the words as one more passage of the selected claim or response. */
  public void evidence(Selected selected, String findingId) {
    recorder.now(
        Text.of("new.evidence"),
        "",
        Recorder.After.stay(),
        by -> reviews.addPassage(findingId, selected.span(), by.reason(), by.editor()));
  }

  private Article article(String id) {
    return ledger.article(id).orElseThrow(() -> new ParleyException(Text.of("edit.no-article")));
  }

  private static Next added(LedgerEntry entry) {
    return entry.decision() instanceof ClaimAdded done
        ? Next.to(
            new Target(done.claim().articleId(), Optional.of(done.claim().id()), Optional.empty()))
        : Next.stay();
  }

  private static Next answered(LedgerEntry entry, Optional<String> claimId) {
    return entry.decision() instanceof ResponseAdded done
        ? Next.to(
            new Target(done.response().articleId(), claimId, Optional.of(done.response().id())))
        : Next.stay();
  }
}
