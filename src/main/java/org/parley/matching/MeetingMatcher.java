package org.parley.matching;

import java.util.List;
import org.parley.model.MeetingLink;

/** Suggests which claims of different articles speak of one event. */
public final class MeetingMatcher {

  /** All suggestions between {@code claims}, by pair; claims of one article are never linked. */
  public List<MeetingLink> match(List<SourcedClaim> claims) {
    MeetingIndex index = new MeetingIndex();
    claims.forEach(index::add);
    return index.links();
  }
}
