package org.parley.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.model.ArticleHeader;
import org.parley.model.Response;
import org.parley.model.UnlinkedResponse;

/** Some responses of a ledger with their articles, as they stand now. */
final class ResponsePart {
  private ResponsePart() {}

  /** By article and place in the text; ids that are not on file are left out. */
  static List<UnlinkedResponse> of(Ledger ledger, Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Response> found = ledger.findings().responses(ids);
    Set<String> subjects = new HashSet<>(ids);
    PresentState first = new PresentState(ledger.log().entriesOn(ids));
    List<Response> all =
        Stream.concat(
                found.stream(),
                first.addedResponses().stream().filter(one -> ids.contains(one.id())))
            .toList();
    all.forEach(one -> subjects.add(one.articleId()));
    PresentState state = new PresentState(ledger.log().entriesOn(subjects));
    Map<String, ArticleHeader> headers = new HashMap<>();
    ledger
        .articles()
        .headers(all.stream().map(Response::articleId).toList())
        .forEach(header -> headers.put(header.id(), state.header(header)));
    return all.stream()
        .filter(response -> !state.readings().isGone(response.id()))
        .map(state::response)
        .sorted(
            Comparator.comparing(Response::articleId)
                .thenComparing(one -> one.quote().span())
                .thenComparing(Response::id))
        .flatMap(
            one ->
                Optional.ofNullable(headers.get(one.articleId())).stream()
                    .map(header -> new UnlinkedResponse(one, header)))
        .toList();
  }
}
