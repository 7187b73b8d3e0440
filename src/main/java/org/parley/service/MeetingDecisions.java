package org.parley.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.Decision;
import org.parley.model.Decision.MeetingSplit;
import org.parley.model.Decision.MeetingsJoined;
import org.parley.model.Meeting;

/** Decisions on which claims are about one event. */
final class MeetingDecisions {
  private final Map<String, Meeting> byClaim = new LinkedHashMap<>();

  /**
   * @param meetings all that hold a claim to be decided on
   */
  MeetingDecisions(List<Meeting> meetings) {
    for (Meeting meeting : meetings) {
      meeting.claims().forEach(entry -> byClaim.put(entry.claim().id(), meeting));
    }
  }

  /** The meetings of these claims become one. */
  Decision join(List<String> claimIds, String reason) {
    Set<Meeting> joined = new LinkedHashSet<>();
    claimIds.forEach(id -> joined.add(meeting(id)));
    if (joined.size() < 2) {
      throw new ServiceException("these claims are one meeting already; choose claims of two");
    }
    return new MeetingsJoined(
        joined.stream().map(MeetingDecisions::claims).toList(), reason.strip());
  }

  /** These claims, all of one meeting, become a meeting of their own. */
  Decision split(List<String> claimIds, String reason) {
    if (claimIds.isEmpty()) {
      throw new ServiceException("choose the claims that are about another event");
    }
    if (reason.isBlank()) {
      throw new ReasonMissingException(
          "the meeting of claim " + claimIds.get(0) + " cannot be split");
    }
    Meeting meeting = meeting(claimIds.get(0));
    List<String> rest = new ArrayList<>(claims(meeting));
    for (String id : claimIds) {
      if (!rest.remove(id)) {
        throw new ServiceException("claim " + id + " is not in the same meeting as the others");
      }
    }
    if (rest.isEmpty()) {
      throw new ServiceException("these claims are the whole meeting; leave one or more out");
    }
    return new MeetingSplit(claimIds, rest, reason.strip());
  }

  private Meeting meeting(String claimId) {
    Meeting meeting = byClaim.get(claimId);
    if (meeting == null) {
      throw new ServiceException("no claim has id " + claimId + "; nothing was decided");
    }
    return meeting;
  }

  private static List<String> claims(Meeting meeting) {
    return meeting.claims().stream().map(entry -> entry.claim().id()).toList();
  }
}
