package org.parley.matching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.parley.model.ArticleHeader;

/** Names articles and days in the words of a reason. */
final class ArticleWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private ArticleWords() {}

  /** "TASS, 18 December 2023" or "an unknown outlet, undated". */
  static String of(ArticleHeader article) {
    return outlet(article)
        + ", "
        + article.published().value().map(ArticleWords::day).orElse("undated");
  }

  static String outlet(ArticleHeader article) {
    return article.outlet().value().orElse("an unknown outlet");
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
