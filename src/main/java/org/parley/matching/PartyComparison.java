package org.parley.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.PartyKind;

/**
 * How far two claims name the same parties.
 *
 * @param score 0 to 1
 * @param sides how many parties of each claim found a match in the other, the smaller number
 * @param persons whether a person is named by both
 * @param reasons in words
 */
record PartyComparison(double score, int sides, boolean persons, List<String> reasons) {
  private static final double SAME = 1;
  private static final double MEMBER_BY_TITLE = 0.7;
  private static final double MEMBER_BY_TEXT = 0.5;
  private static final double SMALLER_SHARE = 0.7;
  private static final double LEAST = 0.5;
  private static final double BOTH_LEFT_OVER = 0.15;
  private static final double GROUPS_ONLY = 0.85;

  PartyComparison {
    reasons = List.copyOf(reasons);
  }

  /** One party's best match in the other claim. */
  private record Best(PartyProfile party, double score, Optional<PartyProfile> match) {}

  /** Compares the parties; empty when they speak against one event. */
  static Optional<PartyComparison> of(ClaimProfile a, ClaimProfile b) {
    if (a.parties().isEmpty() || b.parties().isEmpty()) {
      return Optional.empty();
    }
    List<Best> ofA = bests(a, b);
    List<Best> ofB = bests(b, a);
    int sides = Math.min(matched(ofA), matched(ofB));
    boolean bothLeftOver = anyNamedLeftOver(ofA) && anyNamedLeftOver(ofB);
    double larger = Math.max(coverage(ofA), coverage(ofB));
    double smaller = Math.min(coverage(ofA), coverage(ofB));
    if (larger < LEAST || (bothLeftOver && sides < 2)) {
      return Optional.empty();
    }
    boolean persons = ofA.stream().anyMatch(PartyComparison::isSamePerson);
    double score = SMALLER_SHARE * larger + (1 - SMALLER_SHARE) * smaller;
    score -= bothLeftOver ? BOTH_LEFT_OVER : 0;
    score *= persons ? 1 : GROUPS_ONLY;
    return Optional.of(new PartyComparison(score, sides, persons, reasons(ofA, ofB)));
  }

  private static List<Best> bests(ClaimProfile from, ClaimProfile to) {
    return from.parties().stream().map(party -> best(party, from, to)).toList();
  }

  private static Best best(PartyProfile party, ClaimProfile from, ClaimProfile to) {
    Best best = new Best(party, 0, Optional.empty());
    for (PartyProfile other : to.parties()) {
      double score = score(party, from, other, to);
      if (score > best.score) {
        best = new Best(party, score, Optional.of(other));
      }
    }
    return best;
  }

  private static double score(
      PartyProfile one, ClaimProfile from, PartyProfile other, ClaimProfile to) {
    if (one.isSame(other)) {
      return SAME;
    }
    if (one.isGroupIn(other.surroundings()) || other.isGroupIn(one.surroundings())) {
      return MEMBER_BY_TITLE;
    }
    boolean byText =
        (other.isPerson() && one.isGroupIn(to.text()))
            || (one.isPerson() && other.isGroupIn(from.text()));
    return byText ? MEMBER_BY_TEXT : 0;
  }

  private static int matched(List<Best> bests) {
    return (int) bests.stream().filter(best -> best.match.isPresent()).count();
  }

  private static double coverage(List<Best> bests) {
    return bests.stream().mapToDouble(Best::score).average().orElse(0);
  }

  private static boolean anyNamedLeftOver(List<Best> bests) {
    return bests.stream()
        .anyMatch(best -> best.match.isEmpty() && best.party.party().kind() != PartyKind.UNNAMED);
  }

  private static boolean isSamePerson(Best best) {
    return best.score == SAME && best.party.isPerson();
  }

  private static List<String> reasons(List<Best> ofA, List<Best> ofB) {
    List<String> same = new ArrayList<>();
    List<String> members = new ArrayList<>();
    for (Best best : ofA) {
      best.match.ifPresent(match -> (best.score == SAME ? same : members).add(words(best, match)));
    }
    ofB.stream()
        .filter(best -> best.score < SAME)
        .forEach(best -> best.match.ifPresent(match -> members.add(words(best, match))));
    List<String> reasons = new ArrayList<>();
    if (!same.isEmpty()) {
      reasons.add("both name " + String.join(", ", same));
    }
    members.stream().distinct().forEach(reasons::add);
    return reasons;
  }

  private static String words(Best best, PartyProfile match) {
    String one = best.party.party().name();
    String other = match.party().name();
    if (best.score == SAME) {
      return one.equals(other) ? one : one + " (" + other + ")";
    }
    boolean oneIsGroup = !best.party.isPerson();
    return oneIsGroup && (match.isPerson() || best.party.group().roles().isEmpty())
        ? other + " may be of \"" + one + "\""
        : one + " may be of \"" + other + "\"";
  }
}
