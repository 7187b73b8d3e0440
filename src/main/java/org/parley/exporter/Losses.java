package org.parley.exporter;

import java.util.List;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Timeline;

/**
 * How much of a timeline a plain table has no room for.
 *
 * @param passages those behind the first of each claim and answer
 * @param decisions of editors
 * @param links reasons why claims are one meeting or have an answer
 */
record Losses(long passages, long decisions, long links) {
  static Losses of(Timeline timeline) {
    List<Meeting> meetings = timeline.meetings().toList();
    List<ClaimEntry> claims = meetings.stream().flatMap(m -> m.claims().stream()).toList();
    long ofClaims = claims.stream().mapToLong(c -> c.claim().passages().size() - 1L).sum();
    long ofAnswers =
        claims.stream()
            .flatMap(claim -> claim.answers().stream())
            .mapToLong(answer -> answer.response().passages().size() - 1L)
            .sum();
    long ofUnlinked =
        timeline.unlinked().stream().mapToLong(r -> r.response().passages().size() - 1L).sum();
    long reasons =
        meetings.stream().flatMap(m -> m.links().stream()).mapToLong(l -> l.reasons().size()).sum()
            + claims.stream()
                .flatMap(claim -> claim.answers().stream())
                .mapToLong(answer -> answer.link().reasons().size())
                .sum();
    return new Losses(
        ofClaims + ofAnswers + ofUnlinked,
        claims.stream().mapToLong(claim -> claim.decisions().size()).sum(),
        reasons);
  }
}
