package org.parley.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.json.JsonFailure;
import org.parley.store.SampleDecisions;

class TimelineCheckTest {
  private static final String CHANGED =
      "/content_sha256: the document was changed after it was exported";

  /** What is said of a value whose check does not agree. */
  private static String traced(String meeting, String place) {
    return meeting + place + ": changed after the export, or its check in " + meeting + "/checks";
  }

  @TempDir Path folder;

  @Test
  void anUntouchedExportHasNoProblem() throws IOException {
    assertEquals(List.of(), problems(sample()));
  }

  @Test
  void decisionsOfEveryKindKeepToTheSchema() throws IOException {
    var timeline = SampleTimeline.deciding(SampleDecisions.ofEveryKind());

    assertEquals(List.of(), problems(JsonTimelineExporterTest.exported(timeline)));
  }

  @Test
  void anExportInOtherIndentationHasNoProblem() throws IOException {
    assertEquals(List.of(), problems(sample().replace("\n  ", "\n\t\t")));
  }

  @Test
  void aChangedQuoteIsNamedWithItsPlace() throws IOException {
    assertEquals(
        List.of(
            "/undated/0/claims/0/quote: it is not the quote of the first passage",
            traced("/undated/0", "/claims/0/passages/0/quote"),
            CHANGED,
            "/undated/0/claims/0/passages/0: “stood up with Berg” does not stand at 32 to 50 of"
                + " article "
                + SampleTimeline.SECOND),
        problems(
            sample()
                .replace(
                    "\"quote\": \"sat down with Berg\",\n              \"suffix",
                    "\"quote\": \"stood up with Berg\",\n              \"suffix")));
  }

  @Test
  void aChangedOffsetIsNamedWithItsPlace() throws IOException {
    List<String> problems =
        problems(sample().replaceFirst("\"start_code_point\": \\d+", "\"start_code_point\": 1"));

    assertEquals(
        List.of(
            traced("/meetings/0", "/when/passage/start_code_point"),
            CHANGED,
            "/meetings/0/when/passage: “last week” stands at other code points of article "
                + SampleTimeline.FIRST),
        problems);
  }

  @Test
  void changedContextIsNamedWithItsPlace() throws IOException {
    List<String> problems = problems(sample().replaceFirst("\"prefix\": \"", "\"prefix\": \"x"));

    assertEquals(
        List.of(
            traced("/meetings/0", "/when/passage/prefix"),
            CHANGED,
            "/meetings/0/when/passage: the words around “last week” are others of article "
                + SampleTimeline.FIRST),
        problems);
  }

  @Test
  void aChangedKindOfResponseIsNoticed() throws IOException {
    assertEquals(
        List.of(traced("/meetings/0", "/claims/0/answers/0/response/kind"), CHANGED),
        problems(sample().replace("\"no-comment\"", "\"denial\"")));
  }

  @Test
  void aRemovedAnswerIsMissedInTheCounts() throws IOException {
    String sample = sample();
    int from = sample.indexOf("\"answers\": [") + "\"answers\": [".length();
    int to = sample.indexOf("\n          ]", from);

    assertEquals(
        List.of(
            "/counts/answers: it says 1, but there are 0",
            traced("/meetings/0", "/links/0/claim_a"),
            "/meetings/0/checks: values before it were added or removed after the export",
            CHANGED),
        problems(sample.substring(0, from) + sample.substring(to)));
  }

  @Test
  void aQuoteThatIsNotThatOfItsPassageIsNamed() throws IOException {
    assertEquals(
        List.of(
            "/undated/0/claims/0/quote: it is not the quote of the first passage",
            traced("/undated/0", "/claims/0/quote"),
            CHANGED),
        problems(
            sample()
                .replace(
                    "\"quote\": \"sat down with Berg\",\n          \"passages",
                    "\"quote\": \"met Berg\",\n          \"passages")));
  }

  @Test
  void aFieldThatTheSchemaDoesNotKnowIsNamed() throws IOException {
    List<String> problems =
        problems(sample().replaceFirst("\"format\"", "\"verdict\": true, \"format\""));

    assertTrue(problems.get(0).contains("verdict"), problems.get(0));
    assertEquals(
        List.of(
            traced("", "/verdict"),
            "/checks: values before it were added or removed after the export",
            CHANGED),
        problems.subList(1, problems.size()));
  }

  @Test
  void aMissingArticleIsNamedOncePerPassage() throws IOException {
    Path file = Files.writeString(folder.resolve("timeline.json"), sample());

    List<String> problems =
        new TimelineCheck(
                id -> id.equals(SampleTimeline.FIRST) ? Optional.empty() : SampleTimeline.text(id))
            .check(file);

    assertEquals(
        "/meetings/0/when/passage: article " + SampleTimeline.FIRST + " is not in the folder",
        problems.get(0));
  }

  @Test
  void aFileThatIsNotJsonIsRefusedWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("timeline.json"), "{\n\"format\": ,");

    var failure = assertThrows(JsonFailure.class, () -> check().check(file));

    assertTrue(failure.getMessage().startsWith(file + ", line 2: this is not JSON: "));
  }

  @Test
  void aFieldGivenTwiceIsRefused() throws IOException {
    String twice = sample().replaceFirst("\"format\"", "\"format\": 1, \"format\"");
    Path file = Files.writeString(folder.resolve("timeline.json"), twice);

    var failure = assertThrows(JsonFailure.class, () -> check().check(file));

    assertTrue(failure.getMessage().contains("Duplicate"), failure.getMessage());
  }

  private List<String> problems(String json) throws IOException {
    return check().check(Files.writeString(folder.resolve("timeline.json"), json));
  }

  private static TimelineCheck check() {
    return new TimelineCheck(SampleTimeline::text);
  }

  private static String sample() {
    return JsonTimelineExporterTest.exported(SampleTimeline.timeline());
  }
}
