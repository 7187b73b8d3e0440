package org.parley.service;

import java.util.List;
import java.util.Optional;
import org.parley.ledger.Sha256;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.Decision;
import org.parley.model.Decision.ClaimAdded;
import org.parley.model.Decision.EvidenceAdded;
import org.parley.model.Decision.ResponseAdded;
import org.parley.model.Explanation;
import org.parley.model.Party;
import org.parley.model.Passage;
import org.parley.model.Response;
import org.parley.model.Span;

/** Claims, responses and passages that an editor takes from an article by hand. */
final class AddedFindings {
  private static final Explanation BY_HAND =
      new Explanation("by-hand", Optional.empty(), List.of("added by an editor"));

  private final OnFile file;

  AddedFindings(OnFile file) {
    this.file = file;
  }

  Decision claim(NewClaim draft, String reason) {
    Passage quote = passage(draft.articleId(), draft.quote());
    String id =
        id("claim", quote, draft.kind().name(), draft.parties().stream().map(Party::name).toList());
    ClaimDecisions.requireParties(id, draft.parties());
    if (file.hasClaim(id)) {
      throw new ServiceException("this claim was added before; it has the id " + id);
    }
    return new ClaimAdded(
        new Claim(
            id,
            draft.articleId(),
            draft.kind(),
            draft.modality(),
            List.of(quote),
            draft.parties(),
            draft.places(),
            draft.when(),
            draft.attribution(),
            false,
            false,
            BY_HAND),
        reason.strip());
  }

  Decision response(NewResponse draft, String reason) {
    Passage quote = passage(draft.articleId(), draft.quote());
    if (draft.speaker().name().isBlank()) {
      throw new ServiceException("a response needs a speaker; name who answers");
    }
    String id = id("response", quote, draft.kind().name(), List.of(draft.speaker().name()));
    if (file.hasResponse(id)) {
      throw new ServiceException("this response was added before; it has the id " + id);
    }
    return new ResponseAdded(
        new Response(
            id,
            draft.articleId(),
            draft.kind(),
            draft.speaker(),
            List.of(quote),
            Optional.empty(),
            draft.when(),
            BY_HAND),
        reason.strip());
  }

  /** Empty when the claim or response has this passage already. */
  Optional<Decision> passage(String findingId, Span span, String reason) {
    boolean claim = file.hasClaim(findingId);
    String articleId =
        claim ? file.claim(findingId).articleId() : file.response(findingId).articleId();
    List<Passage> there =
        claim ? file.claim(findingId).passages() : file.response(findingId).passages();
    Passage passage = passage(articleId, span);
    return there.contains(passage)
        ? Optional.empty()
        : Optional.of(new EvidenceAdded(findingId, passage, reason.strip()));
  }

  private Passage passage(String articleId, Span span) {
    Article article = file.article(articleId);
    if (span.end() > article.text().length() || span.in(article.text()).isBlank()) {
      throw new ServiceException(
          "there are no words from %d to %d of article %s; select some"
              .formatted(span.start(), span.end(), articleId));
    }
    return article.passage(span);
  }

  private static String id(String what, Passage quote, String kind, List<String> names) {
    return Sha256.of(
        String.join(
            "\n",
            "by hand",
            what,
            quote.articleId(),
            quote.span().start() + "-" + quote.span().end(),
            kind,
            String.join("\n", names)));
  }
}
