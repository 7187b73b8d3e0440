package org.parley.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns UTF-16 offsets of an article into offsets in Unicode code points. */
public final class CodePoints {
  private static final int TEXTS_KEPT = 32;
  private static final float LOAD = 0.75f;

  private final Function<String, Optional<String>> texts;
  private final Map<String, String> kept =
      new LinkedHashMap<>(TEXTS_KEPT, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > TEXTS_KEPT;
        }
      };

  /**
   * @param texts canonical text by article id
   */
  public CodePoints(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /** How many code points of the article come before {@code offset}. */
  public int before(String articleId, int offset) {
    return kept.computeIfAbsent(articleId, this::text).codePointCount(0, offset);
  }

  private String text(String articleId) {
    return texts
        .apply(articleId)
        .orElseThrow(
            () ->
                new JsonFailure(
                    "the text of article "
                        + articleId
                        + " is missing, so its passages have no place"));
  }
}
