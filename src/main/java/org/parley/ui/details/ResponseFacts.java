package org.parley.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.AnswerLink;
import org.parley.model.ArticleHeader;
import org.parley.model.Response;
import org.parley.ui.details.Fact.Evidence;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.WhenWords;
import org.parley.ui.wording.Words;

/** What is known of a response: who answers what, when, in which article, and why it is linked. */
final class ResponseFacts {
  private ResponseFacts() {}

  static List<Fact> of(Response response, ArticleHeader article, List<AnswerLink> links) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.fixed(
            Text.of("fact.speaker"),
            response.speaker().name(),
            response.speaker().mentions().stream()
                .limit(1)
                .map(one -> new Evidence(ClaimFacts.inContext(one), Optional.of(one)))
                .toList()));
    facts.add(
        Fact.fixed(
            Text.of("fact.answers"),
            Words.capital(Words.of(response.kind())),
            response.answered().stream()
                .map(words -> new Evidence("“" + words.quote() + "”", Optional.of(words)))
                .toList()));
    facts.add(
        Fact.fixed(
            Text.of("slot.when"),
            WhenWords.withEdtf(response.when()),
            ClaimFacts.when(response.when())));
    facts.add(ClaimFacts.article(article));
    facts.add(ClaimFacts.why(response.why()));
    for (AnswerLink link : links) {
      facts.add(
          Fact.fixed(
              Text.of("fact.link"),
              Words.capital(Words.of(link.state())),
              link.reasons().stream().map(Evidence::remark).toList()));
    }
    return facts;
  }
}
