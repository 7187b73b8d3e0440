package org.parley.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.model.ReviewState;
import org.parley.service.LedgerService;
import org.parley.service.SearchService;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedLedgers;
import org.parley.ui.filter.FilterViewModel;
import org.parley.ui.finding.Target;
import org.parley.ui.notice.Notice;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.task.SameThread;

class LedgerViewModelTest {
  @TempDir Path folder;
  private Ledger ledger;
  private final Notices notices = new Notices();
  private FilterViewModel filter;
  private LedgerViewModel model;

  @BeforeEach
  void open() {
    ledger = SeedLedgers.filled(folder);
    filter = new FilterViewModel(new FileSettings(folder.resolve("settings")));
    model =
        new LedgerViewModel(
            new LedgerService(ledger),
            new SearchService(ledger),
            new SameThread(),
            notices,
            filter);
    model.refresh();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void claimsStandBelowTheirMeetingAndResponsesToNoClaimComeLast() {
    assertEquals(
        List.of(
            "heading",
            SeedLedger.DOHA,
            "heading",
            SeedLedger.TURKIYE,
            SeedLedger.TURKIYE_TASS,
            "heading",
            SeedLedger.YNET,
            "orphans",
            SeedLedger.NULAND),
        shown());
  }

  @Test
  void theFirstClaimIsSelectedAtFirst() {
    assertEquals(Optional.of(SeedLedger.DOHA), selected());
    assertEquals(4, model.summary().get().claims());
    assertEquals(Emptiness.NOT_EMPTY, model.emptiness().get());
  }

  @Test
  void movingSkipsHeadingsAndStopsAtTheEnds() {
    model.move(-1);
    assertEquals(Optional.of(SeedLedger.DOHA), selected());
    model.move(1);
    model.move(1);
    assertEquals(Optional.of(SeedLedger.TURKIYE_TASS), selected());
    model.move(99);
    assertEquals(Optional.of(SeedLedger.NULAND), selected());
  }

  @Test
  void movingAcrossGoesToTheAnswersAndBack() {
    model.selectFinding(SeedLedger.TURKIYE);
    model.moveAcross(1);
    assertEquals(Optional.of(SeedLedger.NO_COMMENT), selected());
    assertEquals(Optional.of(SeedLedger.TURKIYE), model.selected().get().get().claimId());
    model.moveAcross(5);
    assertEquals(Optional.of(SeedLedger.DOUBT), selected());
    model.moveAcross(-9);
    assertEquals(Optional.of(SeedLedger.TURKIYE), selected());
  }

  @Test
  void movingDownFromAnAnswerGoesToTheNextClaim() {
    model.selectFinding(SeedLedger.DOHA);
    model.moveAcross(1);
    model.move(1);

    assertEquals(Optional.of(SeedLedger.TURKIYE), selected());
  }

  @Test
  void aSearchShowsOnlyWhatMatchesAndBlankShowsEverything() {
    filter.type("  buzzfeed ");
    assertEquals(List.of("heading", SeedLedger.YNET), shown());
    assertEquals(Optional.of(SeedLedger.YNET), selected());

    filter.type("nuland");
    assertEquals(List.of("orphans", SeedLedger.NULAND), shown());

    filter.type("zeppelin");
    assertEquals(Emptiness.NO_MATCH, model.emptiness().get());
    assertEquals(Optional.empty(), selected());

    filter.type(" ");
    assertEquals(5, model.rows().size());
  }

  @Test
  void theNextUnreviewedClaimIsFoundBeyondTheEnd() {
    LedgerService service = new LedgerService(ledger);
    service.review(SeedLedger.TURKIYE, ReviewState.CONFIRMED, "", "Ada");
    model.refresh();

    model.moveUnreviewed(1);
    assertEquals(Optional.of(SeedLedger.TURKIYE_TASS), selected());
    model.moveUnreviewed(1);
    model.moveUnreviewed(1);
    assertEquals(Optional.of(SeedLedger.DOHA), selected());
    model.moveUnreviewed(-1);
    assertEquals(Optional.of(SeedLedger.YNET), selected());
  }

  @Test
  void whenNothingIsLeftToReviewThatIsSaid() {
    LedgerService service = new LedgerService(ledger);
    for (String claim :
        List.of(SeedLedger.DOHA, SeedLedger.TURKIYE, SeedLedger.TURKIYE_TASS, SeedLedger.YNET)) {
      service.review(claim, ReviewState.CONFIRMED, "", "Ada");
    }
    model.refresh();

    model.moveUnreviewed(1);

    assertEquals(
        Optional.of(new Notice("Every claim shown here has been reviewed.", false)),
        notices.current().get());
  }

  @Test
  void readingAgainKeepsTheSelectionAndShowsTheNewState() {
    model.selectFinding(SeedLedger.YNET);
    new LedgerService(ledger).review(SeedLedger.YNET, ReviewState.CONFIRMED, "", "Ada");

    model.refresh();

    assertEquals(Optional.of(SeedLedger.YNET), selected());
    assertEquals(ReviewState.CONFIRMED, model.index().get().claim(SeedLedger.YNET).get().review());
  }

  @Test
  void aLedgerThatCannotBeReadIsSaidInWords() {
    ledger.close();

    model.refresh();

    Notice notice = notices.current().get().get();
    assertEquals(true, notice.problem());
    assertEquals(true, notice.text().startsWith("The ledger could not be read: "), notice.text());
  }

  private Optional<String> selected() {
    return model.selected().get().map(Target::findingId);
  }

  /**
   * The ids of the rows, each behind the words "heading" or "orphans" where one stands above it.
   */
  private List<String> shown() {
    return model.rows().stream()
        .flatMap(
            row ->
                row.match(
                    claim ->
                        Stream.concat(
                            claim.heading().stream().map(meeting -> "heading"),
                            Stream.of(claim.entry().claim().id())),
                    orphan ->
                        Stream.concat(
                            orphan.first() ? Stream.of("orphans") : Stream.empty(),
                            Stream.of(orphan.orphan().response().id())),
                    () -> Stream.of("waiting")))
        .toList();
  }
}
