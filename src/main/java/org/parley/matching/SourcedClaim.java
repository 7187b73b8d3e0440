package org.parley.matching;

import java.util.Map;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;

/** A claim with the article it stands in. */
public record SourcedClaim(Claim claim, ArticleHeader article) {

  /** Finds the claim's article by its id. */
  public static SourcedClaim of(Claim claim, Map<String, ArticleHeader> articles) {
    return new SourcedClaim(claim, Sources.article(claim.articleId(), articles));
  }
}
