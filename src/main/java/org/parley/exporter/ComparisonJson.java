package org.parley.exporter;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.json.JsonWriter;
import org.parley.json.LogDetail;
import org.parley.json.MeetingJson;
import org.parley.model.Accused;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.ClaimEntry;
import org.parley.model.Comparison;
import org.parley.model.Contradiction;
import org.parley.model.Contradictions;
import org.parley.model.KnownThen;
import org.parley.model.Links;
import org.parley.model.MeetingLink;
import org.parley.model.Passage;
import org.parley.model.SourceGraph;
import org.parley.model.Statement;
import org.parley.model.WithoutSource;

/** Writes what articles say of each other as JSON, one document a question. */
public final class ComparisonJson {
  private final Function<String, Optional<String>> texts;

  /**
   * @param texts canonical text by article id
   */
  public ComparisonJson(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /** {@code parley-links/1}. */
  public void links(Links links, OutputStream out) {
    document(
        "parley-links/1",
        out,
        json -> {
          json.array(
              "same_meeting",
              links.meetings(),
              one ->
                  json.object(
                      () -> {
                        link(json, one.link());
                        json.object("one", () -> claim(json, one.one()));
                        json.object("other", () -> claim(json, one.other()));
                      }));
          json.array(
              "answers",
              links.answers(),
              one ->
                  json.object(
                      () -> {
                        answer(json, one.answer());
                        json.object("claim", () -> claim(json, one.claim()));
                      }));
        });
  }

  /** {@code parley-roots/1}. */
  public void sources(SourceGraph graph, OutputStream out) {
    document(
        "parley-roots/1",
        out,
        json -> {
          meetings(json).meetings("meetings", List.of(graph.meeting()));
          json.array(
              "steps",
              graph.edges(),
              edge ->
                  json.object(
                      () -> {
                        json.text("claim", edge.claimId());
                        json.text("from", edge.from());
                        json.text("to", edge.to());
                        json.text("reason", edge.reason());
                        json.optional("passage", edge.passage(), one -> passage(json, one));
                      }));
        });
  }

  /** {@code parley-contradictions/1}. */
  public void contradictions(Contradictions found, OutputStream out) {
    document(
        "parley-contradictions/1",
        out,
        json -> {
          json.array("same_party", found.parties(), one -> json.object(() -> party(json, one)));
          json.array("conflicts", found.conflicts(), one -> json.object(() -> conflict(json, one)));
        });
  }

  private static void party(JsonWriter json, Contradiction one) {
    json.text("party", one.party());
    json.text("meeting", one.meetingId());
    statements(json, "denials", one.denials());
    statements(json, "confirmations", one.confirmations());
  }

  private static void conflict(JsonWriter json, Comparison one) {
    json.word("aspect", one.aspect());
    json.text("subject", one.subject());
    json.word("agreement", one.agreement());
    json.text("reason", one.reason());
    json.object("one", () -> statement(json, one.one()));
    json.object("other", () -> statement(json, one.other()));
  }

  private static void statements(JsonWriter json, String name, List<Statement> statements) {
    json.array(name, statements, one -> json.object(() -> statement(json, one)));
  }

  private static void statement(JsonWriter json, Statement one) {
    json.text("value", one.value());
    article(json, one.article());
    json.object("passage", () -> passage(json, one.passage()));
  }

  /** {@code parley-silent/1}. */
  public void accused(List<Accused> parties, OutputStream out) {
    document(
        "parley-silent/1",
        out,
        json ->
            json.array(
                "parties",
                parties,
                one ->
                    json.object(
                        () -> {
                          json.text("party", one.party());
                          json.texts("members", one.members());
                          json.text("meeting", one.meetingId());
                          json.flag("silent", one.isSilent());
                          json.text("since", one.since());
                          json.object("first_report", () -> statement(json, one.first()));
                          json.array(
                              "answers",
                              one.answers(),
                              answer ->
                                  json.object(
                                      () -> {
                                        json.number("days", answer.days());
                                        answer(json, answer.entry());
                                      }));
                        })));
  }

  /** {@code parley-names/1}. */
  public void names(List<List<String>> names, OutputStream out) {
    document(
        "parley-names/1",
        out,
        json ->
            json.array(
                "parties",
                names,
                spellings -> json.object(() -> json.texts("spellings", spellings))));
  }

  /** {@code parley-as-known-on/1}. */
  public void known(KnownThen known, OutputStream out) {
    document(
        "parley-as-known-on/1",
        out,
        json -> {
          json.text("day", known.day().toString());
          json.number("articles", known.articles());
          json.number("undated_articles", known.undated());
          meetings(json).meetings("meetings", known.meetings());
        });
  }

  /** {@code parley-without/1}. */
  public void without(WithoutSource without, OutputStream out) {
    document(
        "parley-without/1",
        out,
        json -> {
          json.text("source", without.source());
          meetings(json).meetings("lost", without.lost());
          meetings(json)
              .meetings(
                  "weakened",
                  without.weakened().stream().map(WithoutSource.Weakened::after).toList());
        });
  }

  private MeetingJson meetings(JsonWriter json) {
    return new MeetingJson(json, texts, LogDetail.CLOCKLESS);
  }

  private static void document(String format, OutputStream out, Consumer<JsonWriter> fields) {
    try (JsonWriter json = new JsonWriter(out)) {
      json.object(
          () -> {
            json.text("format", format);
            fields.accept(json);
          });
      json.endLine();
    }
  }

  private static void link(JsonWriter json, MeetingLink link) {
    json.word("state", link.state());
    json.score("score", link.score());
    json.texts("reasons", link.reasons());
  }

  private static void answer(JsonWriter json, AnswerEntry answer) {
    json.text("response", answer.response().id());
    json.word("kind", answer.response().kind());
    json.text("speaker", answer.response().speaker().name());
    article(json, answer.article());
    json.object("passage", () -> passage(json, answer.response().quote()));
    json.word("state", answer.link().state());
    json.score("score", answer.link().score());
    json.texts("reasons", answer.link().reasons());
  }

  private static void claim(JsonWriter json, ClaimEntry entry) {
    json.text("id", entry.claim().id());
    article(json, entry.article());
    json.object("passage", () -> passage(json, entry.claim().quote()));
  }

  private static void article(JsonWriter json, ArticleHeader article) {
    json.text("article", article.id());
    json.text("outlet", article.outlet().value());
    json.text("published", article.published().value());
  }

  private static void passage(JsonWriter json, Passage passage) {
    json.text("article", passage.articleId());
    json.number("start", passage.span().start());
    json.number("end", passage.span().end());
    json.text("quote", passage.quote());
  }
}
