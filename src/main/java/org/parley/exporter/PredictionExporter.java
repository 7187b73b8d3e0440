package org.parley.exporter;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.json.JsonWriter;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.Extraction;
import org.parley.model.Hop;
import org.parley.model.LinkState;
import org.parley.model.Party;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Precision;
import org.parley.model.Response;
import org.parley.model.When;

/**
 * Writes what was found in one article as a small flat JSON object, claims numbered c1, c2, … and
 * responses r1, r2, … by their place in the text.
 */
public final class PredictionExporter {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** Writes the object to {@code out}, which stays open. */
  public void export(Extraction extraction, OutputStream out) {
    Map<String, String> numbers = numbers(extraction.claims());
    try (JsonWriter json = new JsonWriter(out)) {
      json.object(
          () -> {
            article(json, extraction.article());
            json.array(
                "claims",
                extraction.claims(),
                claim -> json.object(() -> claim(json, claim, numbers)));
            int[] number = {0};
            json.array(
                "responses",
                extraction.responses(),
                response ->
                    json.object(
                        () -> {
                          json.text("id", "r" + ++number[0]);
                          response(json, response, targets(extraction, response, numbers));
                        }));
          });
      json.endLine();
    }
  }

  private static void article(JsonWriter json, Article article) {
    json.text("file", article.fileName());
    json.text("outlet", article.outlet().value());
    json.text("published", article.published().value());
    json.text("title", article.title().value());
  }

  private static void claim(JsonWriter json, Claim claim, Map<String, String> numbers) {
    json.text("id", numbers.getOrDefault(claim.id(), claim.id()));
    quotes(json, claim.passages());
    json.word("kind", claim.kind());
    json.array("participants", claim.parties(), party -> json.object(() -> party(json, party)));
    json.texts("places", claim.places().stream().map(Place::name).toList());
    json.object("time", () -> time(json, claim.when()));
    json.texts("attributed_to", claim.attribution().hops().stream().map(Hop::name).toList());
    json.word("modality", claim.modality());
  }

  private static void response(JsonWriter json, Response response, List<String> targets) {
    quotes(json, response.passages());
    json.word("stance", response.kind());
    json.text("speaker", response.speaker().name());
    json.texts("targets", targets);
  }

  private static void quotes(JsonWriter json, List<Passage> passages) {
    json.text("quote", passages.get(0).quote());
    json.texts("other_quotes", passages.stream().skip(1).map(Passage::quote).toList());
  }

  private static void party(JsonWriter json, Party party) {
    json.text("name", party.name());
    json.texts("aliases", party.aliases());
  }

  private static void time(JsonWriter json, When when) {
    json.text("text", when.words());
    json.text("start", when.earliest().map(day -> written(day, when.precision())));
    json.text("end", when.latest().map(day -> written(day, when.precision())));
  }

  private static String written(LocalDate day, Precision precision) {
    return switch (precision) {
      case YEAR -> day.toString().substring(0, YEAR);
      case MONTH -> day.toString().substring(0, MONTH);
      case DAY, WEEK, SEASON, INTERVAL, UNRESOLVED -> day.toString().substring(0, DAY);
    };
  }

  private static Map<String, String> numbers(List<Claim> claims) {
    Map<String, String> numbers = new HashMap<>();
    for (Claim claim : claims) {
      numbers.put(claim.id(), "c" + (numbers.size() + 1));
    }
    return numbers;
  }

  private static List<String> targets(
      Extraction extraction, Response response, Map<String, String> numbers) {
    return extraction.answers().stream()
        .filter(link -> link.responseId().equals(response.id()))
        .filter(link -> link.state() != LinkState.REJECTED)
        .map(AnswerLink::claimId)
        .map(id -> Optional.ofNullable(numbers.get(id)))
        .flatMap(Optional::stream)
        .toList();
  }
}
