package org.parley.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.ArticleHeader;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Obsolete;
import org.parley.model.Response;

/** What the beginning of an id stands for. */
public sealed interface Found {
  /** A claim, with the meeting it belongs to. */
  record FoundClaim(ClaimEntry entry, Meeting meeting) implements Found {}

  /**
   * A response, with its article and its links in whatever state.
   *
   * @param obsolete what is read instead now, where that is something else than what stands
   */
  record FoundResponse(
      Response response,
      ArticleHeader article,
      List<AnswerLink> links,
      Optional<Obsolete<Response>> obsolete)
      implements Found {
    public FoundResponse {
      links = List.copyOf(links);
    }
  }

  /** An article. */
  record FoundArticle(Article article) implements Found {}

  /** Several ids begin like this; at most 20 are named. */
  record Ambiguous(List<String> ids) implements Found {
    public Ambiguous {
      ids = List.copyOf(ids);
    }
  }

  /** Nothing on file begins like this. */
  record Nothing() implements Found {}

  /** Applies the function of the case that this is. */
  default <T> T match(
      Function<FoundClaim, T> claim,
      Function<FoundResponse, T> response,
      Function<FoundArticle, T> article,
      Function<Ambiguous, T> ambiguous,
      Function<Nothing, T> nothing) {
    if (this instanceof FoundClaim found) {
      return claim.apply(found);
    }
    if (this instanceof FoundResponse found) {
      return response.apply(found);
    }
    if (this instanceof FoundArticle found) {
      return article.apply(found);
    }
    if (this instanceof Ambiguous found) {
      return ambiguous.apply(found);
    }
    return nothing.apply((Nothing) this);
  }
}
