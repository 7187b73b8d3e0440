package org.parley.json;

import java.util.List;
import org.parley.model.ArticleHeader;
import org.parley.model.AttributionChain;
import org.parley.model.Claim;
import org.parley.model.Evidenced;
import org.parley.model.Explanation;
import org.parley.model.Hop;
import org.parley.model.Party;
import org.parley.model.Place;
import org.parley.model.Response;
import org.parley.model.When;

/** How claims, responses and their slots look, each slot with the words it came from. */
final class FindingJson {
  private final JsonWriter json;
  private final PassageJson passages;

  FindingJson(JsonWriter json, PassageJson passages) {
    this.json = json;
    this.passages = passages;
  }

  void claim(Claim claim, ArticleHeader article) {
    json.text("id", claim.id());
    json.word("kind", claim.kind());
    json.word("modality", claim.modality());
    json.flag("implicit", claim.implicit());
    json.flag("generic", claim.generic());
    json.object("article", () -> article(article));
    json.text("quote", claim.quote().quote());
    passages.all("passages", claim.passages());
    parties("parties", claim.parties());
    places(claim.places());
    when(claim.when());
    chain(claim.attribution());
    why(claim.why());
  }

  void response(Response response, ArticleHeader article) {
    json.text("id", response.id());
    json.word("kind", response.kind());
    json.object("speaker", () -> party(response.speaker()));
    json.object("article", () -> article(article));
    json.text("quote", response.quote().quote());
    passages.all("passages", response.passages());
    passages.one("answered", response.answered());
    when(response.when());
    why(response.why());
  }

  void parties(String name, List<Party> parties) {
    json.array(name, parties, party -> json.object(() -> party(party)));
  }

  void places(List<Place> places) {
    json.array("places", places, place -> json.object(() -> place(place)));
  }

  void when(When when) {
    json.object(
        "when",
        () -> {
          json.text("edtf", when.edtf());
          json.text("words", when.words());
          json.text("earliest", when.earliest());
          json.text("latest", when.latest());
          json.word("precision", when.precision());
          json.text("anchor", when.anchor());
          json.text("rule", when.rule());
          passages.one("passage", when.passage());
        });
  }

  private void article(ArticleHeader article) {
    json.text("id", article.id());
    json.text("file", article.fileName());
    evidenced("outlet", article.outlet());
    evidenced("published", article.published());
    evidenced("title", article.title());
    json.text("url", article.url());
    json.text("language", article.language());
  }

  private void evidenced(String name, Evidenced<?> value) {
    json.object(
        name,
        () -> {
          json.text("value", value.value());
          json.word("known", value.known());
          json.text("rule", value.rule());
          passages.one("passage", value.passage());
        });
  }

  private void party(Party party) {
    json.text("name", party.name());
    json.texts("aliases", party.aliases());
    json.word("kind", party.kind());
    passages.all("passages", party.mentions());
  }

  private void place(Place place) {
    json.text("name", place.name());
    passages.all("passages", place.mentions());
  }

  private void chain(AttributionChain chain) {
    json.array("attribution", chain.hops(), hop -> json.object(() -> hop(hop)));
  }

  private void hop(Hop hop) {
    json.text("name", hop.name());
    json.word("kind", hop.kind());
    json.text("cue", hop.cue());
    json.flag("inherited", hop.inherited());
    json.word("certainty", hop.certainty());
    json.text("polarity", hop.positive() ? "positive" : "negative");
    passages.one("passage", hop.passage());
  }

  private void why(Explanation why) {
    json.object(
        "why",
        () -> {
          json.text("rule", why.rule());
          passages.one("trigger", why.trigger());
          json.texts("remarks", why.remarks());
        });
  }
}
