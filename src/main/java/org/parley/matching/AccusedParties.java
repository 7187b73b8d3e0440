package org.parley.matching;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.Accused;
import org.parley.model.AnswerEntry;
import org.parley.model.ClaimEntry;
import org.parley.model.Hop;
import org.parley.model.HopKind;
import org.parley.model.Meeting;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Statement;

/** Tells which parties of a meeting have answered, how soon, and which are silent. */
public final class AccusedParties {
  private static final Comparator<Accused.Answer> BY_TIME =
      Comparator.comparing(
              (Accused.Answer one) ->
                  one.entry().article().published().value().orElse(LocalDate.MAX))
          .thenComparing(one -> one.entry().response().id());

  /** The people of one side, or one person of whom no side is known. */
  private static final class Group {
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> members = new LinkedHashSet<>();
    private final String label;

    Group(String label) {
      this.label = label;
    }
  }

  /**
   * The parties in the order in which they are named. One that itself tells of the meeting, by its
   * name, is not accused, nor is one that nobody asserts took part.
   */
  public List<Accused> of(Meeting meeting) {
    List<ClaimEntry> told =
        meeting.claims().stream().filter(one -> !one.claim().implicit()).toList();
    if (told.isEmpty()) {
      return List.of();
    }
    Map<String, Group> groups = new LinkedHashMap<>();
    told.forEach(entry -> group(entry, groups));
    return groups.values().stream()
        .filter(group -> told.stream().noneMatch(entry -> isToldBy(group, entry)))
        .map(group -> accused(group, meeting, told.get(0)))
        .toList();
  }

  private static void group(ClaimEntry entry, Map<String, Group> groups) {
    Sides sides = new Sides(entry);
    for (Party party : entry.claim().parties()) {
      Optional<Side> side = sides.of(party);
      if (side.isEmpty() && party.kind() == PartyKind.UNNAMED) {
        continue;
      }
      String label = side.map(Side::label).orElse(party.name());
      String known =
          groups.keySet().stream()
              .filter(one -> one.equals(label) || Names.same(one, label))
              .findFirst()
              .orElse(label);
      Group group = groups.computeIfAbsent(known, Group::new);
      side.ifPresent(one -> group.keys.add(one.key()));
      if (group.members.stream().noneMatch(one -> Names.same(one, party.name()))) {
        group.members.add(party.name());
      }
    }
  }

  private static boolean isToldBy(Group group, ClaimEntry entry) {
    List<Hop> hops = entry.claim().attribution().hops();
    return !hops.isEmpty()
        && hops.get(hops.size() - 1).kind() != HopKind.ANONYMOUS
        && isOf(group, hops.get(hops.size() - 1).name());
  }

  private static boolean isOf(Group group, String name) {
    return Side.of(name).filter(side -> group.keys.contains(side.key())).isPresent()
        || group.members.stream().anyMatch(member -> Names.same(member, name));
  }

  private static Accused accused(Group group, Meeting meeting, ClaimEntry first) {
    Optional<LocalDate> since = first.article().published().value();
    List<Accused.Answer> answers = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (ClaimEntry entry : meeting.claims()) {
      for (AnswerEntry answer : entry.answers()) {
        if (isOf(group, answer.response().speaker().name()) && seen.add(answer.response().id())) {
          answers.add(new Accused.Answer(answer, days(since, answer)));
        }
      }
    }
    answers.sort(BY_TIME);
    return new Accused(
        group.label,
        List.copyOf(group.members),
        meeting.id(),
        new Statement(
            first.article().outlet().value().orElse("an unknown outlet"),
            first.article(),
            first.claim().quote()),
        since,
        answers);
  }

  private static Optional<Long> days(Optional<LocalDate> since, AnswerEntry answer) {
    return since.flatMap(
        day -> answer.article().published().value().map(said -> DAYS.between(day, said)));
  }
}
