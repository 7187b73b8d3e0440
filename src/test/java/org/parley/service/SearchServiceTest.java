package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.ClaimEntry;
import org.parley.model.ReviewState;

final class SearchServiceTest {
  @TempDir private Path folder;
  private Desk desk;
  private SearchService search;

  @BeforeEach
  void importArticles() {
    desk = new Desk(folder);
    desk.importAll();
    search = new SearchService(desk.ledger);
    ReviewService review = new ReviewService(desk.ledger);
    String oslo = desk.osloClaim().id();
    review.addTag(List.of(oslo), "north", "Ada");
    review.review(List.of(oslo), ReviewState.CONFIRMED, "", "Ada");
  }

  private ClaimPage page(String query, ClaimSort sort, Optional<String> after, int limit) {
    return search.page(Query.parse(query), sort, after, limit);
  }

  private static List<String> places(ClaimPage page) {
    return page.claims().stream().map(one -> one.claim().places().get(0).name()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'', Oslo Norway",
    "bérg, Oslo Norway",
    "party:orlov, Oslo",
    "place:norw, Norway",
    "-place:norw, Oslo",
    "NOT place:norw, Oslo",
    "outlet:tass, Oslo",
    "denied:yes, Oslo Norway",
    "denied:no, ''",
    "answered:denial kind:meeting, Oslo Norway",
    "answered:no-comment, ''",
    "state:confirmed, Oslo",
    "state:unreviewed, Norway",
    "tag:north, Oslo",
    "year:2024, ''",
    "needs:metadata, Norway",
    "needs:date, ''",
    "'\"Anna Berg\" -tag:north', Norway",
  })
  void everyConditionMustHold(String query, String expected) {
    ClaimPage page = page(query, ClaimSort.PUBLISHED, Optional.empty(), 10);

    assertEquals(expected, String.join(" ", places(page)));
  }

  @Test
  void pagesFollowOneAnother() {
    ClaimPage first = page("", ClaimSort.UNREVIEWED, Optional.empty(), 1);
    Optional<String> last =
        first.claims().stream().map(ClaimEntry::claim).map(claim -> claim.id()).findFirst();
    ClaimPage second = page("", ClaimSort.UNREVIEWED, last, 1);

    assertEquals(List.of("Norway"), places(first));
    assertEquals(List.of("Oslo"), places(second));
    assertEquals(2, second.total());
  }

  @ParameterizedTest
  @CsvSource({
    "party:hamas colour:red, 12",
    "kind:dinner, 5",
    "oslo before:soon, 12",
    "'oslo \"anna', 5",
    "denied:maybe, 7",
    "needs:sleep, 6",
    "party:, 6",
  })
  void aMistakeIsNamedWithItsPlace(String query, int position) {
    QueryException mistake = assertThrows(QueryException.class, () -> Query.parse(query));

    assertEquals(position, mistake.position());
  }
}
