package org.parley.matching;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.matching.Neighbours.Neighbour;
import org.parley.model.AnswerLink;
import org.parley.model.ClaimKind;
import org.parley.model.LinkState;

/** One response, on its way from the claim it answers to others of the same meeting. */
final class AnswerTransfer {
  private static final long STALE_DAYS = 31;
  private static final double HUNDRED = 100;

  private final AnswerLink link;
  private final SourcedResponse response;

  AnswerTransfer(AnswerLink link, SourcedResponse response) {
    this.link = link;
    this.response = response;
  }

  /** The suggestion that the response answers the other claim too; empty when it cannot. */
  Optional<AnswerLink> to(Neighbour other) {
    SourcedClaim claim = other.claim();
    if (claim.article().id().equals(response.article().id()) || isTooEarlyFor(claim)) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>();
    reasons.add(
        ArticleWords.of(response.article())
            + ", answers a claim this ledger takes for the same meeting");
    reasons.addAll(other.reasons());
    double score = Math.round(link.score() * other.score() * HUNDRED) / HUNDRED;
    return Optional.of(
        new AnswerLink(link.responseId(), claim.claim().id(), LinkState.SUGGESTED, score, reasons));
  }

  /** A statement from before the event, or from long before the report, answers another report. */
  private boolean isTooEarlyFor(SourcedClaim claim) {
    Optional<LocalDate> reported = claim.article().published().value();
    Optional<LocalDate> published = response.article().published().value();
    if (reported.isPresent() && published.isPresent() && published.get().isBefore(reported.get())) {
      return true;
    }
    Optional<LocalDate> said = response.response().when().latest();
    boolean beforeEvent =
        said.isPresent()
            && claim.claim().kind() != ClaimKind.PLANNED
            && claim.claim().when().earliest().filter(said.get()::isBefore).isPresent();
    boolean stale =
        said.isPresent()
            && reported.filter(day -> DAYS.between(said.get(), day) > STALE_DAYS).isPresent();
    return beforeEvent || stale;
  }
}
