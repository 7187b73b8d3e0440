package org.parley.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Prints how well reports, answers, roots and names are found across both halves of the stories.
 */
final class StoriesBench {
  @Test
  void bothHalvesAreScored(TestReporter reporter) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String folder : new String[] {"tuning", "held-out"}) {
      String scores = ToldStories.in(folder).scores();
      reporter.publishEntry(folder, scores);
      lines.append(folder).append(": ").append(scores).append('\n');
    }
    Path file = Path.of("target", "bench", "stories.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, lines);
    assertTrue(lines.indexOf("NaN") < 0, lines::toString);
  }
}
