package org.parley.ui.finding;

import java.util.List;
import org.parley.model.Claim;
import org.parley.model.Response;

/** What was found in one article. */
public record ArticleFindings(List<Claim> claims, List<Response> responses) {
  public ArticleFindings {
    claims = List.copyOf(claims);
    responses = List.copyOf(responses);
  }
}
