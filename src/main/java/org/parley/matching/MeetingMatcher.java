package org.parley.matching;

import java.util.List;
import org.parley.model.MeetingLink;

/** Suggests which claims of different articles speak of one event. */
public final class MeetingMatcher {

  /** All suggestions between {@code claims}, by pair. */
  public List<MeetingLink> match(List<SourcedClaim> claims) {
    return List.of();
  }
}
