package org.parley.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.matching.Role.Tense;
import org.parley.model.Agreement;
import org.parley.model.Aspect;
import org.parley.model.ClaimEntry;
import org.parley.model.Comparison;

/**
 * Finds persons whom one article calls the former holder of an office that another gives them
 * later.
 */
public final class RoleConflicts {

  /**
   * Each person and pair of articles once. An article that names the office before the other calls
   * it former contradicts nothing, and of undated articles nobody can tell.
   */
  public List<Comparison> of(List<ClaimEntry> claims) {
    Map<String, List<Role>> byFamily = new HashMap<>();
    for (ClaimEntry claim : claims) {
      for (Role role : RoleReader.of(claim)) {
        String family = Spelling.skeleton(role.person().family());
        byFamily.computeIfAbsent(family, key -> new ArrayList<>()).add(role);
      }
    }
    List<Comparison> conflicts = new ArrayList<>();
    Set<Set<String>> seen = new HashSet<>();
    byFamily.keySet().stream()
        .sorted()
        .forEach(family -> compare(byFamily.getOrDefault(family, List.of()), conflicts, seen));
    return List.copyOf(conflicts);
  }

  private static void compare(List<Role> roles, List<Comparison> conflicts, Set<Set<String>> seen) {
    for (Role former : roles) {
      for (Role later : roles) {
        if (isConflict(former, later)
            && seen.add(
                Set.of(
                    former.said().article().id(),
                    later.said().article().id(),
                    former.person().family()))) {
          conflicts.add(comparison(former, later));
        }
      }
    }
  }

  private static boolean isConflict(Role former, Role later) {
    Optional<LocalDate> over = former.said().article().published().value();
    Optional<LocalDate> still = later.said().article().published().value();
    return former.tense() == Tense.FORMER
        && later.tense() != Tense.FORMER
        && former.isSameOffice(later)
        && over.isPresent()
        && still.filter(day -> day.isAfter(over.get())).isPresent();
  }

  private static Comparison comparison(Role former, Role later) {
    return new Comparison(
        Aspect.ROLE,
        former.name(),
        former.said(),
        later.said(),
        Agreement.CONFLICT,
        "the office was over for "
            + ArticleWords.of(former.said().article())
            + ", and is held in "
            + ArticleWords.of(later.said().article()));
  }
}
