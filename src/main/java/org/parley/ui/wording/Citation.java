package org.parley.ui.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.ArticleHeader;

/** Words of an article with all that it takes to find them again. */
public record Citation(String words, ArticleHeader article, String link) {
  /**
   * @param link what leads to the words in this ledger
   */
  public Citation {}

  /** One line of plain text: “words” Outlet, 17 Dec 2023, “Title”. */
  public String plain() {
    return "“" + line() + "” " + source(false) + " <" + link + ">";
  }

  /** A quotation in Markdown with its source below. */
  public String markdown() {
    return "> " + line() + "\n>\n> — " + source(true) + " (`" + link + "`)";
  }

  private String line() {
    return words.strip().replaceAll("\\s+", " ");
  }

  private String source(boolean markdown) {
    List<String> parts = new ArrayList<>();
    parts.add(
        article
            .outlet()
            .value()
            .map(name -> markdown ? "*" + escaped(name) + "*" : name)
            .orElse(Text.of("cite.no-outlet")));
    parts.add(article.published().value().map(WhenWords::day).orElse(Text.of("cite.no-date")));
    Optional<String> title = article.title().value();
    parts.add(
        title
            .map(name -> "“" + (markdown ? escaped(name) : name) + "”")
            .orElse(article.fileName()));
    article.url().ifPresent(parts::add);
    return String.join(", ", parts) + ".";
  }

  private static String escaped(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
  }
}
