package org.parley.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Claim;
import org.parley.model.Hop;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Response;
import org.parley.ui.finding.ArticleFindings;

/** Everything to highlight in one article, in the offsets of its displayed text. */
final class Highlights {
  private final String articleId;
  private final DisplayText text;
  private final List<Highlight> found = new ArrayList<>();

  private Highlights(String articleId, DisplayText text) {
    this.articleId = articleId;
    this.text = text;
  }

  /** Highlights in reading order. */
  static List<Highlight> of(String articleId, DisplayText text, ArticleFindings findings) {
    Highlights highlights = new Highlights(articleId, text);
    findings.claims().forEach(highlights::add);
    findings.responses().forEach(highlights::add);
    highlights.found.sort((one, other) -> one.span().compareTo(other.span()));
    return List.copyOf(highlights.found);
  }

  private void add(Claim claim) {
    String id = claim.id();
    claim.passages().forEach(passage -> add(passage, HighlightKind.CLAIM, id));
    for (Place place : claim.places()) {
      place.mentions().forEach(mention -> add(mention, HighlightKind.PLACE, id));
    }
    add(claim.when().passage(), HighlightKind.DATE, id);
    for (Hop hop : claim.attribution().hops()) {
      add(hop.passage(), HighlightKind.CUE, id);
    }
  }

  private void add(Response response) {
    HighlightKind kind = HighlightKind.of(response.kind());
    response.passages().forEach(passage -> add(passage, kind, response.id()));
    response
        .speaker()
        .mentions()
        .forEach(mention -> add(mention, HighlightKind.CUE, response.id()));
    add(response.when().passage(), HighlightKind.DATE, response.id());
  }

  private void add(Optional<Passage> passage, HighlightKind kind, String id) {
    passage.ifPresent(one -> add(one, kind, id));
  }

  private void add(Passage passage, HighlightKind kind, String id) {
    if (passage.articleId().equals(articleId)) {
      text.displayed(passage.span()).ifPresent(span -> found.add(new Highlight(span, kind, id)));
    }
  }
}
