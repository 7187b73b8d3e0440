package org.parley;

import java.util.List;
import java.util.stream.Stream;

/** All rules of the architecture, bound to a root package so that they can be shown to bite. */
final class ArchitectureRules {

  private ArchitectureRules() {}

  static List<Rule> under(String root) {
    return Stream.of(
            RankRules.under(root),
            HomeRules.under(root),
            ScreenRules.under(root),
            HabitRules.under(root))
        .flatMap(List::stream)
        .toList();
  }
}
