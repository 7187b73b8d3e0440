package org.parley.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.MeetingLink;

/**
 * The suggestions between all claims it was given, kept up to date claim by claim. They depend on
 * the claims alone, not on the order in which they came.
 *
 * <p>Claims that were copied from one another make a class. Only the one of the smallest id is
 * compared with other classes, and each of the others is linked to it alone; so a story that a
 * thousand outlets copy has a thousand links and not half a million.
 */
public final class MeetingIndex {
  private final CandidateIndex candidates = new CandidateIndex();
  private final Map<String, String> classOf = new HashMap<>();
  private final Map<String, NavigableMap<String, ClaimProfile>> classes = new HashMap<>();
  private final Map<String, Map<String, MeetingLink>> links = new HashMap<>();
  private final Map<MeetingPair, Optional<MeetingLink>> changed = new TreeMap<>();

  /**
   * Takes a claim in and links it; a generic one, and one that is there already, change nothing.
   */
  public void add(SourcedClaim sourced) {
    String id = sourced.claim().id();
    if (sourced.claim().generic() || classOf.containsKey(id)) {
      return;
    }
    ClaimProfile claim = ClaimProfile.of(sourced);
    String name = CopyKey.of(claim).orElse("only " + id);
    classOf.put(id, name);
    NavigableMap<String, ClaimProfile> copies =
        classes.computeIfAbsent(name, key -> new TreeMap<>());
    Optional<Map.Entry<String, ClaimProfile>> first = Optional.ofNullable(copies.firstEntry());
    copies.put(id, claim);
    if (first.isPresent() && first.get().getKey().compareTo(id) < 0) {
      compare(first.get().getValue(), claim);
    } else {
      first.ifPresent(old -> unlink(old.getKey()));
      copies.values().forEach(copy -> compare(claim, copy));
      candidates.add(claim).stream().filter(this::isFirst).forEach(other -> compare(claim, other));
    }
  }

  private boolean isFirst(ClaimProfile claim) {
    String id = claim.claim().id();
    return Optional.ofNullable(classOf.get(id))
        .flatMap(name -> Optional.ofNullable(classes.get(name)))
        .filter(copies -> copies.firstKey().equals(id))
        .isPresent();
  }

  private void compare(ClaimProfile one, ClaimProfile other) {
    if (!one.article().id().equals(other.article().id())) {
      EventComparison.compare(one, other).ifPresent(this::link);
    }
  }

  private void link(MeetingLink link) {
    MeetingPair pair = MeetingPair.of(link);
    changed.putIfAbsent(pair, Optional.ofNullable(beside(pair.claimA()).get(pair.claimB())));
    beside(pair.claimA()).put(pair.claimB(), link);
    beside(pair.claimB()).put(pair.claimA(), link);
  }

  private void unlink(String id) {
    for (MeetingLink link : List.copyOf(beside(id).values())) {
      MeetingPair pair = MeetingPair.of(link);
      changed.putIfAbsent(pair, Optional.of(link));
      beside(pair.claimA()).remove(pair.claimB());
      beside(pair.claimB()).remove(pair.claimA());
    }
  }

  private Map<String, MeetingLink> beside(String id) {
    return links.computeIfAbsent(id, key -> new TreeMap<>());
  }

  /** All suggestions, by pair. */
  public List<MeetingLink> links() {
    return links.keySet().stream()
        .sorted()
        .flatMap(id -> beside(id).values().stream().filter(link -> link.claimA().equals(id)))
        .toList();
  }

  /** What changed since this was last asked. */
  public LinkChanges<MeetingLink> changes() {
    List<MeetingLink> added = new ArrayList<>();
    List<MeetingLink> removed = new ArrayList<>();
    changed.forEach(
        (pair, before) -> {
          Optional<MeetingLink> now = Optional.ofNullable(beside(pair.claimA()).get(pair.claimB()));
          if (!now.equals(before)) {
            before.ifPresent(removed::add);
            now.ifPresent(added::add);
          }
        });
    changed.clear();
    return new LinkChanges<>(added, removed);
  }

  /** These claims and all that links, over whatever others, tie to them. */
  Set<String> hangingTogether(Collection<String> claimIds) {
    Deque<String> waiting = new ArrayDeque<>(claimIds);
    Set<String> seen = new TreeSet<>(claimIds);
    while (!waiting.isEmpty()) {
      links.getOrDefault(waiting.remove(), Map.of()).keySet().stream()
          .filter(seen::add)
          .forEach(waiting::add);
    }
    return seen;
  }

  /** The suggestions from each of these claims to one of a larger id, by pair. */
  List<MeetingLink> between(Collection<String> claimIds) {
    return claimIds.stream()
        .sorted()
        .flatMap(
            id ->
                links.getOrDefault(id, Map.of()).values().stream()
                    .filter(link -> link.claimA().equals(id)))
        .toList();
  }
}
