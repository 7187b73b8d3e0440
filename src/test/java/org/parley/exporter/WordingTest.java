package org.parley.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.model.AnswerEntry;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Hop;
import org.parley.model.Meeting;
import org.parley.model.Modality;
import org.parley.model.ResponseKind;

class WordingTest {
  /** A verb of coming together that nothing holds back. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?<!reportedly |may have |planned to )(met|took part in a visit|held talks|had contact)"
              + "( in .*)? \\(");

  private static boolean isAsserted(ClaimEntry entry) {
    Claim claim = entry.claim();
    return claim.modality() == Modality.ASSERTED
        && !claim.implicit()
        && claim.attribution().hops().stream().allMatch(Hop::positive);
  }

  private static boolean isDenied(ClaimEntry entry) {
    return entry.answers().stream()
        .map(AnswerEntry::response)
        .anyMatch(response -> response.kind() == ResponseKind.DENIAL);
  }

  @Test
  void metStandsByItselfOnlyWhereASourceAssertsItAndNobodyDeniesIt() {
    for (Meeting meeting : RandomTimeline.of(71, 2000).timeline().meetings().toList()) {
      for (ClaimEntry entry : meeting.claims()) {
        if (BARE.matcher(Wording.of(entry)).find()) {
          assertTrue(isAsserted(entry) && !isDenied(entry), Wording.of(entry));
        }
      }
      if (BARE.matcher(Wording.of(meeting)).find()) {
        assertTrue(
            meeting.claims().stream().anyMatch(WordingTest::isAsserted)
                && meeting.claims().stream().noneMatch(WordingTest::isDenied),
            Wording.of(meeting));
      }
    }
  }

  @Test
  void everyDenialIsInTheSentence() {
    for (Meeting meeting : RandomTimeline.of(72, 1000).timeline().meetings().toList()) {
      for (ClaimEntry entry : meeting.claims()) {
        assertEquals(isDenied(entry), Wording.of(entry).contains("; denied by "));
      }
    }
  }
}
