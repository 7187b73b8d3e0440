package org.parley.extraction;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.event.Refused;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.response.Answer;
import org.parley.model.Article;
import org.parley.model.ConstantWords;
import org.parley.model.NearMiss;

/** Gathers what looked like a claim or a response and became none, with the reasons. */
final class NearMisses {
  private final Article article;
  private final Set<NearMiss> misses = new LinkedHashSet<>();

  NearMisses(Article article) {
    this.article = article;
  }

  void add(Refused refused) {
    add(refused.sentence(), refused.rule().id(), refused.reason());
  }

  /** An event that is told and makes no claim. */
  void add(EventCluster cluster) {
    EventMention told = cluster.telling().get(0);
    add(
        told.sentence(),
        told.rule().id(),
        "“" + told.trigger().text() + "” is a journey that is only wished for or asked about");
  }

  /** An answer that became no response. */
  void add(Answer answer) {
    String kind = ConstantWords.spaced(answer.kind());
    String reason =
        answer.speakerWords().isEmpty()
            ? " by somebody who is not named"
            : " by " + answer.speakerWords() + ", but of no event that the article tells";
    add(answer.sentence(), answer.rule(), "“" + answer.cue().text() + "” is a " + kind + reason);
  }

  private void add(ParsedSentence sentence, String rule, String reason) {
    misses.add(new NearMiss(article.passage(sentence.span()), rule, reason));
  }

  /** All of them by their places in the text. */
  List<NearMiss> all() {
    return misses.stream().sorted(Comparator.comparing(miss -> miss.passage().span())).toList();
  }
}
