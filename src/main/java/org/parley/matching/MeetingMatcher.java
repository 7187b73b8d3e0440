package org.parley.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.MeetingLink;

/** Suggests which claims of different articles speak of one event. */
public final class MeetingMatcher {

  /** All suggestions between {@code claims}, by pair; claims of one article are never linked. */
  public List<MeetingLink> match(List<SourcedClaim> claims) {
    List<ClaimProfile> profiles =
        claims.stream()
            .filter(sourced -> !sourced.claim().generic())
            .map(ClaimProfile::of)
            .toList();
    CandidateIndex index = new CandidateIndex(profiles);
    List<MeetingLink> links = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      ClaimProfile one = profiles.get(i);
      index.after(i).stream()
          .map(profiles::get)
          .filter(other -> !other.article().id().equals(one.article().id()))
          .forEach(other -> EventComparison.compare(one, other).ifPresent(links::add));
    }
    links.sort(Comparator.comparing(MeetingLink::claimA).thenComparing(MeetingLink::claimB));
    return links;
  }
}
