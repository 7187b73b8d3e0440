package org.parley.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Claim;
import org.parley.model.ClaimReading;
import org.parley.model.Decision.ArticleReread;
import org.parley.model.Obsolete;
import org.parley.model.Response;
import org.parley.model.ResponseReading;
import org.parley.model.Slot;
import org.parley.model.SlotValue;

/** What came of reading an article again, in words. */
public final class RereadWords {
  private RereadWords() {}

  /** "Article read again: 2 new findings, 1 changed, 1 no longer found". */
  static String of(ArticleReread reading) {
    long changed = readings(reading).filter(Optional::isPresent).count();
    long gone = readings(reading).filter(Optional::isEmpty).count();
    int added = reading.newClaims().size() + reading.newResponses().size();
    List<String> parts = new ArrayList<>();
    add(parts, added, added == 1 ? "new finding" : "new findings");
    add(parts, changed, "changed");
    add(parts, gone, "no longer found");
    add(parts, reading.answers().size(), "links between them changed");
    reading.header().ifPresent(header -> parts.add("outlet, date or title changed"));
    return "Article read again: " + String.join(", ", parts);
  }

  private static Stream<Optional<?>> readings(ArticleReread reading) {
    return Stream.concat(
        reading.claims().stream().map(ClaimReading::now),
        reading.responses().stream().map(ResponseReading::now));
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }

  /** What the present rules make of one finding, for its history. */
  static String of(ArticleReread reading, String findingId) {
    return Stream.concat(
            reading.claims().stream()
                .filter(one -> one.claimId().equals(findingId))
                .map(one -> told(one.now())),
            reading.responses().stream()
                .filter(one -> one.responseId().equals(findingId))
                .map(one -> told(one.now())))
        .findFirst()
        .orElseGet(() -> of(reading));
  }

  private static String told(Optional<?> now) {
    return now.isPresent()
        ? "Article read again: read otherwise now"
        : "Article read again: no longer found";
  }

  /** Why a claim is obsolete: "the present rules read otherwise: place Oslo → Rome". */
  public static String of(Claim stands, Obsolete<Claim> obsolete) {
    return obsolete
        .now()
        .map(now -> "the present rules read otherwise: " + differences(stands, now))
        .orElse("the present rules no longer find it");
  }

  /** Why a response is obsolete. */
  public static String ofResponse(Obsolete<Response> obsolete) {
    return obsolete
        .now()
        .map(
            now ->
                "the present rules read otherwise: "
                    + DecisionWords.lower(now.kind())
                    + " by "
                    + now.speaker().name())
        .orElse("the present rules no longer find it");
  }

  private static String differences(Claim stands, Claim now) {
    List<String> parts = new ArrayList<>();
    for (Slot slot : Slot.values()) {
      String before = SlotValue.of(slot, stands).inWords();
      String after = SlotValue.of(slot, now).inWords();
      if (!before.equals(after)) {
        parts.add(DecisionWords.lower(slot) + " " + before + " → " + after);
      }
    }
    return parts.isEmpty() ? "other passages" : String.join("; ", parts);
  }
}
