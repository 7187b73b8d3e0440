package org.parley.matching;

import java.util.Map;
import java.util.Optional;
import org.parley.model.ArticleHeader;
import org.parley.model.ParleyException;

/** Looks articles up. */
final class Sources {
  private Sources() {}

  static ArticleHeader article(String id, Map<String, ArticleHeader> articles) {
    return Optional.ofNullable(articles.get(id))
        .orElseThrow(() -> new ParleyException("a finding names article " + id + ", not on file"));
  }
}
