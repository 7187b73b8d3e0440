package org.parley.matching;

import java.util.Map;
import org.parley.model.ArticleHeader;
import org.parley.model.Response;

/** A response with the article it stands in. */
public record SourcedResponse(Response response, ArticleHeader article) {

  /** Finds the response's article by its id. */
  public static SourcedResponse of(Response response, Map<String, ArticleHeader> articles) {
    return new SourcedResponse(response, Sources.article(response.articleId(), articles));
  }
}
