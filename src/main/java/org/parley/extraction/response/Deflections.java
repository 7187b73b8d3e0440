package org.parley.extraction.response;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ResponseKind;

/**
 * Somebody who does something else than answer: passes a question on, says only so much, keeps
 * silent or smiles.
 */
final class Deflections implements AnswerRule {
  private final Words words;
  private final Topics topics;
  private final Answerer answerer;

  Deflections(Words words, Topics topics, Answerer answerer) {
    this.words = words;
    this.topics = topics;
    this.answerer = answerer;
  }

  @Override
  public Optional<Answer> find(ParsedSentence s, Token v, List<EventMention> events) {
    String lemma = v.lemma().toLowerCase(Locale.ROOT);
    if (!v.isVerb() || Negations.on(s, v)) {
      return Optional.empty();
    }
    if (isPassingOn(s, v, lemma)) {
      return given(s, v, answerer.subject(s, v), "passed-on", topicOf(s, v, events));
    }
    if (isSayingOnly(s, v, lemma)) {
      return saidOnly(s, v, events);
    }
    if (words.is("evade", lemma)) {
      return about(s, v, "evaded", events);
    }
    if (words.is("gesture", lemma) && isAsked(s, v)) {
      return given(s, v, answerer.subject(s, v), "smiled", Topic.anything());
    }
    if (isStayingSilent(s, v, lemma)) {
      return about(s, v, "stayed-silent", events);
    }
    return Optional.empty();
  }

  private Optional<Answer> given(
      ParsedSentence s, Token cue, Optional<Token> who, String rule, Topic topic) {
    return answerer.given(ResponseKind.NO_COMMENT, s, cue, who, rule, topic);
  }

  private Optional<Answer> about(
      ParsedSentence s, Token v, String rule, List<EventMention> events) {
    return answerer.about(ResponseKind.NO_COMMENT, s, v, rule, topics.below(s, v, events, true));
  }

  /** "would say only that", "would only confirm that". */
  private static boolean isSayingOnly(ParsedSentence s, Token v, String lemma) {
    return Set.of("say", "comment", "confirm").contains(lemma)
        && Clause.hasAux(s, v, Set.of("would", "will"))
        && s
            .tokens()
            .subList(Math.max(0, v.index() - 1), Math.min(s.size(), v.index() + 2))
            .stream()
            .anyMatch(t -> t.lemma().equals("only"));
  }

  /** "would say only that they had met" admits so much; anything else answers nothing. */
  private Optional<Answer> saidOnly(ParsedSentence s, Token v, List<EventMention> events) {
    List<EventMention> told =
        Topics.events(s, v, events).stream().filter(e -> e.situation().isPlain()).toList();
    return told.isEmpty()
        ? given(s, v, answerer.subject(s, v), "said-only", Topic.anything())
        : answerer.given(
            ResponseKind.CONFIRMATION,
            s,
            v,
            answerer.subject(s, v),
            "admitted-only",
            new Topic(told, false));
  }

  /** "ignored questions", "referred inquiries to her lawyer". */
  private boolean isPassingOn(ParsedSentence s, Token v, String lemma) {
    boolean asked =
        s.children(v, "obj").stream()
            .anyMatch(o -> words.is("request", o.lemma()) && !o.lemma().equals("comment"));
    return asked && words.is("passon", lemma);
  }

  private static Topic topicOf(ParsedSentence s, Token v, List<EventMention> events) {
    List<EventMention> named = Topics.events(s, v, events);
    return new Topic(named, named.isEmpty());
  }

  /** "has remained silent", "kept mum". */
  private boolean isStayingSilent(ParsedSentence s, Token v, String lemma) {
    return Set.of("stay", "remain", "keep").contains(lemma)
        && s.children(v, "xcomp", "amod", "advmod", "obj", "dep").stream()
            .anyMatch(c -> words.is("silent", c.lemma()))
        && s.children(v, "advcl", "obl").stream().noneMatch(c -> isOccasion(s, c));
  }

  /** "Asked about Rome, she smiled": a question of which no answer is told. */
  private boolean isAsked(ParsedSentence s, Token v) {
    boolean asked =
        s.children(v, "advcl", "acl").stream()
            .anyMatch(a -> a.lemma().matches("ask|press|question") && a.pos().equals("VBN"));
    return asked && s.tokens().stream().noneMatch(t -> words.is("deny", t.lemma()));
  }

  /** "remained silent as the coffin passed": nobody was asked. */
  private static boolean isOccasion(ParsedSentence s, Token t) {
    return Set.of("as", "during", "at", "in", "while", "through", "throughout", "for")
        .contains(Clause.preposition(s, t));
  }
}
