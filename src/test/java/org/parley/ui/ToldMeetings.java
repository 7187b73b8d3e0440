package org.parley.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Article;
import org.parley.model.AttributionChain;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.Explanation;
import org.parley.model.Extraction;
import org.parley.model.Modality;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Precision;
import org.parley.model.Span;
import org.parley.model.When;

/** Reads sentences of one shape, "Ann met Bob in Oslo on 2024-03-09.", as claims. */
final class ToldMeetings {
  private static final Pattern TOLD =
      Pattern.compile(
          "(\\p{Lu}\\w+) (met) (\\p{Lu}\\w+) in (\\p{Lu}\\w+) on (\\d{4}-\\d\\d-\\d\\d)\\.");

  private ToldMeetings() {}

  static Extraction read(Article article) {
    List<Claim> claims = new ArrayList<>();
    Matcher told = TOLD.matcher(article.text());
    while (told.find()) {
      claims.add(claim(article, told));
    }
    return new Extraction(article, claims, List.of(), List.of(), List.of());
  }

  private static Claim claim(Article article, Matcher told) {
    LocalDate day = LocalDate.parse(told.group(5));
    return new Claim(
        SeedLedger.id(article.id().substring(0, 12) + Integer.toHexString(told.start())),
        article.id(),
        ClaimKind.MEETING,
        Modality.ASSERTED,
        List.of(at(article, told, 0)),
        List.of(party(article, told, 1), party(article, told, 3)),
        List.of(new Place(told.group(4), List.of(at(article, told, 4)))),
        new When(
            Optional.of(told.group(5)),
            Optional.of(at(article, told, 5)),
            Optional.of(day),
            Optional.of(day),
            Precision.DAY,
            Optional.empty(),
            Optional.of("iso-day"),
            Optional.of(told.group(5))),
        AttributionChain.ownVoice(),
        false,
        false,
        new Explanation("told", Optional.of(at(article, told, 2)), List.of()));
  }

  private static Party party(Article article, Matcher told, int group) {
    return new Party(
        told.group(group), List.of(), PartyKind.PERSON, List.of(at(article, told, group)));
  }

  private static Passage at(Article article, Matcher told, int group) {
    return article.passage(new Span(told.start(group), told.end(group)));
  }
}
