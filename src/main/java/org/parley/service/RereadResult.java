package org.parley.service;

import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.ClaimReading;
import org.parley.model.Decision.ArticleReread;
import org.parley.model.ResponseReading;
import org.parley.service.RereadArticle.Counts;

/**
 * What one new reading of an article came to.
 *
 * @param same how many findings are as they were
 * @param kept how many changed or are gone and yet stand, because somebody decided on them
 */
record RereadResult(ArticleReread reading, int same, int kept) {
  /** Whether anything is otherwise than on file, so that the log has to say so. */
  boolean changesAnything() {
    return reading.header().isPresent()
        || !(reading.newClaims().isEmpty()
            && reading.newResponses().isEmpty()
            && reading.claims().isEmpty()
            && reading.responses().isEmpty()
            && reading.answers().isEmpty());
  }

  Counts counts() {
    return new Counts(
        same,
        reading.newClaims().size() + reading.newResponses().size(),
        (int) readings().filter(Optional::isPresent).count(),
        (int) readings().filter(Optional::isEmpty).count(),
        kept);
  }

  private Stream<Optional<?>> readings() {
    return Stream.concat(
        reading.claims().stream().map(ClaimReading::now),
        reading.responses().stream().map(ResponseReading::now));
  }
}
