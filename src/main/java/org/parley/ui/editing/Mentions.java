package org.parley.ui.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.Passage;
import org.parley.model.Span;

/** Finds the words of an article that bear out what an editor entered. */
final class Mentions {
  private final Article article;
  private final List<Passage> near;

  /**
   * @param near passages to look in before the rest of the article
   */
  Mentions(Article article, List<Passage> near) {
    this.article = article;
    this.near = List.copyOf(near);
  }

  /** The first place of the words, case ignored, empty where the article does not hold them. */
  Optional<Passage> of(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    String text = article.text().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || text.length() != article.text().length()) {
      return Optional.empty();
    }
    for (Passage passage : near) {
      int at = text.indexOf(wanted, passage.span().start());
      if (at >= 0 && at + wanted.length() <= passage.span().end()) {
        return Optional.of(article.passage(new Span(at, at + wanted.length())));
      }
    }
    int at = text.indexOf(wanted);
    return at < 0
        ? Optional.empty()
        : Optional.of(article.passage(new Span(at, at + wanted.length())));
  }
}
