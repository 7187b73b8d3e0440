package org.parley.matching;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ClaimEntry;
import org.parley.model.LinkState;
import org.parley.model.Meeting;
import org.parley.model.MeetingLink;
import org.parley.model.ReviewState;
import org.parley.model.When;

/** Puts claims of one event together into meetings. */
public final class MeetingGrouper {
  private static final Comparator<ClaimEntry> BY_PUBLICATION =
      Comparator.comparing(
              (ClaimEntry entry) -> entry.article().published().value().orElse(LocalDate.MAX))
          .thenComparing(entry -> entry.article().id())
          .thenComparing(entry -> entry.claim().quote().span())
          .thenComparing(entry -> entry.claim().id());

  /**
   * One meeting per group of claims that {@code links}, unless rejected, hold together; a claim
   * that an editor rejected stays alone. Meetings by id, their claims by publication.
   */
  public List<Meeting> group(List<ClaimEntry> claims, List<MeetingLink> links) {
    Map<String, ClaimEntry> byId = new HashMap<>();
    claims.forEach(entry -> byId.put(entry.claim().id(), entry));
    List<MeetingLink> standing = links.stream().filter(link -> stands(link, byId)).toList();
    EventGroups groups = new EventGroups(byId.keySet(), standing);
    Map<String, List<MeetingLink>> inside = linksByGroup(standing, groups);
    return groups.members().entrySet().stream()
        .map(
            group ->
                meeting(
                    group.getKey(),
                    entries(group.getValue(), byId),
                    inside.getOrDefault(group.getKey(), List.of())))
        .toList();
  }

  /** The same meeting as far as only some of its claims tell of it. */
  public Meeting reduced(Meeting meeting, List<ClaimEntry> claims) {
    Set<String> ids = claims.stream().map(entry -> entry.claim().id()).collect(toSet());
    List<MeetingLink> links =
        meeting.links().stream()
            .filter(link -> ids.contains(link.claimA()) && ids.contains(link.claimB()))
            .toList();
    return meeting(meeting.id(), claims, links);
  }

  private static boolean stands(MeetingLink link, Map<String, ClaimEntry> byId) {
    return isGood(byId, link.claimA()) && isGood(byId, link.claimB());
  }

  private static boolean isGood(Map<String, ClaimEntry> byId, String claimId) {
    return Optional.ofNullable(byId.get(claimId))
        .filter(entry -> entry.review() != ReviewState.REJECTED)
        .isPresent();
  }

  private static Map<String, List<MeetingLink>> linksByGroup(
      List<MeetingLink> links, EventGroups groups) {
    Map<String, List<MeetingLink>> inside = new HashMap<>();
    links.stream()
        .filter(link -> link.state() != LinkState.REJECTED)
        .filter(link -> groups.groupOf(link.claimA()).equals(groups.groupOf(link.claimB())))
        .sorted(Comparator.comparing(MeetingLink::claimA).thenComparing(MeetingLink::claimB))
        .forEach(
            link ->
                inside
                    .computeIfAbsent(groups.groupOf(link.claimA()), key -> new ArrayList<>())
                    .add(link));
    return inside;
  }

  private static List<ClaimEntry> entries(List<String> ids, Map<String, ClaimEntry> byId) {
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .sorted(BY_PUBLICATION)
        .toList();
  }

  private static Meeting meeting(String id, List<ClaimEntry> claims, List<MeetingLink> links) {
    return new Meeting(
        id,
        SharedParties.of(claims),
        SharedPlaces.of(claims),
        mostPrecise(claims),
        new RootCounter().count(claims),
        claims,
        links);
  }

  private static When mostPrecise(List<ClaimEntry> claims) {
    return claims.stream()
        .map(entry -> entry.claim().when())
        .min(Comparator.comparingLong(MeetingGrouper::width))
        .orElseGet(When::none);
  }

  /** Days the interval is wide; open ones are wider, the undated widest, least where words are. */
  private static long width(When when) {
    if (when.earliest().isPresent() && when.latest().isPresent()) {
      return when.latest().get().toEpochDay() - when.earliest().get().toEpochDay();
    }
    long open = Integer.MAX_VALUE;
    return open * (when.isDated() ? 1 : when.words().isPresent() ? 2 : 3);
  }
}
