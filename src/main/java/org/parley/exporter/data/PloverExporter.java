package org.parley.exporter.data;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.exporter.Losses;
import org.parley.exporter.TimelineExporter;
import org.parley.exporter.WebAddress;
import org.parley.json.JsonWriter;
import org.parley.model.AnswerEntry;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimKind;
import org.parley.model.Hop;
import org.parley.model.Meeting;
import org.parley.model.Party;
import org.parley.model.Place;
import org.parley.model.Precision;
import org.parley.model.Timeline;
import org.parley.model.When;

/**
 * Writes PLOVER events of type CONSULT, one JSON object on each line for each claim; what PLOVER
 * has no field for, above all the answers, stands in the member {@code parley}.
 */
public final class PloverExporter implements TimelineExporter {
  private static final int TWO_SIDES = 2;

  @Override
  public String format() {
    return "plover";
  }

  @Override
  public String ending() {
    return "jsonl";
  }

  @Override
  public String meaning() {
    return "PLOVER events of type CONSULT for political event data";
  }

  @Override
  public void export(Timeline timeline, OutputStream out) {
    try (JsonWriter json = JsonWriter.lines(out)) {
      for (Meeting meeting : timeline.meetings().toList()) {
        for (ClaimEntry entry : meeting.claims()) {
          json.object(() -> event(json, meeting, entry, timeline.omissions()));
          json.endLine();
        }
      }
    }
  }

  private static void event(
      JsonWriter json, Meeting meeting, ClaimEntry entry, List<String> omissions) {
    Claim claim = entry.claim();
    json.text("event_id", claim.id());
    json.text("event_date", day(claim.when()));
    json.text("event_type", "CONSULT");
    json.text("event_mode", mode(claim));
    json.texts("event_context", List.of());
    json.array("actor", claim.parties(), party -> json.object(() -> party(json, party)));
    json.array("recipient", List.<Party>of(), party -> json.object(() -> party(json, party)));
    json.texts("location", claim.places().stream().map(Place::name).toList());
    json.text("text", claim.quote().quote());
    json.text("publication_date", entry.article().published().value());
    json.text("source", entry.article().outlet().value());
    json.text("url", WebAddress.of(entry.article()));
    json.object(
        "parley",
        () -> {
          beyond(json, meeting, entry);
          json.texts("omissions", omissions);
        });
  }

  /** Only a day that is known as one. */
  private static Optional<LocalDate> day(When when) {
    return when.precision() == Precision.DAY ? when.earliest() : Optional.empty();
  }

  private static Optional<String> mode(Claim claim) {
    if (claim.kind() == ClaimKind.VISIT) {
      return Optional.of("visit");
    }
    boolean many = claim.parties().size() > TWO_SIDES;
    return many && claim.kind() != ClaimKind.CONTACT
        ? Optional.of("multilateral")
        : Optional.empty();
  }

  private static void party(JsonWriter json, Party party) {
    json.text("name", party.name());
    json.word("kind", party.kind());
  }

  private static void beyond(JsonWriter json, Meeting meeting, ClaimEntry entry) {
    Claim claim = entry.claim();
    json.text("meeting", meeting.id());
    json.word("kind", claim.kind());
    json.word("modality", claim.modality());
    json.word("review", entry.review());
    json.text("edtf", claim.when().edtf());
    json.text("earliest", claim.when().earliest());
    json.text("latest", claim.when().latest());
    json.text("words", claim.when().words());
    json.text("article", claim.articleId());
    json.texts("sources", claim.attribution().hops().stream().map(Hop::name).toList());
    json.array("answers", entry.answers(), answer -> json.object(() -> answer(json, answer)));
  }

  private static void answer(JsonWriter json, AnswerEntry answer) {
    json.word("kind", answer.response().kind());
    json.text("speaker", answer.response().speaker().name());
    json.text("text", answer.response().quote().quote());
    json.word("link", answer.link().state());
    json.text("source", answer.article().outlet().value());
    json.text("publication_date", answer.article().published().value());
    json.text("article", answer.article().id());
  }

  @Override
  public List<String> losses(Timeline timeline) {
    long unknown =
        timeline
            .meetings()
            .flatMap(meeting -> meeting.claims().stream())
            .filter(entry -> day(entry.claim().when()).isEmpty())
            .count();
    return Losses.of(timeline)
        .anchors()
        .count(unknown, "event", "without a date, because the day is not known")
        .furtherPassages()
        .decisions()
        .reasons()
        .unlinked()
        .remarks()
        .inWords();
  }
}
