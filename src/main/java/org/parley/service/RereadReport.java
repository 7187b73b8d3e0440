package org.parley.service;

import java.util.List;
import org.parley.service.RereadArticle.Counts;
import org.parley.service.RereadArticle.Outcome;

/** What came of reading articles again, one report each, in the order of the work. */
public record RereadReport(List<RereadArticle> articles, boolean cancelled) {
  public RereadReport {
    articles = List.copyOf(articles);
  }

  public int count(Outcome outcome) {
    return (int) articles.stream().filter(article -> article.outcome() == outcome).count();
  }

  /** All findings of all articles by what became of them. */
  public Counts counts() {
    return articles.stream().map(RereadArticle::counts).reduce(Counts.NONE, Counts::plus);
  }

  /** How many findings have no certain place in the texts on file. */
  public int unplaced() {
    return articles.stream().mapToInt(article -> article.unplaced().size()).sum();
  }
}
