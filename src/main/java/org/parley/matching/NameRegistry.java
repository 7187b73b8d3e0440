package org.parley.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts spellings of one person, state or organisation together. The longest names come first; a
 * shorter one joins them only where it can mean no other, so that a family name that two persons
 * bear stays alone.
 */
public final class NameRegistry {
  private static final Comparator<NameReading> LONGEST_FIRST =
      Comparator.comparingInt((NameReading one) -> -words(one))
          .thenComparing(NameReading::folded)
          .thenComparing(NameReading::letters);

  private final Map<String, List<Cluster>> byKey = new HashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();

  private NameRegistry() {}

  /** Spellings that stand for one. */
  private static final class Cluster {
    private final List<NameReading> readings = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
  }

  /**
   * The names in groups, each in the order of the alphabet; the same whatever order they come in.
   */
  public static List<List<String>> grouped(Collection<String> names) {
    Map<NameReading, Set<String>> spellings = new HashMap<>();
    for (String name : names) {
      spellings.computeIfAbsent(NameReading.of(name), key -> new TreeSet<>()).add(name);
    }
    NameRegistry registry = new NameRegistry();
    spellings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(LONGEST_FIRST))
        .forEach(one -> registry.add(one.getKey(), one.getValue()));
    return registry.clusters.stream()
        .map(cluster -> List.copyOf(cluster.names))
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }

  private static int words(NameReading reading) {
    return reading.person().map(person -> person.given().size() + 1).orElse(1);
  }

  private void add(NameReading reading, Set<String> names) {
    Set<String> keys = keys(reading);
    Set<Cluster> alike = new LinkedHashSet<>();
    for (String key : keys) {
      byKey.getOrDefault(key, List.of()).stream()
          .filter(cluster -> cluster.readings.stream().anyMatch(reading::isSame))
          .forEach(alike::add);
    }
    boolean clear = alike.size() == 1 || (alike.size() > 1 && words(reading) > 1);
    Cluster cluster = clear ? alike.iterator().next() : added();
    cluster.readings.add(reading);
    cluster.names.addAll(names);
    for (String key : keys) {
      List<Cluster> under = byKey.computeIfAbsent(key, one -> new ArrayList<>());
      if (!under.contains(cluster)) {
        under.add(cluster);
      }
    }
  }

  private Cluster added() {
    Cluster cluster = new Cluster();
    clusters.add(cluster);
    return cluster;
  }

  private static Set<String> keys(NameReading reading) {
    Set<String> keys = new TreeSet<>();
    keys.add("name " + reading.folded());
    reading.person().ifPresent(one -> keys.add("person " + Spelling.skeleton(one.family())));
    reading.outlet().ifPresent(one -> keys.add("outlet " + one.name()));
    reading.acronyms().forEach(one -> keys.add("acronym " + one));
    reading.group().countries().forEach(one -> keys.add("state " + one));
    reading.group().core().forEach(one -> keys.add("group " + one));
    return keys;
  }
}
