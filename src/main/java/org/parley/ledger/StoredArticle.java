package org.parley.ledger;

import java.util.List;
import java.util.Map;
import org.parley.model.RawDocument;

/** One article with its bytes and findings exactly as they are stored. */
public record StoredArticle(
    String id,
    RawDocument document,
    StoredFinding text,
    StoredFinding header,
    List<StoredFinding> claims,
    List<StoredFinding> responses,
    List<StoredFinding> answers,
    List<StoredFinding> nearMisses) {
  /**
   * @param text the canonical text
   * @param header everything else that is known of the article, paragraphs included
   * @param claims by place in the text, as the other findings
   * @param answers links found in this article itself
   */
  public StoredArticle {
    claims = List.copyOf(claims);
    responses = List.copyOf(responses);
    answers = List.copyOf(answers);
    nearMisses = List.copyOf(nearMisses);
  }

  /** One digest over the text and everything found in it. */
  public String findingsDigest() {
    return Sha256.of(
        CanonicalJson.text(
            Map.of(
                "format", EntryText.FORMAT,
                "text", Sha256.of(text.payload()),
                "article", Sha256.of(header.payload()),
                "claims", digests(claims),
                "responses", digests(responses),
                "answers", digests(answers),
                "nearMisses", digests(nearMisses))));
  }

  private static List<Map<String, String>> digests(List<StoredFinding> findings) {
    return findings.stream()
        .map(finding -> Map.of("id", finding.id(), "digest", Sha256.of(finding.payload())))
        .toList();
  }
}
