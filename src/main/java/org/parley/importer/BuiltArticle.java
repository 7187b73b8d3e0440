package org.parley.importer;

import java.util.List;
import org.parley.model.Article;

/** An article, and the dates in it that could be read in two ways and so were not taken. */
record BuiltArticle(Article article, List<String> ambiguousDates) {
  BuiltArticle {
    ambiguousDates = List.copyOf(ambiguousDates);
  }
}
