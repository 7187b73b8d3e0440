package org.parley.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.extraction.ArticleReader;
import org.parley.ledger.Sha256;
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
 * Reads sentences of one form, "Anna Berg met Viktor Orlov in Oslo." and "The ministry denied it.",
 * and fails on articles that say "unreadable".
 */
final class LineReader implements ArticleReader {
  private static final Pattern MET =
      Pattern.compile(
          "(\\p{Lu}\\S+ \\p{Lu}\\S+) met (\\p{Lu}\\S+ \\p{Lu}\\S+) in (\\p{Lu}\\S+)\\.");
  private static final Pattern DENIED = Pattern.compile("(The \\w+) denied it\\.");

  @Override
  public Extraction read(Article article) {
    if (article.text().contains("unreadable")) {
      throw new IllegalStateException("the reader stumbled");
    }
    List<Claim> claims = claims(article);
    List<Response> responses = responses(article);
    List<AnswerLink> links = new ArrayList<>();
    for (Response response : responses) {
      claims.forEach(
          claim ->
              links.add(
                  new AnswerLink(
                      response.id(), claim.id(), LinkState.SUGGESTED, 1, List.of("same text"))));
    }
    NearMiss miss =
        new NearMiss(article.passage(new Span(0, 1)), "test", "every text begins somehow");
    return new Extraction(article, claims, responses, links, List.of(miss));
  }

  private static List<Claim> claims(Article article) {
    List<Claim> claims = new ArrayList<>();
    Matcher met = MET.matcher(article.text());
    while (met.find()) {
      claims.add(
          new Claim(
              id(article, "claim", met),
              article.id(),
              ClaimKind.MEETING,
              Modality.ASSERTED,
              List.of(passage(article, met, 0)),
              List.of(
                  party(article, met, 1, PartyKind.PERSON),
                  party(article, met, 2, PartyKind.PERSON)),
              List.of(new Place(met.group(3), List.of(passage(article, met, 3)))),
              When.none(),
              AttributionChain.ownVoice(),
              false,
              false,
              why()));
    }
    return claims;
  }

  private static List<Response> responses(Article article) {
    List<Response> responses = new ArrayList<>();
    Matcher denied = DENIED.matcher(article.text());
    while (denied.find()) {
      responses.add(
          new Response(
              id(article, "response", denied),
              article.id(),
              ResponseKind.DENIAL,
              party(article, denied, 1, PartyKind.ORGANISATION),
              List.of(passage(article, denied, 0)),
              Optional.empty(),
              When.none(),
              why()));
    }
    return responses;
  }

  private static Explanation why() {
    return new Explanation("test", Optional.empty(), List.of());
  }

  private static String id(Article article, String what, Matcher found) {
    String key = article.id() + what + found.start();
    return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
  }

  private static Party party(Article article, Matcher found, int group, PartyKind kind) {
    return new Party(found.group(group), List.of(), kind, List.of(passage(article, found, group)));
  }

  private static Passage passage(Article article, Matcher found, int group) {
    return article.passage(new Span(found.start(group), found.end(group)));
  }
}
