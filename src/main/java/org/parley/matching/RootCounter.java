package org.parley.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.ArticleHeader;
import org.parley.model.ClaimEntry;
import org.parley.model.Root;
import org.parley.model.RootCount;

/** Counts on how many root sources the claims of one meeting rest. */
public final class RootCounter {

  /**
   * The outlets that report the meeting and the roots of their claims, in the order of {@code
   * claims}. An outlet that another one names as its source passes on to its own sources. Claims
   * that nobody asserts rest on nothing.
   */
  public RootCount count(List<ClaimEntry> claims) {
    List<Origin> origins =
        claims.stream().filter(entry -> !entry.claim().implicit()).map(Origin::of).toList();
    List<List<Origin>> groups = new ArrayList<>();
    for (Origin origin : origins) {
      Origin end = followed(origin, origins);
      groups.stream()
          .filter(group -> group.stream().anyMatch(end::isSame))
          .findFirst()
          .orElseGet(() -> added(groups))
          .add(end);
    }
    return outlets(claims, groups.stream().map(RootCounter::root).toList());
  }

  private static List<Origin> added(List<List<Origin>> groups) {
    List<Origin> group = new ArrayList<>();
    groups.add(group);
    return group;
  }

  /**
   * Where the source itself reports the meeting and names its own source, that one counts; of
   * reports that quote each other in a circle the one of the smallest id stands for all.
   */
  private static Origin followed(Origin origin, List<Origin> all) {
    Map<String, Origin> seen = new LinkedHashMap<>();
    Origin end = origin;
    Optional<Origin> next = Optional.of(origin);
    while (next.isPresent() && !seen.containsKey(next.get().entry().claim().id())) {
      end = next.get();
      seen.put(end.entry().claim().id(), end);
      next = reportOf(end, all);
    }
    if (next.isPresent()) {
      return circle(origin, next.get(), List.copyOf(seen.values()));
    }
    return end.equals(origin) ? origin : origin.by(end, ", and ");
  }

  private static Origin circle(Origin origin, Origin start, List<Origin> seen) {
    List<Origin> members = seen.subList(seen.indexOf(start), seen.size());
    Origin first =
        members.stream()
            .min(Comparator.comparing(member -> member.entry().claim().id()))
            .orElse(start);
    return first.equals(origin)
        ? origin
        : origin.by(first, ", which in a circle rests on this one: ");
  }

  private static Optional<Origin> reportOf(Origin origin, List<Origin> all) {
    if (origin.isHearsay()) {
      return all.stream()
          .filter(other -> !other.isHearsay() && !other.isSameArticle(origin))
          .findFirst();
    }
    if (origin.isAnonymous() || origin.isOwnVoice()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(other -> !other.isOwnVoice())
        .filter(other -> isBy(origin.name(), other.entry().article()))
        .findFirst();
  }

  private static boolean isBy(String name, ArticleHeader article) {
    return article.outlet().value().filter(outlet -> Names.same(outlet, name)).isPresent();
  }

  private static Root root(List<Origin> group) {
    String name = name(group);
    boolean anonymous = group.stream().anyMatch(Origin::isAnonymous);
    List<String> reasons = group.stream().map(Origin::reason).distinct().toList();
    String words = String.join("; ", reasons);
    return new Root(
        name,
        anonymous,
        group.stream().map(origin -> origin.entry().claim().id()).distinct().toList(),
        anonymous ? words + "; unnamed persons cannot be told apart" : words);
  }

  /** The usual name of a well-known outlet, or what the first report calls the source. */
  private static String name(List<Origin> group) {
    String first = group.get(0).name();
    return OutletName.of(first).filter(OutletName::known).map(OutletName::name).orElse(first);
  }

  private static RootCount outlets(List<ClaimEntry> claims, List<Root> roots) {
    TreeMap<String, String> names = new TreeMap<>();
    Set<String> unknown = new HashSet<>();
    for (ClaimEntry entry : claims) {
      Optional<String> outlet = entry.article().outlet().value();
      outlet.ifPresent(name -> names.putIfAbsent(Names.fold(name), name));
      if (outlet.isEmpty()) {
        unknown.add(entry.article().id());
      }
    }
    return new RootCount(names.values().stream().sorted().toList(), unknown.size(), roots);
  }
}
