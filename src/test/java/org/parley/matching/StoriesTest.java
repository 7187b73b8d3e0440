package org.parley.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads invented stories from their files to the meetings they make. The stories in {@code
 * held-out} were written before the code and are never looked at when something is mended.
 */
final class StoriesTest {
  @ParameterizedTest
  @CsvSource({"tuning, 0.90", "held-out, 0.88"})
  void reportsOfOneMeetingAreFoundTogether(String folder, double least) {
    Score score = ToldStories.in(folder).sameMeeting();
    assertTrue(score.f1() >= least && score.precision() >= 0.95, score::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuning", "held-out"})
  void rootsAreCountedRight(String folder) {
    Score score = ToldStories.in(folder).roots();
    assertTrue(score.recall() >= 0.90, score::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuning", "held-out"})
  void spellingsOfOneNameAreFoundTogether(String folder) {
    double score = ToldStories.in(folder).names();
    assertTrue(score >= 0.95, () -> String.valueOf(score));
  }

  @ParameterizedTest
  @CsvSource({"tuning, 0.90", "held-out, 0.70"})
  void responsesStandBesideTheClaimsTheyAnswer(String folder, double least) {
    Score score = ToldStories.in(folder).answers();
    assertTrue(score.f1() >= least, score::toString);
  }
}
