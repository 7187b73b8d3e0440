package org.parley.model;

import java.util.List;

/** Everything one reading of one article found. */
public record Extraction(
    Article article,
    List<Claim> claims,
    List<Response> responses,
    List<AnswerLink> answers,
    List<NearMiss> nearMisses) {
  /**
   * @param answers links from responses to claims of this same article
   */
  public Extraction {
    claims = List.copyOf(claims);
    responses = List.copyOf(responses);
    answers = List.copyOf(answers);
    nearMisses = List.copyOf(nearMisses);
  }
}
