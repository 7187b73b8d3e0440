package org.parley.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;

/** What editors made of links between claims, over what the machine suggests. */
final class MeetingChanges {
  private static final String KEPT = "kept together when the meeting was split";

  private final Map<Pair, Change> changes = new LinkedHashMap<>();

  /** Two claim ids, the smaller first. */
  private record Pair(String a, String b) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private record Change(LinkState state, String reason) {
    MeetingLink link(Pair pair) {
      return new MeetingLink(pair.a(), pair.b(), state, 1, List.of(reason));
    }
  }

  /** The first claims of the meetings are tied; what kept the meetings apart no longer counts. */
  void join(List<List<String>> meetings, String reason) {
    for (int i = 1; i < meetings.size(); i++) {
      for (String later : meetings.get(i)) {
        meetings.subList(0, i).stream()
            .flatMap(List::stream)
            .forEach(earlier -> changes.remove(Pair.of(earlier, later)));
      }
      Pair ends = Pair.of(meetings.get(0).get(0), meetings.get(i).get(0));
      changes.put(ends, new Change(LinkState.CONFIRMED, reason));
    }
  }

  void split(List<String> claims, List<String> others, String reason) {
    for (String one : claims) {
      others.forEach(
          other -> changes.put(Pair.of(one, other), new Change(LinkState.REJECTED, reason)));
    }
    keepTogether(claims);
    keepTogether(others);
  }

  private void keepTogether(List<String> claims) {
    for (int i = 1; i < claims.size(); i++) {
      changes.putIfAbsent(
          Pair.of(claims.get(i - 1), claims.get(i)), new Change(LinkState.SUGGESTED, KEPT));
    }
  }

  /** The links with these changes, by pair. */
  List<MeetingLink> over(List<MeetingLink> suggested) {
    Map<Pair, Change> left = new LinkedHashMap<>(changes);
    List<MeetingLink> links = new ArrayList<>();
    for (MeetingLink link : suggested) {
      Optional<Change> change =
          Optional.ofNullable(left.remove(new Pair(link.claimA(), link.claimB())));
      links.add(
          change
              .filter(one -> one.state() != LinkState.SUGGESTED)
              .map(one -> changed(link, one))
              .orElse(link));
    }
    left.forEach((pair, change) -> links.add(change.link(pair)));
    return List.copyOf(links);
  }

  private static MeetingLink changed(MeetingLink link, Change change) {
    List<String> reasons = new ArrayList<>(List.of(change.reason()));
    reasons.addAll(link.reasons());
    return new MeetingLink(link.claimA(), link.claimB(), change.state(), link.score(), reasons);
  }
}
