package org.parley.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Timeline;

/** How much of a timeline there is that a plainer format may have no room for. */
public final class Losses {
  private final Timeline timeline;
  private final List<String> words = new ArrayList<>();

  private Losses(Timeline timeline) {
    this.timeline = timeline;
  }

  public static Losses of(Timeline timeline) {
    return new Losses(timeline);
  }

  /** Says something that is lost whatever the timeline holds. */
  public Losses always(String what) {
    words.add(what);
    return this;
  }

  /** The proof: offsets, contexts and digests. */
  public Losses anchors() {
    return always(
        "where quotes stand, and the digests that prove them: only the JSON timeline has them");
  }

  /** The passages behind the first of each claim and answer. */
  public Losses furtherPassages() {
    long ofClaims = claims().mapToLong(c -> c.claim().passages().size() - 1L).sum();
    long ofAnswers =
        claims()
            .flatMap(claim -> claim.answers().stream())
            .mapToLong(answer -> answer.response().passages().size() - 1L)
            .sum();
    long ofUnlinked =
        timeline.unlinked().stream().mapToLong(r -> r.response().passages().size() - 1L).sum();
    return count(
        ofClaims + ofAnswers + ofUnlinked,
        "further passage",
        "of claims and answers, beside the first");
  }

  /** What editors decided. */
  public Losses decisions() {
    long decisions = claims().mapToLong(claim -> claim.decisions().size()).sum();
    return count(decisions, "decision", "of editors, apart from the state they led to");
  }

  /** Reasons why claims are one meeting or have an answer. */
  public Losses reasons() {
    long ofMeetings =
        timeline
            .meetings()
            .flatMap(meeting -> meeting.links().stream())
            .mapToLong(link -> link.reasons().size())
            .sum();
    long ofAnswers =
        claims()
            .flatMap(claim -> claim.answers().stream())
            .mapToLong(answer -> answer.link().reasons().size())
            .sum();
    return count(ofMeetings + ofAnswers, "reason", "why claims are one meeting or have an answer");
  }

  /** Responses that answer no claim on file. */
  public Losses unlinked() {
    return count(timeline.unlinked().size(), "response", "that answers no claim on file");
  }

  /** Notes and tags of editors. */
  public Losses remarks() {
    long remarks = claims().mapToLong(claim -> claim.notes().size() + claim.tags().size()).sum();
    return count(remarks, "note or tag", "of editors");
  }

  /** Says how many of something there are, or nothing where there is none. */
  public Losses count(long number, String what, String which) {
    if (number > 0) {
      words.add(number + " " + what + (number == 1 ? " " : "s ") + which);
    }
    return this;
  }

  /** What is lost, each in words. */
  public List<String> inWords() {
    return List.copyOf(words);
  }

  private Stream<ClaimEntry> claims() {
    return timeline.meetings().map(Meeting::claims).flatMap(List::stream);
  }
}
