package org.parley.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.ClaimEntry;
import org.parley.model.ConstantWords;
import org.parley.model.Meeting;
import org.parley.model.Modality;
import org.parley.model.ReviewState;

/**
 * What a filter would take away from the meetings it keeps: answers that stand beside other claims
 * of the same meeting only, and claims that say less firmly that it happened.
 */
final class FairExport {
  private final Map<String, Meeting> whole = new HashMap<>();

  /**
   * @param whole the meetings with all their claims
   */
  FairExport(List<Meeting> whole) {
    whole.forEach(meeting -> this.whole.put(meeting.id(), meeting));
  }

  /** Each answer and each hedge that is missing from {@code kept}, in words with its source. */
  List<String> missing(List<Meeting> kept) {
    List<String> missing = new ArrayList<>();
    for (Meeting meeting : kept) {
      missing.addAll(missing(meeting));
    }
    return missing;
  }

  private List<String> missing(Meeting kept) {
    Set<String> ids =
        kept.claims().stream().map(entry -> entry.claim().id()).collect(Collectors.toSet());
    List<ClaimEntry> dropped =
        whole.getOrDefault(kept.id(), kept).claims().stream()
            .filter(entry -> !ids.contains(entry.claim().id()))
            .filter(entry -> entry.review() != ReviewState.REJECTED)
            .toList();
    List<String> missing = new ArrayList<>(answers(kept.claims(), dropped));
    missing.addAll(hedges(kept.claims(), dropped));
    return missing;
  }

  private static List<String> answers(List<ClaimEntry> kept, List<ClaimEntry> dropped) {
    Map<String, String> lost = new LinkedHashMap<>();
    for (ClaimEntry entry : dropped) {
      entry.answers().forEach(answer -> lost.put(answer.response().id(), inWords(answer)));
    }
    for (ClaimEntry entry : kept) {
      entry.answers().forEach(answer -> lost.remove(answer.response().id()));
    }
    return List.copyOf(lost.values());
  }

  private static List<String> hedges(List<ClaimEntry> kept, List<ClaimEntry> dropped) {
    Set<Modality> known = kept.stream().map(FairExport::modality).collect(Collectors.toSet());
    Modality firmest = known.stream().min(Modality::compareTo).orElse(Modality.ASSERTED);
    return dropped.stream()
        .filter(entry -> modality(entry).compareTo(firmest) > 0)
        .filter(entry -> !known.contains(modality(entry)))
        .map(
            entry ->
                "the "
                    + ConstantWords.spaced(modality(entry))
                    + " claim in "
                    + source(entry.article()))
        .toList();
  }

  private static Modality modality(ClaimEntry entry) {
    return entry.claim().modality();
  }

  private static String inWords(AnswerEntry answer) {
    return "the "
        + ConstantWords.spaced(answer.response().kind())
        + " by "
        + answer.response().speaker().name()
        + " in "
        + source(answer.article());
  }

  /** "TASS of 2023-12-18". */
  private static String source(ArticleHeader article) {
    return article.outlet().value().orElse(article.fileName())
        + article.published().value().map(day -> " of " + day).orElse("");
  }
}
