package org.parley.matching;

import java.util.List;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.MeetingLink;

/** Puts claims of one event together into meetings. */
public final class MeetingGrouper {

  /** One meeting per group of claims that {@code links}, unless rejected, hold together. */
  public List<Meeting> group(List<ClaimEntry> claims, List<MeetingLink> links) {
    return claims.stream()
        .map(
            one ->
                new Meeting(
                    one.claim().id(),
                    one.claim().parties(),
                    one.claim().places(),
                    one.claim().when(),
                    new RootCounter().count(List.of(one)),
                    List.of(one),
                    List.of()))
        .toList();
  }
}
