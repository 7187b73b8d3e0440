package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.exporter.RandomTimeline;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.ReviewState;

final class FairExportTest {
  private static Meeting with(Meeting meeting, List<ClaimEntry> claims) {
    return new Meeting(
        meeting.id(),
        meeting.parties(),
        meeting.places(),
        meeting.when(),
        meeting.roots(),
        claims,
        meeting.links());
  }

  private static Set<String> responses(List<ClaimEntry> claims) {
    Set<String> ids = new HashSet<>();
    claims.stream()
        .filter(claim -> claim.review() != ReviewState.REJECTED)
        .flatMap(claim -> claim.answers().stream())
        .forEach(answer -> ids.add(answer.response().id()));
    return ids;
  }

  @Test
  void aWholeMeetingMissesNothing() {
    List<Meeting> whole = RandomTimeline.of(11, 300).timeline().meetings().toList();
    assertEquals(List.of(), new FairExport(whole).missing(whole));
  }

  @Test
  void everyAnswerThatLeavesWithItsClaimIsNamed() {
    Random random = new Random(12);
    for (Meeting meeting : RandomTimeline.of(12, 1000).timeline().meetings().toList()) {
      List<ClaimEntry> kept =
          meeting.claims().stream().filter(claim -> random.nextBoolean()).toList();
      if (kept.isEmpty()) {
        continue;
      }
      List<ClaimEntry> dropped = new ArrayList<>(meeting.claims());
      dropped.removeAll(kept);
      long answers =
          new FairExport(List.of(meeting))
              .missing(List.of(with(meeting, kept))).stream()
                  .filter(words -> !words.contains(" claim in "))
                  .count();
      Set<String> lost = responses(dropped);
      kept.forEach(claim -> claim.answers().forEach(one -> lost.remove(one.response().id())));
      assertEquals(lost.size(), answers);
    }
  }
}
