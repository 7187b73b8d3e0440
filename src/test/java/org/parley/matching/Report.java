package org.parley.matching;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.ledger.Sha256;
import org.parley.model.ArticleHeader;
import org.parley.model.AttributionChain;
import org.parley.model.Certainty;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimKind;
import org.parley.model.Evidenced;
import org.parley.model.Explanation;
import org.parley.model.Hop;
import org.parley.model.HopKind;
import org.parley.model.Modality;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Precision;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.model.Span;
import org.parley.model.When;

/** One claim of one hand-made article of a single sentence. */
final class Report {
  private final String text;
  private final String articleId;
  private Optional<String> outlet = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private ClaimKind kind = ClaimKind.MEETING;
  private Modality modality = Modality.ALLEGED;
  private When when = When.none();
  private boolean generic;
  private boolean implicit;
  private final List<Party> parties = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Hop> hops = new ArrayList<>();

  private Report(String text) {
    this.text = text;
    this.articleId = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Report saying(String text) {
    return new Report(text);
  }

  Report by(String name) {
    outlet = Optional.of(name);
    return this;
  }

  Report on(String day) {
    published = Optional.of(LocalDate.parse(day));
    return this;
  }

  Report kind(ClaimKind one) {
    kind = one;
    return this;
  }

  Report modality(Modality one) {
    modality = one;
    return this;
  }

  Report generic() {
    generic = true;
    return this;
  }

  Report implicit() {
    implicit = true;
    return this;
  }

  Report between(String from, String to) {
    when =
        new When(
            Optional.of("then"),
            Optional.of(all()),
            Optional.of(LocalDate.parse(from)),
            Optional.of(LocalDate.parse(to)),
            Precision.INTERVAL,
            Optional.empty(),
            Optional.of("test"),
            Optional.of(from + "/" + to));
    return this;
  }

  Report person(String... names) {
    return party(PartyKind.PERSON, names);
  }

  Report state(String... names) {
    return party(PartyKind.STATE, names);
  }

  Report organisation(String... names) {
    return party(PartyKind.ORGANISATION, names);
  }

  Report unnamed(String... names) {
    return party(PartyKind.UNNAMED, names);
  }

  private Report party(PartyKind partyKind, String... names) {
    List<String> aliases = Arrays.asList(names).subList(1, names.length);
    parties.add(new Party(names[0], aliases, partyKind, List.of(passage(names[0]))));
    return this;
  }

  Report in(String... names) {
    Arrays.stream(names).map(name -> new Place(name, List.of(passage(name)))).forEach(places::add);
    return this;
  }

  Report from(HopKind hopKind, String name) {
    hops.add(
        new Hop(
            name,
            hopKind,
            Optional.of("said"),
            Optional.of(all()),
            false,
            Certainty.CERTAIN,
            true));
    return this;
  }

  private Passage all() {
    return Passage.of(articleId, text, new Span(0, text.length()));
  }

  private Passage passage(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("\"" + words + "\" is not in: " + text);
    }
    return Passage.of(articleId, text, new Span(start, start + words.length()));
  }

  ArticleHeader article() {
    return new ArticleHeader(
        articleId,
        "test.txt",
        outlet.map(name -> Evidenced.stated(name, all(), "test")).orElseGet(Evidenced::unknown),
        published.map(day -> Evidenced.stated(day, all(), "test")).orElseGet(Evidenced::unknown),
        Evidenced.unknown(),
        Optional.empty(),
        "en");
  }

  Claim claim() {
    return new Claim(
        Sha256.of(articleId + "/claim"),
        articleId,
        kind,
        modality,
        List.of(all()),
        parties,
        places,
        when,
        new AttributionChain(hops),
        implicit,
        generic,
        new Explanation("test", Optional.empty(), List.of()));
  }

  SourcedClaim sourced() {
    return new SourcedClaim(claim(), article());
  }

  ClaimEntry entry(ReviewState review) {
    return new ClaimEntry(claim(), article(), review, List.of(), List.of());
  }

  ClaimEntry entry() {
    return entry(ReviewState.UNREVIEWED);
  }

  /** A response in this article, said on {@code day} if that is not empty. */
  SourcedResponse response(ResponseKind responseKind, String speaker, Optional<String> day) {
    When said =
        day.map(LocalDate::parse)
            .map(
                one ->
                    new When(
                        Optional.of("then"),
                        Optional.of(all()),
                        Optional.of(one),
                        Optional.of(one),
                        Precision.DAY,
                        Optional.empty(),
                        Optional.of("test"),
                        Optional.of(one.toString())))
            .orElseGet(When::none);
    Response response =
        new Response(
            Sha256.of(articleId + "/response/" + speaker),
            articleId,
            responseKind,
            new Party(speaker, List.of(), PartyKind.UNNAMED, List.of(passage(speaker))),
            List.of(all()),
            Optional.empty(),
            said,
            new Explanation("test", Optional.empty(), List.of()));
    return new SourcedResponse(response, article());
  }
}
