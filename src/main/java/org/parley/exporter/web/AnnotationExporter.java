package org.parley.exporter.web;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.exporter.Losses;
import org.parley.exporter.Phrases;
import org.parley.exporter.TimelineExporter;
import org.parley.exporter.Wording;
import org.parley.json.CodePoints;
import org.parley.json.JsonWriter;
import org.parley.model.AnswerEntry;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Passage;
import org.parley.model.Timeline;
import org.parley.model.UnlinkedResponse;

/**
 * Writes W3C Web Annotations: one for each passage of each claim and response, on the canonical
 * text of its article, by quote and by position in code points.
 */
public final class AnnotationExporter implements TimelineExporter {
  private final Function<String, Optional<String>> texts;

  /**
   * @param texts canonical text by article id
   */
  public AnnotationExporter(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  @Override
  public String format() {
    return "annotations";
  }

  @Override
  public String ending() {
    return "jsonld";
  }

  @Override
  public String meaning() {
    return "W3C Web Annotations for tools that mark passages in texts";
  }

  /** A passage, what it says, and the claims it answers. */
  private record Annotation(
      String id, Passage passage, String says, List<String> tags, List<String> answered) {}

  @Override
  public void export(Timeline timeline, OutputStream out) {
    List<Annotation> all = annotations(timeline);
    CodePoints points = new CodePoints(texts);
    try (JsonWriter json = JsonWriter.plain(out)) {
      json.object(
          () -> {
            json.text("@context", "http://www.w3.org/ns/anno.jsonld");
            json.text("id", "urn:parley:timeline:" + timeline.headDigest());
            json.text("type", "AnnotationCollection");
            json.texts("label", label(timeline));
            json.number("total", all.size());
            json.object("first", () -> page(json, timeline, all, points));
          });
      json.endLine();
    }
  }

  private static List<String> label(Timeline timeline) {
    List<String> label = new ArrayList<>(List.of("Who is said to have met whom"));
    timeline.omissions().forEach(omission -> label.add("Left out: " + omission));
    return label;
  }

  private static void page(
      JsonWriter json, Timeline timeline, List<Annotation> all, CodePoints points) {
    json.text("id", "urn:parley:timeline:" + timeline.headDigest() + ":1");
    json.text("type", "AnnotationPage");
    json.number("startIndex", 0);
    json.array("items", all, one -> json.object(() -> annotation(json, one, points)));
  }

  private static List<Annotation> annotations(Timeline timeline) {
    Map<String, Annotation> all = new LinkedHashMap<>();
    for (Meeting meeting : timeline.meetings().toList()) {
      for (ClaimEntry entry : meeting.claims()) {
        claim(entry, all);
        entry.answers().forEach(answer -> answer(answer, entry, all));
      }
    }
    timeline.unlinked().forEach(unlinked -> unlinked(unlinked, all));
    return List.copyOf(all.values());
  }

  private static void claim(ClaimEntry entry, Map<String, Annotation> all) {
    List<String> tags =
        List.of(
            "claim",
            Phrases.word(entry.claim().kind()),
            Phrases.word(entry.claim().modality()),
            Phrases.word(entry.review()));
    String id = Iri.claim(entry.claim().id());
    int number = 0;
    for (Passage passage : entry.claim().passages()) {
      String name = id + ":" + number++;
      all.put(name, new Annotation(name, passage, Wording.of(entry), tags, List.of()));
    }
  }

  private static void answer(AnswerEntry answer, ClaimEntry claim, Map<String, Annotation> all) {
    String says = Wording.of(new UnlinkedResponse(answer.response(), answer.article()));
    String id = Iri.response(answer.response().id());
    List<String> claims = List.of(Iri.claim(claim.claim().id()));
    int number = 0;
    for (Passage passage : answer.response().passages()) {
      String name = id + ":" + number++;
      Annotation annotation = new Annotation(name, passage, says, tags(answer), claims);
      all.merge(name, annotation, AnnotationExporter::joined);
    }
  }

  private static List<String> tags(AnswerEntry answer) {
    return List.of("response", Phrases.word(answer.response().kind()));
  }

  private static Annotation joined(Annotation one, Annotation other) {
    List<String> answered = new ArrayList<>(one.answered());
    answered.addAll(other.answered());
    return new Annotation(one.id(), one.passage(), one.says(), one.tags(), List.copyOf(answered));
  }

  private static void unlinked(UnlinkedResponse unlinked, Map<String, Annotation> all) {
    String id = Iri.response(unlinked.response().id());
    int number = 0;
    for (Passage passage : unlinked.response().passages()) {
      String name = id + ":" + number++;
      all.putIfAbsent(
          name,
          new Annotation(
              name,
              passage,
              Wording.of(unlinked),
              List.of("response", Phrases.word(unlinked.response().kind())),
              List.of()));
    }
  }

  private static void annotation(JsonWriter json, Annotation one, CodePoints points) {
    json.text("id", one.id());
    json.text("type", "Annotation");
    json.text("motivation", one.answered().isEmpty() ? "describing" : "replying");
    json.array("body", bodies(one), body -> json.object(() -> body.forEach(json::text)));
    json.object("target", () -> target(json, one, points));
  }

  private static List<Map<String, String>> bodies(Annotation one) {
    List<Map<String, String>> bodies = new ArrayList<>();
    bodies.add(text(one.says(), "describing"));
    one.tags().forEach(tag -> bodies.add(text(tag, "tagging")));
    one.answered()
        .forEach(
            claim -> {
              Map<String, String> body = new LinkedHashMap<>();
              body.put("type", "SpecificResource");
              body.put("source", claim);
              body.put("purpose", "linking");
              bodies.add(body);
            });
    return bodies;
  }

  private static Map<String, String> text(String value, String purpose) {
    Map<String, String> body = new LinkedHashMap<>();
    body.put("type", "TextualBody");
    body.put("value", value);
    body.put("format", "text/plain");
    body.put("language", "en");
    body.put("purpose", purpose);
    return body;
  }

  private static void target(JsonWriter json, Annotation one, CodePoints points) {
    Passage passage = one.passage();
    json.text("type", "SpecificResource");
    json.text("source", Iri.article(passage.articleId()));
    json.array(
        "selector",
        List.of("TextQuoteSelector", "TextPositionSelector"),
        type -> json.object(() -> selector(json, type, passage, points)));
  }

  private static void selector(JsonWriter json, String type, Passage passage, CodePoints points) {
    json.text("type", type);
    if (type.equals("TextQuoteSelector")) {
      json.text("exact", passage.quote());
      json.text("prefix", passage.prefix());
      json.text("suffix", passage.suffix());
    } else {
      String article = passage.articleId();
      json.number("start", points.before(article, passage.span().start()));
      json.number("end", points.before(article, passage.span().end()));
    }
  }

  @Override
  public List<String> losses(Timeline timeline) {
    return Losses.of(timeline)
        .always("passages of parties, places, times and sources, and the digest of the whole")
        .decisions()
        .reasons()
        .remarks()
        .inWords();
  }
}
