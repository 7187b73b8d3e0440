package org.parley.ui.wording;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Meeting;
import org.parley.model.MeetingLink;
import org.parley.model.Root;

/** A meeting in words. */
public final class MeetingWords {
  private MeetingWords() {}

  /** "Hamas leaders, Khaled Mashal and Saleh al-Arouri". */
  public static String title(Meeting meeting) {
    return Words.capital(ClaimWords.parties(meeting.parties()));
  }

  /** Why the claims are taken for one event and on which roots they rest, one reason a line. */
  public static String why(Meeting meeting) {
    List<String> lines = new ArrayList<>();
    if (meeting.links().isEmpty()) {
      lines.add(Text.of("meeting.one-claim"));
    }
    for (MeetingLink link : meeting.links()) {
      lines.add(
          "Grouped ("
              + Words.of(link.state())
              + ", "
              + Math.round(link.score() * 100)
              + " %): "
              + String.join("; ", link.reasons()));
    }
    for (Root root : meeting.roots().roots()) {
      lines.add("Root " + root.name() + ": " + root.reason());
    }
    return String.join("\n", lines);
  }

  /** What a screen reader says for a meeting's heading. */
  public static String spoken(Meeting meeting) {
    return String.join(
        ". ",
        "Meeting: " + title(meeting),
        ClaimWords.places(meeting.places()),
        WhenWords.withEdtf(meeting.when()),
        SourceWords.roots(meeting.roots()));
  }
}
