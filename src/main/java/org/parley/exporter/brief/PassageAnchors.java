package org.parley.exporter.brief;

import org.parley.model.Passage;

/** What places of a page are called, so that links find them. */
final class PassageAnchors {
  private PassageAnchors() {}

  static String of(String articleId) {
    return "a-" + articleId;
  }

  static String of(Passage passage) {
    return "p-" + passage.articleId() + "-" + passage.span().start() + "-" + passage.span().end();
  }
}
