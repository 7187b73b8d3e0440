package org.parley.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.LinkState;
import org.parley.ui.SeedLedger;
import org.parley.ui.form.Form;

class LinkingTest {
  @TempDir Path folder;
  private Bench bench;
  private Linking linking;

  @BeforeEach
  void open() {
    bench = new Bench(folder);
    linking =
        new Linking(
            bench.search, bench.reviews, bench.forms, bench.picks, bench.notices, bench.recorder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void suggestedResponsesAreOfferedFirstAndOneIsConfirmedByEnter() {
    linking.link(bench.claim(SeedLedger.TURKIYE));
    assertEquals(
        List.of(
            "No comment by The Turkish government",
            "Doubt by a source in Ankara’s diplomatic circles"),
        bench.offered().subList(0, 2));
    assertEquals("suggested, 80 %", bench.picks.shown().get(0).mark());

    bench.picks.choose();

    assertEquals(List.of(LinkState.CONFIRMED, LinkState.SUGGESTED), states());
    assertEquals("Link to response confirmed.", bench.told());
  }

  @Test
  void aResponseThatAnswersNothingIsFoundByItsWords() {
    linking.link(bench.claim(SeedLedger.TURKIYE));
    bench.picks.type("nuland");
    assertEquals(1, bench.offered().size());
    bench.picks.choose();

    assertEquals(3, bench.claim(SeedLedger.TURKIYE).answers().size());
    assertEquals(List.of(), bench.reading.unlinkedResponses());
  }

  @Test
  void aResponseIsLinkedToAClaimThatIsChosen() {
    linking.linkResponse(SeedLedger.NULAND);
    bench.picks.type("buzzfeed");
    bench.picks.choose();

    assertEquals(3, bench.claim(SeedLedger.YNET).answers().size());
  }

  @Test
  void aLinkIsTakenAwayOnlyWithAReason() {
    linking.unlink(bench.claim(SeedLedger.TURKIYE), Optional.of(SeedLedger.DOUBT));
    assertEquals(Form.Asked.NEEDED, bench.forms.reasonAsked().get());
    bench.record("");
    assertEquals(2, states().size());

    bench.record("he speaks of another meeting");

    assertEquals(List.of(LinkState.SUGGESTED), states());
  }

  @Test
  void ofSeveralAnswersOneIsChosenToBeUnlinked() {
    linking.unlink(bench.claim(SeedLedger.TURKIYE), Optional.empty());
    assertEquals(2, bench.offered().size());
    bench.picks.move(1);
    bench.picks.choose();
    assertEquals(
        Optional.of("Doubt by a source in Ankara’s diplomatic circles"), bench.form().remark());
  }

  private List<LinkState> states() {
    return bench.claim(SeedLedger.TURKIYE).answers().stream()
        .map(answer -> answer.link().state())
        .toList();
  }
}
