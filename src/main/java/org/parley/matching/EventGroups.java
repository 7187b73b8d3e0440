package org.parley.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<String, Set<String>> apart = new HashMap<>();

  /** Groups {@code claimIds}; links to other claims do not count. */
  EventGroups(Collection<String> claimIds, List<MeetingLink> links) {
    claimIds.forEach(id -> parents.put(id, id));
    List<MeetingLink> known =
        links.stream()
            .filter(
                link -> parents.containsKey(link.claimA()) && parents.containsKey(link.claimB()))
            .toList();
    known.stream().filter(link -> link.state() == LinkState.REJECTED).forEach(this::keepApart);
    known.stream()
        .filter(link -> link.state() != LinkState.REJECTED)
        .sorted(SUREST_FIRST)
        .forEach(this::join);
  }

  private void keepApart(MeetingLink link) {
    apartFrom(link.claimA()).add(link.claimB());
    apartFrom(link.claimB()).add(link.claimA());
  }

  private Set<String> apartFrom(String group) {
    return apart.computeIfAbsent(group, key -> new HashSet<>());
  }

  private void join(MeetingLink link) {
    String a = groupOf(link.claimA());
    String b = groupOf(link.claimB());
    if (a.equals(b) || apartFrom(a).stream().anyMatch(claim -> groupOf(claim).equals(b))) {
      return;
    }
    String smaller = a.compareTo(b) < 0 ? a : b;
    String larger = smaller.equals(a) ? b : a;
    parents.put(larger, smaller);
    apartFrom(smaller).addAll(apartFrom(larger));
    apart.remove(larger);
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
