package org.parley.exporter.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.exporter.Phrases;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Hop;
import org.parley.model.Meeting;
import org.parley.model.Note;
import org.parley.model.Party;
import org.parley.model.Place;
import org.parley.model.Response;
import org.parley.model.Timeline;
import org.parley.model.UnlinkedResponse;
import org.parley.model.When;

/** A timeline as rows: one for each claim, with everything that answers it in the same row. */
final class ClaimTable {
  /** What stands at the head of the columns. */
  static final List<String> COLUMNS =
      List.of(
          "record",
          "meeting",
          "date",
          "earliest",
          "latest",
          "time_words",
          "kind",
          "modality",
          "review",
          "parties",
          "places",
          "quote",
          "sources",
          "outlet",
          "published",
          "title",
          "answers",
          "answer_count",
          "meeting_outlets",
          "meeting_roots",
          "implicit",
          "tags",
          "notes",
          "file",
          "url",
          "id",
          "article");

  private static final String LIST = "; ";

  private ClaimTable() {}

  /** The claims in order of time, the undated behind them, then answers to no claim on file. */
  static Stream<List<String>> rows(Timeline timeline) {
    Stream<List<String>> claims =
        timeline
            .meetings()
            .flatMap(meeting -> meeting.claims().stream().map(claim -> row(meeting, claim)));
    return Stream.concat(claims, timeline.unlinked().stream().map(ClaimTable::row));
  }

  /** A row for what the timeline leaves out. */
  static List<String> leftOut(String omission) {
    return COLUMNS.stream()
        .map(
            column -> column.equals("record") ? "left out" : column.equals("quote") ? omission : "")
        .toList();
  }

  private static List<String> row(Meeting meeting, ClaimEntry entry) {
    Claim claim = entry.claim();
    return Stream.of(
            Stream.of("claim", meeting.id()),
            time(claim.when()),
            Stream.of(
                Phrases.word(claim.kind()),
                Phrases.word(claim.modality()),
                Phrases.word(entry.review()),
                claim.parties().stream().map(Party::name).collect(Collectors.joining(LIST)),
                claim.places().stream().map(Place::name).collect(Collectors.joining(LIST)),
                claim.quote().quote(),
                claim.attribution().hops().stream()
                    .map(ClaimTable::source)
                    .collect(Collectors.joining(LIST))),
            article(entry.article()),
            Stream.of(
                entry.answers().stream().map(ClaimTable::answer).collect(Collectors.joining("\n")),
                String.valueOf(entry.answers().size()),
                String.valueOf(meeting.roots().outletCount()),
                String.valueOf(meeting.roots().roots().size()),
                claim.implicit() ? "yes" : "no",
                String.join(LIST, entry.tags()),
                entry.notes().stream().map(Note::text).collect(Collectors.joining("\n"))),
            file(entry.article(), claim.id()))
        .flatMap(cells -> cells)
        .toList();
  }

  private static List<String> row(UnlinkedResponse unlinked) {
    Response response = unlinked.response();
    return Stream.of(
            Stream.of("answer without claim", ""),
            time(response.when()),
            Stream.of(Phrases.word(response.kind()), "", "", response.speaker().name(), ""),
            Stream.of(response.quote().quote(), ""),
            article(unlinked.article()),
            Stream.of("", "0", "", "", "", "", ""),
            file(unlinked.article(), response.id()))
        .flatMap(cells -> cells)
        .toList();
  }

  private static Stream<String> time(When when) {
    return Stream.of(
        when.edtf().orElse(""), day(when.earliest()), day(when.latest()), when.words().orElse(""));
  }

  private static Stream<String> article(ArticleHeader article) {
    return Stream.of(
        article.outlet().value().orElse(""),
        day(article.published().value()),
        article.title().value().orElse(""));
  }

  private static Stream<String> file(ArticleHeader article, String id) {
    return Stream.of(article.fileName(), article.url().orElse(""), id, article.id());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String source(Hop hop) {
    return hop.positive() ? hop.name() : hop.name() + " (says it did not happen)";
  }

  /** "NO COMMENT: Berg's office: “We have no comment” (Evening Post, undated; suggested)". */
  private static String answer(AnswerEntry answer) {
    Response response = answer.response();
    return Phrases.word(response.kind()).toUpperCase(Locale.ROOT)
        + ": "
        + response.speaker().name()
        + ": “"
        + response.quote().quote()
        + "” ("
        + answer.article().outlet().value().orElse("outlet unknown")
        + ", "
        + answer.article().published().value().map(LocalDate::toString).orElse("undated")
        + "; "
        + Phrases.word(answer.link().state())
        + ")";
  }
}
