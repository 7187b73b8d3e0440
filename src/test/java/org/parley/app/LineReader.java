package org.parley.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.extraction.ArticleReader;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.AttributionChain;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.Explanation;
import org.parley.model.Extraction;
import org.parley.model.LinkState;
import org.parley.model.Modality;
import org.parley.model.NearMiss;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.Span;
import org.parley.model.When;

/**
 * Reads articles of two sentences that need no language library: "A visited B in C." is a claim, "D
 * declined to comment." answers the claim before it.
 */
final class LineReader implements ArticleReader {
  private static final Pattern CLAIM =
      Pattern.compile("(?<a>[^.\\n]+?) visited (?<b>[^.\\n]+?) in (?<c>[^.\\n]+)\\.");
  private static final Pattern RESPONSE = Pattern.compile("(?<d>[^.\\n]+?) declined to comment\\.");

  @Override
  public Extraction read(Article article) {
    List<Claim> claims = new ArrayList<>();
    Matcher claim = CLAIM.matcher(article.text());
    while (claim.find()) {
      claims.add(claim(article, claim));
    }
    List<Response> responses = new ArrayList<>();
    List<AnswerLink> answers = new ArrayList<>();
    Matcher response = RESPONSE.matcher(article.text());
    while (response.find()) {
      responses.add(response(article, response));
      String id = responses.get(responses.size() - 1).id();
      answers.add(
          new AnswerLink(
              id, claims.get(0).id(), LinkState.SUGGESTED, 0.9, List.of("same article")));
    }
    List<NearMiss> misses =
        claims.stream()
            .map(one -> new NearMiss(one.quote(), "visited", "“visited” is read a second time"))
            .toList();
    return new Extraction(article, claims, responses, answers, misses);
  }

  private static Claim claim(Article article, Matcher found) {
    return new Claim(
        id(article, found),
        article.id(),
        ClaimKind.VISIT,
        Modality.ASSERTED,
        List.of(passage(article, found, 0)),
        List.of(party(article, found, "a"), party(article, found, "b")),
        List.of(new Place(found.group("c"), List.of(passage(article, found, "c")))),
        When.none(),
        AttributionChain.ownVoice(),
        false,
        false,
        new Explanation("visited", Optional.empty(), List.of()));
  }

  private static Response response(Article article, Matcher found) {
    return new Response(
        id(article, found),
        article.id(),
        ResponseKind.NO_COMMENT,
        party(article, found, "d"),
        List.of(passage(article, found, 0)),
        Optional.empty(),
        When.none(),
        new Explanation("declined", Optional.empty(), List.of()));
  }

  private static Party party(Article article, Matcher found, String group) {
    return new Party(
        found.group(group).strip(),
        List.of(),
        PartyKind.PERSON,
        List.of(passage(article, found, group)));
  }

  private static Passage passage(Article article, Matcher found, String group) {
    return article.passage(new Span(found.start(group), found.end(group)));
  }

  private static Passage passage(Article article, Matcher found, int group) {
    return article.passage(new Span(found.start(group), found.end(group)));
  }

  private static String id(Article article, Matcher found) {
    byte[] name = (article.id() + found.start()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString().replace("-", "").repeat(2);
  }
}
