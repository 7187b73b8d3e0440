package org.parley.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.AnswerLink;
import org.parley.model.LinkState;

/** What editors made of links from responses to claims, over what the machine suggests. */
final class AnswerChanges {
  private final Map<Ends, Change> changes = new LinkedHashMap<>();

  private record Ends(String responseId, String claimId) {}

  private record Change(LinkState state, String reason) {}

  void put(String responseId, String claimId, LinkState state, String reason) {
    changes.put(new Ends(responseId, claimId), new Change(state, reason));
  }

  List<AnswerLink> over(List<AnswerLink> suggested) {
    Map<Ends, Change> left = new LinkedHashMap<>(changes);
    List<AnswerLink> links = new ArrayList<>();
    for (AnswerLink link : suggested) {
      Ends ends = new Ends(link.responseId(), link.claimId());
      links.add(
          Optional.ofNullable(left.remove(ends))
              .map(change -> link(ends, change, link.score(), link.reasons()))
              .orElse(link));
    }
    left.forEach((ends, change) -> links.add(link(ends, change, 1, List.of())));
    return List.copyOf(links);
  }

  private static AnswerLink link(Ends ends, Change change, double score, List<String> more) {
    List<String> reasons = new ArrayList<>(List.of(change.reason()));
    reasons.addAll(more);
    return new AnswerLink(ends.responseId(), ends.claimId(), change.state(), score, reasons);
  }
}
