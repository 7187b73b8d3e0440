package org.parley.model;

import java.util.List;
import java.util.Optional;

/** Why a claim or a response is on file as it is, and what was nearly found in its article. */
public record Grounds(
    Subject subject,
    String id,
    ArticleHeader article,
    List<Passage> quotes,
    Optional<Explanation> why,
    List<Ground> grounds,
    List<NearMiss> nearMisses) {
  /** What is explained. */
  public enum Subject {
    CLAIM,
    RESPONSE,
    ARTICLE
  }

  /**
   * @param quotes the passages of the claim or response, none of an article
   * @param why the rule and the trigger that found it, empty for an article
   * @param grounds one for each value, in the order in which one asks: what, who, where, when, who
   *     says so
   * @param nearMisses passages of the same article that were refused, by their place in the text
   */
  public Grounds {
    quotes = List.copyOf(quotes);
    grounds = List.copyOf(grounds);
    nearMisses = List.copyOf(nearMisses);
  }
}
