package org.parley.ui.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimQuery;
import org.parley.model.LinkState;
import org.parley.model.Response;
import org.parley.service.LedgerService;
import org.parley.ui.form.Pick;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** What can be linked to what, the likeliest first; every call blocks. */
final class LinkItems {
  private static final int EXCERPT = 140;

  private final LedgerService ledger;

  LinkItems(LedgerService ledger) {
    this.ledger = ledger;
  }

  private record Ranked(int rank, Pick.Item item) {}

  /**
   * The responses on file that are not yet confirmed for the claim: suggested ones, then those of
   * the same article, then those that answer nothing, then all others.
   */
  List<Pick.Item> responses(ClaimEntry entry) {
    Map<String, Ranked> ranked = new LinkedHashMap<>();
    for (AnswerEntry answer : entry.answers()) {
      boolean settled = answer.link().state() == LinkState.CONFIRMED;
      ranked.put(answer.response().id(), new Ranked(settled ? -1 : 0, answer(answer)));
    }
    ledger
        .unlinkedResponses()
        .forEach(
            one ->
                ranked.putIfAbsent(
                    one.response().id(),
                    ranked(one.response(), one.article(), entry, 2, Text.of("link.free"))));
    ledger.meetings(ClaimQuery.all()).stream()
        .flatMap(meeting -> meeting.claims().stream())
        .flatMap(claim -> claim.answers().stream())
        .forEach(
            one ->
                ranked.putIfAbsent(
                    one.response().id(), ranked(one.response(), one.article(), entry, 3, "")));
    return ranked.values().stream()
        .filter(one -> one.rank() >= 0)
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::item)
        .toList();
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

  /** Every claim on file. */
  List<Pick.Item> claims() {
    List<Pick.Item> items = new ArrayList<>();
    ledger
        .meetings(ClaimQuery.all())
        .forEach(
            meeting -> meeting.claims().forEach(one -> items.add(claim(one, Optional.empty()))));
    return items;
  }

  static Pick.Item claim(ClaimEntry entry, Optional<String> mark) {
    return new Pick.Item(
        entry.claim().id(),
        ClaimWords.summary(entry.claim()),
        SourceWords.line(entry.article(), entry.claim().attribution()),
        mark.orElse(""));
  }
}
