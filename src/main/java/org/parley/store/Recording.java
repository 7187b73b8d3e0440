package org.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.json.ModelCodec;
import org.parley.ledger.Sha256;
import org.parley.ledger.StoredArticle;
import org.parley.ledger.StoredFinding;
import org.parley.model.AnswerLink;
import org.parley.model.Claim;
import org.parley.model.Decision.ArticleImported;
import org.parley.model.Extraction;
import org.parley.model.NearMiss;
import org.parley.model.ParleyException;
import org.parley.model.RawDocument;
import org.parley.model.Response;

/** One reading of one article in the form and order in which it is stored. */
final class Recording {
  private static final Comparator<Claim> CLAIMS =
      Comparator.comparing((Claim claim) -> claim.quote().span().start()).thenComparing(Claim::id);
  private static final Comparator<Response> RESPONSES =
      Comparator.comparing((Response response) -> response.quote().span().start())
          .thenComparing(Response::id);
  private static final Comparator<AnswerLink> ANSWERS =
      Comparator.comparing(AnswerLink::responseId).thenComparing(AnswerLink::claimId);
  private static final Comparator<NearMiss> NEAR_MISSES =
      Comparator.comparing((NearMiss miss) -> miss.passage().span())
          .thenComparing(NearMiss::rule)
          .thenComparing(NearMiss::reason);

  private final RawDocument document;
  private final Extraction extraction;
  private final ModelCodec codec;

  /** Throws when the reading is not one of this document or names one id twice. */
  Recording(RawDocument document, Extraction extraction, ModelCodec codec) {
    this.document = document;
    this.extraction = extraction;
    this.codec = codec;
    requireSameArticle();
    requireDistinct(claims().stream().map(Claim::id).toList());
    requireDistinct(responses().stream().map(Response::id).toList());
  }

  List<Claim> claims() {
    return extraction.claims().stream().sorted(CLAIMS).toList();
  }

  List<Response> responses() {
    return extraction.responses().stream().sorted(RESPONSES).toList();
  }

  List<AnswerLink> answers() {
    return extraction.answers().stream().sorted(ANSWERS).toList();
  }

  StoredArticle stored() {
    String id = extraction.article().id();
    return new StoredArticle(
        id,
        document,
        StoredFinding.of(id, extraction.article().text()),
        StoredFinding.of(id, codec.article(extraction.article())),
        claims().stream().map(one -> StoredFinding.of(one.id(), codec.claim(one))).toList(),
        responses().stream().map(one -> StoredFinding.of(one.id(), codec.response(one))).toList(),
        answers().stream().map(this::stored).toList(),
        nearMisses());
  }

  static ArticleImported decision(StoredArticle stored) {
    return new ArticleImported(
        stored.id(), stored.findingsDigest(), stored.claims().size(), stored.responses().size());
  }

  private StoredFinding stored(AnswerLink link) {
    return StoredFinding.of(link.responseId() + " " + link.claimId(), codec.answerLink(link));
  }

  private List<StoredFinding> nearMisses() {
    List<StoredFinding> stored = new ArrayList<>();
    extraction.nearMisses().stream()
        .sorted(NEAR_MISSES)
        .map(codec::nearMiss)
        .forEach(payload -> stored.add(StoredFinding.of(String.valueOf(stored.size()), payload)));
    return stored;
  }

  private void requireSameArticle() {
    String id = extraction.article().id();
    if (!Sha256.of(document.bytes()).equals(id)) {
      throw new ParleyException(
          "cannot store %s: its bytes are not those of article %s"
              .formatted(document.fileName(), id));
    }
  }

  private void requireDistinct(List<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new ParleyException(
                  "cannot store %s: two of its findings have the id %s"
                      .formatted(document.fileName(), id));
            });
  }
}
