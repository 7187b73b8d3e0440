package org.parley.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.AnswerLink;
import org.parley.model.ArticleHeader;
import org.parley.model.Ground;
import org.parley.model.Known;
import org.parley.model.LinkState;
import org.parley.model.Passage;
import org.parley.model.Response;

/** The grounds of one response: who answers, how, what, and why it is linked as it is. */
final class ResponseGrounds {
  private static final String WHEN_SAID = "the time of the statement, not of the event";

  private final Response response;
  private final ArticleHeader article;
  private final List<AnswerLink> links;
  private final boolean byMachine;

  /**
   * @param byMachine false when an editor added the response
   */
  ResponseGrounds(
      Response response, ArticleHeader article, List<AnswerLink> links, boolean byMachine) {
    this.response = response;
    this.article = article;
    this.links = links;
    this.byMachine = byMachine;
  }

  List<Ground> all() {
    List<Ground> all = new ArrayList<>();
    all.add(
        concluded("Kind", SlotGrounds.lower(response.kind()), response.why().trigger(), "Kind"));
    all.add(SlotGrounds.party("Speaker", response.speaker(), response.passages()));
    all.add(
        response
            .answered()
            .map(words -> concluded("Answered", "“" + words.quote() + "”", Optional.of(words), ""))
            .orElseGet(() -> concluded("Answered", "whatever was reported", Optional.empty(), "")));
    links.forEach(link -> all.add(link(link)));
    all.add(SlotGrounds.time(response.when(), List.of(WHEN_SAID)));
    all.addAll(SlotGrounds.of(article));
    return all;
  }

  private Ground concluded(String name, String value, Optional<Passage> words, String slot) {
    return new Ground(
        name,
        value,
        byMachine ? Known.INFERRED : Known.EDITED,
        Optional.empty(),
        words.stream().toList(),
        SlotGrounds.remarks(response.why(), slot));
  }

  private static Ground link(AnswerLink link) {
    boolean edited = link.state() != LinkState.SUGGESTED;
    List<String> remarks = new ArrayList<>();
    remarks.add(
        SlotGrounds.lower(link.state()) + ", score " + Math.round(link.score() * 100) + " %");
    remarks.addAll(link.reasons());
    return new Ground(
        "Answers",
        "claim " + link.claimId(),
        edited ? Known.EDITED : Known.INFERRED,
        Optional.empty(),
        List.of(),
        remarks);
  }
}
