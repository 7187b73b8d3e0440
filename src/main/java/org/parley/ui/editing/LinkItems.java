package org.parley.ui.editing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.ClaimEntry;
import org.parley.model.LinkState;
import org.parley.model.Response;
import org.parley.model.UnlinkedResponse;
import org.parley.service.ClaimSort;
import org.parley.service.LedgerLine;
import org.parley.service.Listing;
import org.parley.service.Query;
import org.parley.service.QueryTerm;
import org.parley.service.SearchService;
import org.parley.service.Surroundings;
import org.parley.ui.form.Pick;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** What can be linked to what, the likeliest first; every call blocks. */
final class LinkItems {
  private static final int EXCERPT = 140;
  private static final int MOST = 60;

  private final SearchService search;

  LinkItems(SearchService search) {
    this.search = search;
  }

  private record Ranked(int rank, Pick.Item item) {}

  /**
   * Responses that are not yet confirmed for the claim: suggested ones, then those of the same
   * article, then those that answer nothing, then others.
   *
   * @param words what they must say
   */
  List<Pick.Item> responses(ClaimEntry entry, String words) {
    Map<String, Ranked> ranked = new LinkedHashMap<>();
    for (AnswerEntry answer : entry.answers()) {
      boolean settled = answer.link().state() == LinkState.CONFIRMED;
      ranked.put(answer.response().id(), new Ranked(settled ? -1 : 0, answer(answer)));
    }
    Surroundings around = search.around(entry.article().id(), Optional.of(entry.claim().id()));
    Query query = query(words);
    List<LedgerLine> last =
        search.lines(
            new Listing(query, ClaimSort.MEETING),
            Math.max(0, search.countLines(query) - MOST),
            MOST);
    Stream.concat(
            around.unlinked().stream(),
            last.stream().flatMap(line -> line.match(one -> Stream.of(), LinkItems::orphan)))
        .forEach(
            one ->
                ranked.putIfAbsent(
                    one.response().id(),
                    ranked(one.response(), one.article(), entry, 2, Text.of("link.free"))));
    Stream.concat(
            around.meetings().stream().flatMap(meeting -> meeting.claims().stream()),
            search.page(query, ClaimSort.MEETING, Optional.empty(), MOST).claims().stream())
        .flatMap(claim -> claim.answers().stream())
        .forEach(
            one ->
                ranked.putIfAbsent(
                    one.response().id(), ranked(one.response(), one.article(), entry, 3, "")));
    return ranked.values().stream()
        .filter(one -> one.rank() >= 0)
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::item)
        .filter(item -> item.holds(words))
        .toList();
  }

  private static Stream<UnlinkedResponse> orphan(LedgerLine.ResponseLine line) {
    return Stream.of(line.response());
  }

  /** Everything that says each of the words. */
  static Query query(String words) {
    return new Query(
        Stream.of(words.strip().split("\\s+"))
            .filter(word -> !word.isBlank())
            .map(QueryTerm::words)
            .toList());
  }

  private static Ranked ranked(
      Response response, ArticleHeader article, ClaimEntry entry, int rank, String mark) {
    boolean home = article.id().equals(entry.article().id());
    return new Ranked(
        home ? 1 : rank, item(response, article, home ? Text.of("link.same-article") : mark));
  }

  static Pick.Item answer(AnswerEntry answer) {
    String mark =
        answer.link().state() == LinkState.CONFIRMED
            ? Text.of("link.confirmed")
            : Text.of("link.suggested", Math.round(answer.link().score() * 100));
    return item(answer.response(), answer.article(), mark);
  }

  private static Pick.Item item(Response response, ArticleHeader article, String mark) {
    return new Pick.Item(
        response.id(),
        ClaimWords.spoken(response),
        SourceWords.article(article) + " · " + Words.excerpt(response.quote().quote(), EXCERPT),
        mark);
  }

  /** The first claims that say these words. */
  List<Pick.Item> claims(String words) {
    return search.page(query(words), ClaimSort.MEETING, Optional.empty(), MOST).claims().stream()
        .map(one -> claim(one, Optional.empty()))
        .toList();
  }

  static Pick.Item claim(ClaimEntry entry, Optional<String> mark) {
    return new Pick.Item(
        entry.claim().id(),
        ClaimWords.summary(entry.claim()),
        SourceWords.line(entry.article(), entry.claim().attribution()),
        mark.orElse(""));
  }
}
