package org.parley.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.ParagraphKind;
import org.parley.model.Passage;
import org.parley.model.Span;
import org.parley.ui.finding.ArticleFindings;
import org.parley.ui.wording.SourceWords;

/** An article made ready to be displayed. */
public record ShownArticle(
    String id,
    String fileName,
    String source,
    Optional<String> heading,
    DisplayText text,
    List<Highlight> highlights) {
  /**
   * @param source outlet and date with how they are known
   * @param heading what to call the article above its text; empty when the text has a headline or
   *     nobody knows one
   * @param highlights in reading order
   */
  public ShownArticle {
    highlights = List.copyOf(highlights);
  }

  static ShownArticle of(Article article, ArticleFindings findings) {
    DisplayText text = DisplayText.of(article);
    boolean headline =
        text.lines().stream().anyMatch(line -> line.kind() == ParagraphKind.HEADLINE);
    return new ShownArticle(
        article.id(),
        article.fileName(),
        SourceWords.article(article.header()),
        headline ? Optional.empty() : article.title().value(),
        text,
        Highlights.of(article.id(), text, findings));
  }

  /** The places of a finding's passages in the displayed text, the most telling first. */
  List<Span> places(List<Passage> passages) {
    List<Span> places = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.articleId().equals(id)) {
        text.displayed(passage.span()).ifPresent(places::add);
      }
    }
    return places;
  }
}
