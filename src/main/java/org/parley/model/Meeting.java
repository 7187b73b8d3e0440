package org.parley.model;

import java.util.List;

/** The event behind one or more claims, with its claims beside their answers. */
public record Meeting(
    String id,
    List<Party> parties,
    List<Place> places,
    When when,
    RootCount roots,
    List<ClaimEntry> claims,
    List<MeetingLink> links) {
  /**
   * @param id the smallest claim id of the meeting
   * @param when the most precise time any claim gives
   * @param links why these claims are taken for one event
   */
  public Meeting {
    parties = List.copyOf(parties);
    places = List.copyOf(places);
    claims = List.copyOf(claims);
    links = List.copyOf(links);
  }
}
