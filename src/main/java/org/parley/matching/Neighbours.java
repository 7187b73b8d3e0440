package org.parley.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;

/** The claims taken for the same meeting as a given one. */
final class Neighbours {
  private final Map<String, SourcedClaim> claims;
  private final EventGroups groups;
  private final Map<String, List<String>> members;
  private final Map<String, Double> weakest = new HashMap<>();
  private final Map<String, MeetingLink> direct = new HashMap<>();

  Neighbours(Map<String, SourcedClaim> claims, List<MeetingLink> links) {
    this.claims = claims;
    this.groups = new EventGroups(claims.keySet(), links);
    this.members = groups.members();
    links.stream()
        .filter(link -> link.state() != LinkState.REJECTED)
        .filter(link -> groups.has(link.claimA()) && groups.has(link.claimB()))
        .filter(link -> groups.groupOf(link.claimA()).equals(groups.groupOf(link.claimB())))
        .forEach(this::note);
  }

  private void note(MeetingLink link) {
    weakest.merge(groups.groupOf(link.claimA()), link.score(), Math::min);
    direct.put(link.claimA() + link.claimB(), link);
    direct.put(link.claimB() + link.claimA(), link);
  }

  /**
   * A claim of the same meeting.
   *
   * @param score how sure that is
   * @param reasons in words
   */
  record Neighbour(SourcedClaim claim, double score, List<String> reasons) {
    Neighbour {
      reasons = List.copyOf(reasons);
    }
  }

  List<Neighbour> of(String claimId) {
    return members.getOrDefault(groups.groupOf(claimId), List.of()).stream()
        .filter(id -> !id.equals(claimId))
        .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
        .map(other -> neighbour(claimId, other))
        .toList();
  }

  private Neighbour neighbour(String claimId, SourcedClaim other) {
    Optional<MeetingLink> link = Optional.ofNullable(direct.get(claimId + other.claim().id()));
    double score =
        link.map(MeetingLink::score)
            .orElseGet(() -> weakest.getOrDefault(groups.groupOf(claimId), 0.0));
    List<String> reasons =
        link.map(MeetingLink::reasons).orElse(List.of("held together by a third claim"));
    return new Neighbour(other, score, reasons);
  }
}
