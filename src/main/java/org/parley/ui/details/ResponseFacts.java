package org.parley.ui.details;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.AnswerLink;
import org.parley.model.ArticleHeader;
import org.parley.model.Response;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Words;

/** What is known of a response: who answers what, when, in which article, and why it is linked. */
final class ResponseFacts {
  private ResponseFacts() {}

  static List<Fact> of(Response response, ArticleHeader article, List<AnswerLink> links) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "Speaker",
            response.speaker().name(),
            response.speaker().mentions().stream().limit(1).map(ClaimFacts::inContext).toList()));
    facts.add(
        new Fact(
            "Answers",
            Words.capital(Words.of(response.kind())),
            response.answered().map(words -> "“" + words.quote() + "”").stream().toList()));
    facts.add(ClaimFacts.when(response.when()));
    facts.add(new Fact("Article", SourceWords.article(article), List.of(article.fileName())));
    facts.add(ClaimFacts.why(response.why()));
    for (AnswerLink link : links) {
      facts.add(new Fact("Link", Words.capital(Words.of(link.state())), link.reasons()));
    }
    return facts;
  }
}
