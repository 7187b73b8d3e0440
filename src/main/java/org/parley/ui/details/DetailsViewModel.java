package org.parley.ui.details;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.model.ClaimEntry;
import org.parley.service.PastAction;
import org.parley.service.ReviewService;
import org.parley.ui.finding.FindingsIndex;
import org.parley.ui.finding.Target;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.Text;

/** The facts on the selected claim or response, and what was decided on it. */
public final class DetailsViewModel {
  private final ReviewService reviews;
  private final Background background;
  private final Notices notices;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ObservableList<Fact> facts = FXCollections.observableArrayList();
  private final ObservableList<PastDecision> history = FXCollections.observableArrayList();
  private volatile Optional<Target> shown = Optional.empty();

  public DetailsViewModel(ReviewService reviews, Background background, Notices notices) {
    this.reviews = reviews;
    this.background = background;
    this.notices = notices;
  }

  /** The claim or response in a sentence. */
  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  public ObservableList<Fact> facts() {
    return facts;
  }

  /** What was decided on the claim or response, newest first. */
  public ObservableList<PastDecision> history() {
    return history;
  }

  /** Shows what the index knows of the target. */
  public void show(FindingsIndex index, Optional<Target> target) {
    shown = target;
    Optional<ClaimEntry> claim =
        target
            .filter(one -> one.responseId().isEmpty())
            .flatMap(Target::claimId)
            .flatMap(index::claim);
    title.set(claim.map(entry -> ClaimWords.summary(entry.claim())).orElse(""));
    facts.setAll(target.map(one -> facts(index, one)).orElse(List.of()));
    history.clear();
    target.ifPresent(this::readHistory);
  }

  private void readHistory(Target target) {
    background.run(
        () ->
            shown.equals(Optional.of(target)) ? past(target.findingId()) : List.<PastDecision>of(),
        past -> {
          if (shown.equals(Optional.of(target))) {
            history.setAll(past);
          }
        },
        failure -> notices.fail(Text.of("details.history-failed"), failure));
  }

  private List<PastDecision> past(String id) {
    long next = reviews.nextUndo().map(PastAction::sequence).orElse(-1L);
    List<PastDecision> past = new ArrayList<>();
    reviews.history(id).forEach(line -> past.add(PastDecision.of(line, next)));
    Collections.reverse(past);
    return past;
  }

  private static List<Fact> facts(FindingsIndex index, Target target) {
    Optional<ClaimEntry> claim = target.claimId().flatMap(index::claim);
    if (target.responseId().isEmpty()) {
      return claim.map(ClaimFacts::of).orElse(List.of());
    }
    String id = target.responseId().get();
    return claim.stream()
        .flatMap(entry -> entry.answers().stream())
        .filter(answer -> answer.response().id().equals(id))
        .map(one -> ResponseFacts.of(one.response(), one.article(), List.of(one.link())))
        .findFirst()
        .or(
            () ->
                index
                    .orphan(id)
                    .map(one -> ResponseFacts.of(one.response(), one.article(), List.of())))
        .orElse(List.of());
  }
}
