package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Extraction;

/** Who answers what is told, and how; or that a sentence is no answer to it. */
class AnswersInSentencesTest {
  private static final Path SENTENCES =
      Path.of("src/test/resources/org/parley/extraction/sentences/answers.txt");

  /** One line of the file: the kind of answer and who gives it, behind the sentence it answers. */
  record Example(String expected, String told, String answer) {}

  @ParameterizedTest
  @MethodSource("examples")
  void aSentenceAnswersWhatIsTold(Example example) {
    Extraction read = SharedReader.of(example.told() + " " + example.answer());
    assertEquals(example.expected(), answers(read));
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String told = "";
    for (String line : Files.readAllLines(SENTENCES)) {
      if (line.startsWith("@ ")) {
        told = line.substring(2);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" \\| ", 2);
        examples.add(new Example(parts[0], told, parts[1]));
      }
    }
    return examples.stream();
  }

  private static String answers(Extraction read) {
    String answers =
        read.responses().stream()
            .map(r -> r.kind() + " by " + r.speaker().name())
            .collect(Collectors.joining("; "));
    return answers.isEmpty() ? "-" : answers;
  }
}
