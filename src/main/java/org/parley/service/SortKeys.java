package org.parley.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.parley.ledger.IndexOrder;
import org.parley.model.Certainty;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.model.When;

/** The keys that put findings in order when they are compared character by character. */
final class SortKeys {
  private static final List<ResponseKind> AGAINST =
      List.of(ResponseKind.DENIAL, ResponseKind.PARTIAL, ResponseKind.DOUBT);
  private static final long DAYS_BEFORE_1970 = 400_000_000_000L;
  private static final int MOST_CONTESTS = 9999;
  private static final int MOST_DOUBT = 3;

  private SortKeys() {}

  /**
   * @param ordinal place of the claim among those of its meeting
   */
  static Map<IndexOrder, String> of(ClaimEntry entry, Meeting meeting, int ordinal) {
    String id = entry.claim().id();
    return Map.of(
        IndexOrder.MEETING,
        "a" + day(meeting.when()) + published(meeting) + meeting.id() + number(ordinal, 6),
        IndexOrder.EVENT,
        day(entry.claim().when()) + id,
        IndexOrder.PUBLISHED,
        key(entry.article().published().value().orElse(LocalDate.MAX)) + id,
        IndexOrder.CONTEST,
        number(MOST_CONTESTS - Math.min(MOST_CONTESTS, contests(entry)), 4) + id,
        IndexOrder.UNCERTAINTY,
        (MOST_DOUBT - doubt(entry)) + id,
        IndexOrder.REVIEW,
        (entry.review() == ReviewState.UNREVIEWED ? "a" : "b") + id);
  }

  /** A response that answers no claim stands behind all claims, by article and place. */
  static Map<IndexOrder, String> of(Response response) {
    String key =
        "z" + response.articleId() + number(response.quote().span().start(), 9) + response.id();
    return Map.of(
        IndexOrder.MEETING, key,
        IndexOrder.EVENT, key,
        IndexOrder.PUBLISHED, key,
        IndexOrder.CONTEST, key,
        IndexOrder.UNCERTAINTY, key,
        IndexOrder.REVIEW, key);
  }

  private static String day(When when) {
    return key(when.earliest().or(when::latest).orElse(LocalDate.MAX));
  }

  private static String published(Meeting meeting) {
    return key(
        meeting.claims().stream()
            .flatMap(entry -> entry.article().published().value().stream())
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX));
  }

  private static String key(LocalDate day) {
    return number(day.toEpochDay() + DAYS_BEFORE_1970, 12);
  }

  private static String number(long number, int digits) {
    String written = Long.toString(number);
    return "0".repeat(Math.max(0, digits - written.length())) + written;
  }

  private static int contests(ClaimEntry entry) {
    return (int)
        entry.answers().stream()
            .filter(answer -> AGAINST.contains(answer.response().kind()))
            .count();
  }

  private static int doubt(ClaimEntry entry) {
    return entry.claim().attribution().hops().stream()
        .mapToInt(hop -> doubt(hop.certainty()))
        .max()
        .orElse(0);
  }

  private static int doubt(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> 0;
      case PROBABLE -> 1;
      case POSSIBLE -> 2;
      case UNDERSPECIFIED -> 3;
    };
  }
}
