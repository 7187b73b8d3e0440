package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Claim;
import org.parley.model.Hop;

/** Who says so and how real it is, sentence by sentence. */
class SourcesInSentencesTest {
  private static final Path SENTENCES =
      Path.of("src/test/resources/org/parley/extraction/sentences/sources.txt");

  /** One line of the file: modality, sources from the outlet inwards, text. */
  record Example(String expected, String text) {}

  @ParameterizedTest
  @MethodSource("examples")
  void aSentenceNamesItsSourcesAndItsModality(Example example) {
    List<Claim> claims = SharedReader.of(example.text()).claims();
    assertEquals(
        List.of(example.expected()), claims.stream().map(SourcesInSentencesTest::line).toList());
  }

  static Stream<Example> examples() throws IOException {
    return Files.readAllLines(SENTENCES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" \\| ", 3))
        .map(part -> new Example(part[0] + " | " + part[1], part[2]));
  }

  private static String line(Claim claim) {
    List<String> hops = claim.attribution().hops().stream().map(Hop::name).toList();
    return claim.modality() + " | " + (hops.isEmpty() ? "-" : String.join(" < ", hops));
  }
}
