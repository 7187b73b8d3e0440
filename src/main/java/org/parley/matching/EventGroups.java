package org.parley.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;

/**
 * Claims held together by links. The surest links count first, and none joins two groups between
 * which an editor rejected a link.
 */
final class EventGroups {
  private static final Comparator<MeetingLink> SUREST_FIRST =
      Comparator.comparing((MeetingLink link) -> link.state() != LinkState.CONFIRMED)
          .thenComparing(Comparator.comparingDouble(MeetingLink::score).reversed())
          .thenComparing(MeetingLink::claimA)
          .thenComparing(MeetingLink::claimB);

  private final Map<String, String> parents = new HashMap<>();
  private final List<MeetingLink> rejected;

  /** Groups {@code claimIds}; links to other claims do not count. */
  EventGroups(Collection<String> claimIds, List<MeetingLink> links) {
    claimIds.forEach(id -> parents.put(id, id));
    List<MeetingLink> known =
        links.stream()
            .filter(
                link -> parents.containsKey(link.claimA()) && parents.containsKey(link.claimB()))
            .toList();
    rejected = known.stream().filter(link -> link.state() == LinkState.REJECTED).toList();
    known.stream()
        .filter(link -> link.state() != LinkState.REJECTED)
        .sorted(SUREST_FIRST)
        .forEach(this::join);
  }

  private void join(MeetingLink link) {
    String a = groupOf(link.claimA());
    String b = groupOf(link.claimB());
    if (!a.equals(b) && rejected.stream().noneMatch(one -> isBetween(one, a, b))) {
      parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }
  }

  private boolean isBetween(MeetingLink link, String a, String b) {
    String one = groupOf(link.claimA());
    String other = groupOf(link.claimB());
    return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
  }

  /** The smallest claim id of the group that a claim is in. */
  String groupOf(String claimId) {
    String id = claimId;
    String parent = parent(id);
    while (!parent.equals(id)) {
      parents.put(id, parent(parent));
      id = parent;
      parent = parent(id);
    }
    return id;
  }

  private String parent(String id) {
    return Optional.ofNullable(parents.get(id))
        .orElseThrow(() -> new IllegalArgumentException("claim " + id + " is in no group"));
  }

  boolean has(String claimId) {
    return parents.containsKey(claimId);
  }

  /** The claim ids of every group, by the group's id. */
  Map<String, List<String>> members() {
    Map<String, List<String>> members = new TreeMap<>();
    parents.keySet().stream()
        .sorted()
        .forEach(id -> members.computeIfAbsent(groupOf(id), key -> new ArrayList<>()).add(id));
    return members;
  }
}
