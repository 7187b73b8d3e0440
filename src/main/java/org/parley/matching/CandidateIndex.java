package org.parley.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds, without comparing all pairs, the claims that share two keys with a new one and may be of
 * its time. It grows claim by claim; what one more costs depends on how many claims are of its
 * months, not on how many there are.
 */
final class CandidateIndex {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Map<Integer, List<Integer>>> byKey = new HashMap<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Set<String> groupWords = new HashSet<>();

  private record Entry(ClaimProfile claim, Set<String> keys, Set<Integer> months) {}

  /** Adds a claim and returns those added before that are worth comparing with it, in order. */
  List<ClaimProfile> add(ClaimProfile claim) {
    claim.keys().groups().stream().filter(groupWords::add).forEach(this::listWord);
    Set<String> keys = new HashSet<>(claim.keys().sure());
    claim.keys().words().stream()
        .filter(groupWords::contains)
        .map("group "::concat)
        .forEach(keys::add);
    Entry entry = new Entry(claim, keys, MonthWindow.of(claim));
    List<ClaimProfile> found = sharingTwo(entry);
    int position = entries.size();
    entries.add(entry);
    keys.forEach(key -> list(key, position, entry.months));
    claim
        .keys()
        .words()
        .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(position));
    return found;
  }

  /** From now on the word names a group; claims in which it stands can be found by it. */
  private void listWord(String word) {
    for (int position : byWord.getOrDefault(word, List.of())) {
      list("group " + word, position, entries.get(position).months);
    }
  }

  private void list(String key, int position, Set<Integer> months) {
    Map<Integer, List<Integer>> byMonth = byKey.computeIfAbsent(key, one -> new HashMap<>());
    months.forEach(month -> byMonth.computeIfAbsent(month, one -> new ArrayList<>()).add(position));
  }

  private List<ClaimProfile> sharingTwo(Entry entry) {
    Set<Integer> once = new HashSet<>();
    TreeSet<Integer> twice = new TreeSet<>();
    for (String key : entry.keys) {
      for (int position : under(key, entry.months)) {
        if (!once.add(position)) {
          twice.add(position);
        }
      }
    }
    return twice.stream().map(position -> entries.get(position).claim).toList();
  }

  private Set<Integer> under(String key, Set<Integer> months) {
    Map<Integer, List<Integer>> byMonth = byKey.getOrDefault(key, Map.of());
    Set<Integer> positions = new HashSet<>(byMonth.getOrDefault(MonthWindow.ANY, List.of()));
    if (months.contains(MonthWindow.ANY)) {
      byMonth.values().forEach(positions::addAll);
    } else {
      months.forEach(month -> positions.addAll(byMonth.getOrDefault(month, List.of())));
    }
    return positions;
  }
}
