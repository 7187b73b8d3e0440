package org.parley.extraction.response;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Phrase;
import org.parley.extraction.lexicon.Phrases;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ResponseKind;

/** Set phrases: "kept her counsel", "not a grain of truth", "news to him", "just old friends". */
public final class Sayings implements AnswerRule {
  /** The rule of words that answer only in the mouth of those who took part, and their voices. */
  public static final String REDESCRIBED = "redescribed";

  private final Phrases phrases;
  private final Topics topics;
  private final Answerer answerer;

  Sayings(Phrases phrases, Topics topics, Answerer answerer) {
    this.phrases = phrases;
    this.topics = topics;
    this.answerer = answerer;
  }

  @Override
  public Optional<Answer> find(ParsedSentence s, Token t, List<EventMention> events) {
    return phrases.at(s, t).flatMap(found -> answered(s, found, events));
  }

  private Optional<Answer> answered(
      ParsedSentence s, Phrases.Found found, List<EventMention> events) {
    Phrase phrase = found.phrase();
    Token cue = found.head(s);
    Token verb = Clause.clauseVerb(s, cue);
    boolean unsaid =
        !phrase.isNegative() && (Clause.isNegated(s, verb) || Clause.isNegated(s, cue))
            || Clause.has(s, verb, "mark", "if")
            || Clause.has(s, verb, "advmod", "why");
    if (unsaid) {
      return Optional.empty();
    }
    if (phrase.voice() == Phrase.Voice.PARTY && !isOfContact(s, cue, verb, events)) {
      return Optional.empty();
    }
    Optional<Topic> topic = topic(s, found, verb, events);
    return topic.flatMap(
        about ->
            phrase.voice() == Phrase.Voice.ACT
                ? acted(s, phrase, cue, verb, about)
                : answerer.told(phrase.kind(), s, cue, rule(phrase), about));
  }

  /** Whether the clause can speak of people being together: "they", "the meeting", "nothing". */
  private boolean isOfContact(ParsedSentence s, Token cue, Token verb, List<EventMention> events) {
    Optional<Token> subject = Clause.ownSubject(s, cue).or(() -> Clause.subject(s, verb));
    boolean other =
        subject
            .filter(t -> t.isNoun() && !t.ner().equals("PERSON"))
            .filter(t -> !Clause.has(s, t, "det", "no") && !t.lemma().equals("nothing"))
            .filter(t -> s.tokens().stream().noneMatch(answerer::isContact))
            .isPresent();
    return !other || !events.isEmpty();
  }

  private static String rule(Phrase phrase) {
    return phrase.voice() == Phrase.Voice.PARTY ? REDESCRIBED : "set-phrase";
  }

  private Optional<Topic> topic(
      ParsedSentence s, Phrases.Found found, Token verb, List<EventMention> events) {
    Phrase phrase = found.phrase();
    if (phrase.kind() == ResponseKind.NO_COMMENT) {
      return topics.besides(s, found.start(), found.end(), events);
    }
    List<EventMention> named = Topics.events(s, verb, events);
    if (phrase.kind() == ResponseKind.CONFIRMATION && named.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(phrase.voice() == Phrase.Voice.PARTY ? Topic.anything() : Topic.of(named));
  }

  /** What the subject does; whoever tells it of himself, in a sentence of his own, says it. */
  private Optional<Answer> acted(
      ParsedSentence s, Phrase phrase, Token cue, Token verb, Topic about) {
    boolean ofOther = answerer.isQuoted(s, verb) && !isOfSelf(s, verb);
    boolean reported = verb.is("acl") && Clause.head(s, verb).filter(Token::isNoun).isPresent();
    if (ofOther || reported && Clause.has(s, verb, "mark", "that")) {
      return Optional.empty();
    }
    Optional<Token> who = answerer.subject(s, verb);
    boolean self = who.filter(t -> !t.pos().startsWith("PRP")).isEmpty();
    Optional<Answer> said =
        self ? answerer.told(phrase.kind(), s, cue, rule(phrase), about) : Optional.empty();
    return said.or(() -> answerer.given(phrase.kind(), s, cue, who, rule(phrase), about));
  }

  private static boolean isOfSelf(ParsedSentence s, Token verb) {
    return Clause.subject(s, verb)
        .filter(t -> Set.of("i", "we").contains(t.text().toLowerCase(Locale.ROOT)))
        .isPresent();
  }
}
