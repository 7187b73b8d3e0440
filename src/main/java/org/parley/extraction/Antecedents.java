package org.parley.extraction;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.extraction.response.Answer;

/** What "the charges" or "the allegations" that somebody answers were, told before. */
final class Antecedents {
  private static final int REACH = 6;

  /** How the text may have spoken of what the noun takes up. */
  private static final Map<String, Set<String>> TOLD =
      Map.of(
          "charge", Set.of("charge", "accuse", "indict"),
          "accusation", Set.of("accuse", "accusation", "charge"),
          "allegation", Set.of("allege", "allegation", "accuse"),
          "claim", Set.of("claim", "allege", "accuse"));

  private final List<ParsedSentence> sentences;
  private final Set<Integer> withEvent = new HashSet<>();

  Antecedents(List<ParsedSentence> sentences, Collection<EventMention> mentions) {
    this.sentences = sentences;
    mentions.forEach(m -> withEvent.add(m.sentence().index()));
  }

  /** Whether the answer takes up an accusation that was of something else than an event. */
  boolean isOfOther(Answer answer) {
    return answer.events().isEmpty()
        && accusation(answer)
            .flatMap(noun -> told(answer.sentence(), TOLD.getOrDefault(noun.lemma(), Set.of())))
            .filter(s -> !withEvent.contains(s.index()))
            .isPresent();
  }

  /**
   * "Asked whether he had split with his coach, X had no comment": a question on another matter.
   */
  boolean isAskedOfOther(Answer answer) {
    ParsedSentence s = answer.sentence();
    List<Token> asked =
        s.tokens().stream()
            .filter(t -> t.lemma().equals("ask") && t.index() < answer.cue().index())
            .filter(t -> t.pos().equals("VBN") && !s.dominates(t, answer.cue()))
            .toList();
    return answer.events().isEmpty()
        && !withEvent.contains(s.index())
        && !asked.isEmpty()
        && asked.stream()
            .flatMap(t -> s.subtree(t).stream().filter(c -> c.index() > t.index()))
            .anyMatch(c -> c.isVerb() && !c.is("amod") && !s.children(c).isEmpty());
  }

  private static Optional<Token> accusation(Answer answer) {
    return answer.sentence().subtree(answer.cue()).stream()
        .filter(t -> t.isNoun() && TOLD.containsKey(t.lemma()))
        .findFirst();
  }

  private Optional<ParsedSentence> told(ParsedSentence answering, Set<String> words) {
    int first = Math.max(0, answering.index() - REACH);
    for (int i = answering.index() - 1; i >= first; i--) {
      ParsedSentence s = sentences.get(i);
      boolean spoken =
          s.tokens().stream().anyMatch(t -> words.contains(t.lemma()) && !isBare(s, t));
      if (spoken) {
        return Optional.of(s);
      }
    }
    return Optional.empty();
  }

  /** "the charges", without saying of what. */
  private static boolean isBare(ParsedSentence s, Token t) {
    return t.isNoun() && s.children(t, "nmod", "acl", "ccomp").isEmpty();
  }
}
