package org.parley.exporter.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.parley.exporter.Legible;
import org.parley.exporter.Phrases;
import org.parley.exporter.WebAddress;
import org.parley.exporter.Wording;
import org.parley.json.JsonWriter;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.Hop;
import org.parley.model.LedgerEntry;
import org.parley.model.Meeting;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Place;
import org.parley.model.Response;
import org.parley.model.ReviewState;
import org.parley.model.Timeline;
import org.parley.model.UnlinkedResponse;

/** The fields of the nodes of a schema.org graph. */
final class SchemaOrgNodes {
  private final JsonWriter json;

  SchemaOrgNodes(JsonWriter json) {
    this.json = json;
  }

  /** What the whole is, and what it leaves out. */
  void dataset(Timeline timeline) {
    json.text("@type", "Dataset");
    json.text("@id", "urn:parley:timeline:" + timeline.headDigest());
    json.text("name", "Who is said to have met whom");
    json.text("version", String.valueOf(timeline.headSequence()));
    json.texts("disambiguatingDescription", timeline.omissions());
  }

  void article(ArticleHeader article) {
    json.text("@type", "NewsArticle");
    json.text("@id", Iri.article(article.id()));
    json.text("name", Legible.line(article.title().value().orElse(article.fileName())));
    json.present("headline", article.title().value().map(Legible::line));
    json.present("datePublished", article.published().value());
    json.present("url", WebAddress.of(article));
    json.text("inLanguage", article.language());
    article
        .outlet()
        .value()
        .ifPresent(outlet -> json.object("publisher", () -> named("Organization", outlet)));
  }

  void claim(ClaimEntry entry, Meeting meeting) {
    Claim claim = entry.claim();
    json.text("@type", "Claim");
    json.text("@id", Iri.claim(claim.id()));
    json.text("name", Wording.of(entry));
    json.text("text", claim.quote().quote());
    json.object("appearance", () -> json.text("@id", Iri.article(claim.articleId())));
    json.present("temporalCoverage", claim.when().edtf());
    json.array("about", List.of(meeting), each -> json.object(() -> event(each)));
    json.array(
        "claimInterpreter", claim.attribution().hops(), hop -> json.object(() -> source(hop)));
    json.array("comment", entry.answers(), answer -> json.object(() -> comment(answer)));
    json.texts("keywords", List.of(Phrases.word(claim.kind()), Phrases.word(claim.modality())));
  }

  private void event(Meeting meeting) {
    json.text("@type", "Event");
    json.text("@id", Iri.meeting(meeting.id()));
    json.text("name", Wording.of(meeting));
    json.array("location", meeting.places(), place -> json.object(() -> place(place)));
    json.array("attendee", meeting.parties(), party -> json.object(() -> party(party)));
  }

  private void place(Place place) {
    named("Place", place.name());
  }

  private void party(Party party) {
    named(party.kind() == PartyKind.PERSON ? "Person" : "Organization", party.name());
  }

  private void source(Hop hop) {
    boolean organisation =
        switch (hop.kind()) {
          case OUTLET, AGENCY, BROADCASTER, ORGANISATION -> true;
          case OFFICIAL, DOCUMENT, ANONYMOUS, PARTICIPANT, PERSON -> false;
        };
    named(organisation ? "Organization" : "Person", hop.name());
    json.text("description", Phrases.word(hop.kind()));
  }

  private void comment(AnswerEntry answer) {
    response(answer.response(), answer.article());
    json.text("description", "link " + Phrases.word(answer.link().state()));
  }

  /** An answer to no claim on file. */
  void unlinked(UnlinkedResponse unlinked) {
    response(unlinked.response(), unlinked.article());
  }

  private void response(Response response, ArticleHeader article) {
    json.text("@type", "Comment");
    json.text("@id", Iri.response(response.id()));
    json.text("name", Wording.of(new UnlinkedResponse(response, article)));
    json.text("text", response.quote().quote());
    json.text("keywords", Phrases.word(response.kind()));
    json.object("author", () -> party(response.speaker()));
    json.object("isPartOf", () -> json.text("@id", Iri.article(article.id())));
  }

  private void named(String type, String name) {
    json.text("@type", type);
    json.text("name", Legible.line(name));
  }

  /** The decision that a review stands for; empty for a claim nobody has judged. */
  static Optional<LedgerEntry> verdict(ClaimEntry entry) {
    return entry.review() == ReviewState.UNREVIEWED
        ? Optional.empty()
        : entry.decisions().stream()
            .filter(
                decision ->
                    decision.decision() instanceof ClaimReviewed review
                        && review.after() == entry.review())
            .reduce((earlier, later) -> later);
  }

  void review(ClaimEntry entry, LedgerEntry verdict) {
    json.text("@type", "ClaimReview");
    json.text("@id", Iri.claim(entry.claim().id()) + ":review");
    json.text("claimReviewed", Wording.of(entry));
    json.object("itemReviewed", () -> json.text("@id", Iri.claim(entry.claim().id())));
    json.object("author", () -> named("Person", verdict.editor()));
    json.text("datePublished", verdict.time().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    if (verdict.decision() instanceof ClaimReviewed review) {
      json.text("reviewBody", review.reason());
    }
    json.object(
        "reviewRating",
        () -> {
          json.text("@type", "Rating");
          json.text("alternateName", verdict(entry.review()));
        });
  }

  /** An editor judges how the article was read, not whether the meeting took place. */
  private static String verdict(ReviewState state) {
    return switch (state) {
      case UNREVIEWED -> "not reviewed";
      case CONFIRMED -> "read as the article has it";
      case DISPUTED -> "disputed by the editor";
      case REJECTED -> "not what the article says";
    };
  }
}
