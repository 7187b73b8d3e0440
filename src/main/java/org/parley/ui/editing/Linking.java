package org.parley.ui.editing;

import java.util.List;
import java.util.Optional;
import org.parley.model.AnswerEntry;
import org.parley.model.ClaimEntry;
import org.parley.service.ReviewService;
import org.parley.service.SearchService;
import org.parley.ui.finding.Next;
import org.parley.ui.finding.Target;
import org.parley.ui.form.Form;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.form.Pick;
import org.parley.ui.form.PickViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.Text;

/** Links responses to the claims they answer, and takes wrong links away. */
public final class Linking {
  private final ReviewService reviews;
  private final FormViewModel forms;
  private final PickViewModel picks;
  private final Notices notices;
  private final Recorder recorder;
  private final LinkItems items;

  public Linking(
      SearchService search,
      ReviewService reviews,
      FormViewModel forms,
      PickViewModel picks,
      Notices notices,
      Recorder recorder) {
    this.reviews = reviews;
    this.forms = forms;
    this.picks = picks;
    this.notices = notices;
    this.recorder = recorder;
    this.items = new LinkItems(search);
  }

  /** Asks which response answers the claim, those that the machine suggests first. */
  public void link(ClaimEntry entry) {
    String claimId = entry.claim().id();
    picks.search(
        new Pick(
            "link",
            Text.of("link.which", ClaimWords.summary(entry.claim())),
            Text.of("link.which.prompt"),
            false,
            chosen -> link(chosen.get(0).id(), claimId)),
        words -> items.responses(entry, words));
  }

  /** Asks which claim the response answers. */
  public void linkResponse(String responseId) {
    picks.search(
        new Pick(
            "link-claim",
            Text.of("link.which-claim"),
            Text.of("link.which-claim.prompt"),
            false,
            chosen -> link(responseId, chosen.get(0).id())),
        items::claims);
  }

  /** Records that a response answers a claim. */
  public void link(String responseId, String claimId) {
    recorder.now(
        Text.of("link.title"),
        "",
        Recorder.After.stay(),
        by -> reviews.linkResponse(responseId, claimId, by.reason(), by.editor()));
  }

  /** Asks which response does not answer the claim, and why. */
  public void unlink(ClaimEntry entry, Optional<String> responseId) {
    List<AnswerEntry> answers = entry.answers();
    if (responseId.isPresent()) {
      unlink(responseId.get(), entry);
    } else if (answers.isEmpty()) {
      notices.tell(Text.of("link.no-answers"));
    } else if (answers.size() == 1) {
      unlink(answers.get(0).response().id(), entry);
    } else {
      picks.ask(
          new Pick(
              "unlink",
              Text.of("unlink.which"),
              Text.of("link.which.prompt"),
              false,
              chosen -> unlink(chosen.get(0).id(), entry)),
          () -> answers.stream().map(LinkItems::answer).toList());
    }
  }

  private void unlink(String responseId, ClaimEntry entry) {
    String remark =
        entry.answers().stream()
            .filter(answer -> answer.response().id().equals(responseId))
            .map(answer -> LinkItems.answer(answer).title())
            .findFirst()
            .orElse("");
    forms.ask(
        Form.plain(
                "unlink",
                Text.of("unlink.title"),
                List.of(),
                () ->
                    recorder.work(
                        done -> Next.to(Target.of(entry)),
                        by ->
                            reviews.unlinkResponse(
                                responseId, entry.claim().id(), by.reason(), by.editor())))
            .withRemark(remark)
            .withReason(() -> Form.Asked.NEEDED));
  }
}
