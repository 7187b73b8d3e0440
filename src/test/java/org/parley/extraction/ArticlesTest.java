package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticlesTest {
  private static final ArticleFolder RIGHT = ArticleFolder.RIGHT;
  private static final ArticleFolder MISSED = ArticleFolder.MISSED;

  @ParameterizedTest
  @MethodSource("right")
  void anArticleIsReadAsItsExpectationSays(String name) throws IOException {
    assertEquals(
        RIGHT.text(name, ".expected"), FindingsInWords.of(SharedReader.of(RIGHT.article(name))));
  }

  /** When this fails because a rule got better, the article belongs with the right ones. */
  @ParameterizedTest
  @MethodSource("missed")
  void aKnownMissIsStillMissedInTheWayRecorded(String name) throws IOException {
    assertEquals(
        MISSED.text(name, ".recorded"), FindingsInWords.of(SharedReader.of(MISSED.article(name))));
  }

  @ParameterizedTest
  @MethodSource("missed")
  void whatIsRecordedOfAKnownMissIsNotWhatIsRight(String name) throws IOException {
    assertNotEquals(MISSED.text(name, ".expected"), MISSED.text(name, ".recorded"));
  }

  @Test
  void noArticleAndNoExpectationStandsAlone() throws IOException {
    assertEquals(right(), RIGHT.names(".expected"));
    assertEquals(missed(), MISSED.names(".expected"));
    assertEquals(missed(), MISSED.names(".recorded"));
  }

  static Set<String> right() throws IOException {
    return RIGHT.names(".txt");
  }

  static Set<String> missed() throws IOException {
    return MISSED.names(".txt");
  }
}
