package org.parley.ui.review;

import java.util.List;
import org.parley.model.ClaimEntry;
import org.parley.model.ReviewState;
import org.parley.service.ReviewService;
import org.parley.ui.editing.Recorder;
import org.parley.ui.finding.Next;
import org.parley.ui.form.Form;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** Records what the editor makes of claims, asking first for a reason where one is needed. */
public final class ReviewViewModel {
  private final ReviewService reviews;
  private final FormViewModel forms;
  private final Notices notices;
  private final Recorder recorder;

  public ReviewViewModel(
      ReviewService reviews, FormViewModel forms, Notices notices, Recorder recorder) {
    this.reviews = reviews;
    this.forms = forms;
    this.notices = notices;
    this.recorder = recorder;
  }

  /** Decides on claims: at once, or after the reason was asked for. */
  public void decide(List<ClaimEntry> entries, ReviewState after) {
    List<String> ids =
        entries.stream()
            .filter(entry -> entry.review() != after)
            .map(entry -> entry.claim().id())
            .toList();
    if (ids.isEmpty()) {
      notices.tell(Text.of("review.already", entries.size(), Words.of(after)));
      return;
    }
    String title = Text.of("review.title." + Words.of(after), ids.size());
    Recorder.Decide decide = by -> reviews.review(ids, after, by.reason(), by.editor());
    if (after == ReviewState.DISPUTED || after == ReviewState.REJECTED) {
      forms.ask(
          Form.plain(
                  "review",
                  title,
                  List.of(),
                  () -> recorder.work(entry -> Next.toUnreviewed(), decide))
              .withRemark(remark(entries))
              .withReason(() -> Form.Asked.NEEDED));
    } else {
      recorder.now(title, "", entry -> Next.toUnreviewed(), decide);
    }
  }

  private static String remark(List<ClaimEntry> entries) {
    return entries.size() == 1
        ? ClaimWords.summary(entries.get(0).claim())
        : Words.count(entries.size(), "claim");
  }
}
