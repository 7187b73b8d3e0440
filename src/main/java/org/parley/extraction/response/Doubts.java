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

/** "was not aware of it", "had no knowledge of", "cast doubt on", "would be surprised if". */
final class Doubts implements AnswerRule {
  private final Words words;
  private final Topics topics;
  private final Answerer answerer;

  Doubts(Words words, Topics topics, Answerer answerer) {
    this.words = words;
    this.topics = topics;
    this.answerer = answerer;
  }

  @Override
  public Optional<Answer> find(ParsedSentence s, Token t, List<EventMention> events) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    if (t.isVerb() && isDoubting(s, t, lemma) && !Negations.on(s, t)) {
      return answerer.about(ResponseKind.DOUBT, s, t, "doubt", doubted(s, t, events));
    }
    Topic topic = Topic.of(Topics.events(s, t, events));
    Optional<String> unknown = unknown(s, t, lemma);
    if (unknown.isPresent() && (topic.isNamed() || isTakenUp(s, t))) {
      return answerer.spoken(ResponseKind.DOUBT, s, t, unknown.get(), topic);
    }
    boolean surprised =
        words.is("surprised", lemma)
            && s.children(t, "advcl", "ccomp").stream()
                .anyMatch(c -> Clause.preposition(s, c).matches("if|that"));
    if (surprised && topic.isNamed()) {
      return answerer.spoken(ResponseKind.DOUBT, s, t, "would-be-surprised", topic);
    }
    return words.is("unlikely", lemma) ? unlikely(s, t, events, topic) : Optional.empty();
  }

  /** "no such meeting", "not aware of it": what was told before is taken up. */
  private boolean isTakenUp(ParsedSentence s, Token t) {
    boolean such = s.subtree(t).stream().anyMatch(x -> x.lemma().equals("such"));
    return such || topics.isOfMatter(s, t) || topics.below(s, t, List.of(), false).isPresent();
  }

  /** The name of the rule by which somebody does not know of something. */
  private Optional<String> unknown(ParsedSentence s, Token t, String lemma) {
    boolean negated = Clause.isNegated(s, t);
    if (words.is("knowledge", lemma) && Clause.has(s, t, "det", "no")) {
      return Optional.of("no-knowledge");
    }
    if (lemma.equals("unaware") || lemma.equals("aware") && negated) {
      return Optional.of("not-aware");
    }
    boolean knowing = t.isVerb() && Set.of("know", "hear", "recall", "remember").contains(lemma);
    boolean apart = lemma.equals("hear") && !Clause.behind(s, t, Set.of("from")).isEmpty();
    boolean nothing =
        s.children(t, "obj").stream().anyMatch(o -> o.lemma().equalsIgnoreCase("nothing"));
    return knowing && !apart && (negated || nothing)
        ? Optional.of("does-not-know")
        : Optional.empty();
  }

  /** "doubted that", "cast doubt on the story", "expressed doubts about the report". */
  private static boolean isDoubting(ParsedSentence s, Token v, String lemma) {
    return lemma.equals("doubt")
        || Set.of("cast", "throw", "voice", "express", "raise").contains(lemma)
            && s.children(v, "obj").stream()
                .anyMatch(o -> Set.of("doubt", "surprise", "disbelief").contains(o.lemma()));
  }

  private Optional<Topic> doubted(ParsedSentence s, Token v, List<EventMention> events) {
    return topics
        .below(s, v, events, false)
        .or(
            () ->
                s.children(v, "obj").stream()
                    .flatMap(o -> topics.below(s, o, events, false).stream())
                    .findFirst());
  }

  private Optional<Answer> unlikely(
      ParsedSentence s, Token t, List<EventMention> events, Topic topic) {
    Calling calling = new Calling(words, s, t);
    boolean taken =
        topic.isNamed() || calling.judged().filter(x -> words.is("rumour", x.lemma())).isPresent();
    if (!taken) {
      return Optional.empty();
    }
    Optional<Token> verb = calling.verb();
    return verb.isPresent()
        ? answerer.given(
            ResponseKind.DOUBT,
            s,
            t,
            answerer.subject(s, verb.get()),
            "called-so",
            Topic.of(Topics.events(s, verb.get(), events)))
        : answerer.spoken(ResponseKind.DOUBT, s, t, "unlikely", topic);
  }
}
