package org.parley.ui.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Claim;
import org.parley.model.Party;
import org.parley.model.Response;

/** What was found in one article. */
public record ArticleFindings(List<Claim> claims, List<Response> responses) {
  public ArticleFindings {
    claims = List.copyOf(claims);
    responses = List.copyOf(responses);
  }

  /** The words of a claim or response of the article. */
  public Optional<String> quote(String findingId) {
    return claims.stream()
        .filter(one -> one.id().equals(findingId))
        .map(one -> one.quote().quote())
        .findFirst()
        .or(
            () ->
                responses.stream()
                    .filter(one -> one.id().equals(findingId))
                    .map(one -> one.quote().quote())
                    .findFirst());
  }

  /** Everybody named in the claims and responses of the article. */
  public List<Party> parties() {
    return Stream.concat(
            claims.stream().flatMap(one -> one.parties().stream()),
            responses.stream().map(Response::speaker))
        .toList();
  }
}
