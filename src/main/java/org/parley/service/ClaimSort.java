package org.parley.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.parley.model.Certainty;
import org.parley.model.ClaimEntry;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;

/** In what order claims are listed; claims that an order does not tell apart come by their ids. */
public enum ClaimSort {
  /** By the first possible day, the undated last. */
  EVENT_DATE,
  /** By the article's date, articles of unknown date last. */
  PUBLISHED,
  /** Most denials, doubts and partial denials first. */
  CONTESTED,
  /** Claims passed on with the least certainty first. */
  UNCERTAIN,
  /** What nobody looked at first. */
  UNREVIEWED;

  private static final List<ResponseKind> AGAINST =
      List.of(ResponseKind.DENIAL, ResponseKind.PARTIAL, ResponseKind.DOUBT);

  Comparator<ClaimEntry> order() {
    Comparator<ClaimEntry> order =
        switch (this) {
          case EVENT_DATE -> Comparator.comparing(ClaimSort::day);
          case PUBLISHED -> Comparator.comparing(ClaimSort::published);
          case CONTESTED -> Comparator.comparing(ClaimSort::contests).reversed();
          case UNCERTAIN -> Comparator.comparing(ClaimSort::uncertainty).reversed();
          case UNREVIEWED ->
              Comparator.comparing((ClaimEntry entry) -> entry.review() != ReviewState.UNREVIEWED);
        };
    return order.thenComparing(entry -> entry.claim().id());
  }

  private static LocalDate day(ClaimEntry entry) {
    return entry.claim().when().earliest().or(entry.claim().when()::latest).orElse(LocalDate.MAX);
  }

  private static LocalDate published(ClaimEntry entry) {
    return entry.article().published().value().orElse(LocalDate.MAX);
  }

  private static long contests(ClaimEntry entry) {
    return entry.answers().stream()
        .filter(answer -> AGAINST.contains(answer.response().kind()))
        .count();
  }

  private static int uncertainty(ClaimEntry entry) {
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
