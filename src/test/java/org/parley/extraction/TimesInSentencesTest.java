package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Claim;

/** Which of the times in a sentence is the one of the event it tells. */
class TimesInSentencesTest {
  private static final Path SENTENCES =
      Path.of("src/test/resources/org/parley/extraction/sentences/times.txt");

  @ParameterizedTest
  @MethodSource("examples")
  void anEventHasTheTimeThatHangsOnIt(String expected, String sentence) {
    Claim first = SharedReader.of(sentence).claims().get(0);
    assertEquals(expected, first.when().words().orElse("-"));
  }

  static Stream<Object[]> examples() throws IOException {
    return Files.readAllLines(SENTENCES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" \\| ", 2));
  }
}
