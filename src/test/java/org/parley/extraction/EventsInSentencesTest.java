package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Claim;
import org.parley.model.Party;
import org.parley.model.Place;

/** What kind of event a sentence tells, of whom and where; or that it tells none. */
class EventsInSentencesTest {
  private static final Path SENTENCES =
      Path.of("src/test/resources/org/parley/extraction/sentences/events.txt");

  /** One line of the file: kind, modality, parties and places, then the text. */
  record Example(List<String> expected, String text) {}

  @ParameterizedTest
  @MethodSource("examples")
  void aSentenceTellsItsEvent(Example example) {
    List<Claim> claims = SharedReader.of(example.text()).claims();
    assertEquals(example.expected(), claims.stream().map(EventsInSentencesTest::line).toList());
  }

  static Stream<Example> examples() throws IOException {
    return Files.readAllLines(SENTENCES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(EventsInSentencesTest::example);
  }

  private static Example example(String line) {
    int end = line.lastIndexOf(" | ");
    String told = line.substring(0, end);
    return new Example(told.equals("-") ? List.of() : List.of(told), line.substring(end + 3));
  }

  private static String line(Claim claim) {
    String parties = claim.parties().stream().map(Party::name).collect(Collectors.joining("; "));
    String places = claim.places().stream().map(Place::name).collect(Collectors.joining("; "));
    return String.join(
        " | ",
        claim.kind().name(),
        claim.modality().name(),
        parties,
        places.isEmpty() ? "-" : places);
  }
}
