package org.parley.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ClaimQuery;
import org.parley.model.Meeting;
import org.parley.ui.SeedLedger;

class MeetingsTest {
  @TempDir Path folder;
  private Bench bench;
  private Meetings meetings;

  @BeforeEach
  void open() {
    bench = new Bench(folder);
    meetings =
        new Meetings(
            bench.search, bench.reviews, bench.forms, bench.picks, bench.notices, bench.recorder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aMeetingOfTwoClaimsIsSplitWithAReasonAndJoinedAgain() {
    meetings.split(bench.claim(SeedLedger.TURKIYE), meeting(SeedLedger.TURKIYE));
    bench.record("two meetings a week apart");
    assertEquals(List.of(SeedLedger.TURKIYE), claims(SeedLedger.TURKIYE));

    meetings.join(bench.claim(SeedLedger.TURKIYE));
    assertEquals("2 shared names", bench.picks.shown().get(0).mark());
    bench.picks.choose();

    assertEquals(List.of(SeedLedger.TURKIYE, SeedLedger.TURKIYE_TASS), claims(SeedLedger.TURKIYE));
  }

  @Test
  void severalMeetingsAreJoinedAtOnce() {
    meetings.join(bench.claim(SeedLedger.TURKIYE));
    bench.picks.mark();
    bench.picks.move(1);
    bench.picks.mark();
    bench.picks.choose();

    assertEquals(1, bench.reading.meetings(ClaimQuery.all()).size());
  }

  @Test
  void aMeetingOfOneClaimCannotBeSplit() {
    meetings.split(bench.claim(SeedLedger.DOHA), meeting(SeedLedger.DOHA));

    assertEquals("This meeting has one claim only; there is nothing to split.", bench.told());
    assertEquals(Optional.empty(), bench.forms.open().get());
  }

  private Optional<Meeting> meeting(String claimId) {
    return bench.reading.meetings(ClaimQuery.all()).stream()
        .filter(one -> one.claims().stream().anyMatch(entry -> entry.claim().id().equals(claimId)))
        .findFirst();
  }

  private List<String> claims(String claimId) {
    return meeting(claimId).orElseThrow().claims().stream()
        .map(entry -> entry.claim().id())
        .sorted()
        .toList();
  }
}
