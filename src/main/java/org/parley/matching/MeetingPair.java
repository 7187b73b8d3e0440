package org.parley.matching;

import java.util.Comparator;
import org.parley.model.MeetingLink;

/** The two claims of a link, the smaller id first. */
record MeetingPair(String claimA, String claimB) implements Comparable<MeetingPair> {
  private static final Comparator<MeetingPair> ORDER =
      Comparator.comparing(MeetingPair::claimA).thenComparing(MeetingPair::claimB);

  static MeetingPair of(MeetingLink link) {
    return new MeetingPair(link.claimA(), link.claimB());
  }

  @Override
  public int compareTo(MeetingPair other) {
    return ORDER.compare(this, other);
  }
}
