package org.parley.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.model.ClaimQuery;
import org.parley.service.LedgerService;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedLedgers;
import org.parley.ui.finding.FindingsIndex;
import org.parley.ui.finding.Target;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.SameThread;

class ArticleViewModelTest {
  @TempDir Path folder;
  private Ledger ledger;
  private FindingsIndex index;
  private ArticleViewModel model;

  @BeforeEach
  void open() {
    ledger = SeedLedgers.filled(folder);
    LedgerService service = new LedgerService(ledger);
    index = new FindingsIndex(service.meetings(ClaimQuery.all()), service.unlinkedResponses());
    model = new ArticleViewModel(service, new SameThread(), new Notices());
    model.use(index);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void showingAClaimOpensItsArticleAtItsPassages() {
    model.show(index.target(SeedLedger.TURKIYE).get());

    assertEquals("Hamas leaders held a secret meeting last week in Türkiye.", emphasised().get(0));
    assertEquals(2, emphasised().size());
    assertEquals("outlet unknown · 17 Dec 2023", model.article().get().get().source());
    assertEquals(Optional.empty(), model.article().get().get().heading());
    assertEquals(Optional.empty(), model.origin().get());
  }

  @Test
  void anAnswerFromAnotherArticleOpensThatArticleAndLeavesAWayBack() {
    Target claim = index.target(SeedLedger.TURKIYE).get();
    Target answer =
        index.claim(SeedLedger.TURKIYE).get().answers().stream()
            .map(one -> Target.of(one.response(), SeedLedger.TURKIYE))
            .filter(one -> one.findingId().equals(SeedLedger.DOUBT))
            .findFirst()
            .get();
    model.show(claim);

    model.show(answer);

    assertEquals("TASS · 18 Dec 2023", model.article().get().get().source());
    assertEquals(
        true, emphasised().get(0).startsWith("\"There is no information about such a meeting."));
    assertEquals(
        Optional.of(new ArticleViewModel.Origin(claim, "outlet unknown · 17 Dec 2023")),
        model.origin().get());
  }

  @Test
  void aPlaceInTheTextBelongsToTheShortestPassageThere() {
    model.show(index.target(SeedLedger.TURKIYE_TASS).get());
    String text = model.article().get().get().text().text();

    assertEquals(
        Optional.of(SeedLedger.DOUBT),
        model.findingAt(text.indexOf("It cannot be ruled out")).map(Target::findingId));
    assertEquals(
        Optional.of(SeedLedger.TURKIYE_TASS),
        model.findingAt(text.indexOf("attended by")).map(Target::findingId));
    assertEquals(Optional.empty(), model.findingAt(text.indexOf("Simmering tensions")));
  }

  @Test
  void passagesAreWalkedInReadingOrderAndTheEndsHold() {
    model.show(index.target(SeedLedger.NO_COMMENT).get());

    assertEquals(Optional.of(SeedLedger.DOUBT), model.neighbour(1).map(Target::findingId));
    assertEquals(Optional.of(SeedLedger.NO_COMMENT), model.neighbour(-1).map(Target::findingId));
  }

  @Test
  void everythingFoundIsHighlightedWhetherSelectedOrNot() {
    model.show(index.target(SeedLedger.DOHA).get());

    ShownArticle article = model.article().get().get();
    assertEquals(
        List.of(
            "CLAIM when a high-ranking French intelligence official met two with senior Hamas"
                + " figures in Doha",
            "PLACE Doha",
            "CUE Channel 12",
            "CUE a document captured by the IDF in Gaza",
            "DATE On Oct. 16, 2020",
            "CLAIM On Oct. 16, 2020, the No. 3 in French intelligence met with Hamas senior"
                + " officials Moussa Abu Marzouk and Khaled Mashaal, respectively the former and"
                + " current chairman of Hamas’s so-called political bureau.",
            "DENIAL In response to the Channel 12 report, a French diplomat denied the document’s"
                + " contents.",
            "CUE a French diplomat",
            "DENIAL “These baseless accusations are apparently intended to undermine the"
                + " legitimacy of our efforts toward a two-state political solution,”"),
        article.highlights().stream()
            .map(one -> one.kind() + " " + one.span().in(article.text().text()))
            .toList());
  }

  private List<String> emphasised() {
    String text = model.article().get().get().text().text();
    return model.page().get().get().emphasis().stream().map(span -> span.in(text)).toList();
  }
}
