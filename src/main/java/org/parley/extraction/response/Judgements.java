package org.parley.extraction.response;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ResponseKind;

/**
 * Answers given by a judgement: "the report is false", "no knowledge of", "there was no meeting".
 */
final class Judgements {
  private static final Set<String> KNOWLEDGE =
      Set.of("knowledge", "information", "recollection", "record", "idea", "indication", "memory");

  private static final Set<String> SPELL =
      Set.of("hour", "day", "week", "month", "year", "decade", "while", "time");

  private final Words words;
  private final Topic.Finder topics;
  private final Answerer answerer;

  Judgements(Words words, Topic.Finder topics, Answerer answerer) {
    this.words = words;
    this.topics = topics;
    this.answerer = answerer;
  }

  Optional<Answer> find(ParsedSentence s, Token t, List<EventMention> events) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    Topic topic = topic(s, t, events);
    boolean named = !topic.events().isEmpty();
    if (lemma.equals("comment") && t.isNoun() && Clause.has(s, t, "det", "no")) {
      return noComment(s, t, events);
    }
    if (isUnavailable(s, t, lemma)) {
      return answerer.given(
          ResponseKind.NO_COMMENT,
          s,
          t,
          Clause.ownSubject(s, t),
          "not-available",
          new Topic(List.of(), true));
    }
    if (lemma.equals("denial") && t.isNoun() && named) {
      return answerer.given(
          ResponseKind.DENIAL,
          s,
          t,
          s.children(t, "nmod:poss").stream().findFirst(),
          "denial-noun",
          topic);
    }
    boolean fabricated = t.pos().equals("VBN") && words.is("false", t.text());
    if (fabricated || words.is("false", lemma) || words.is("true", lemma)) {
      return truth(s, t, lemma, topic, events);
    }
    boolean happening =
        words.is("happen", lemma) || lemma.equals("take") && Clause.has(s, t, "obj", "place");
    if (t.isVerb() && happening && Clause.isNegated(s, t)) {
      return answerer.spoken(ResponseKind.DENIAL, s, t, "did-not-happen", topic);
    }
    Optional<Answer> doubt = doubt(s, t, lemma, topic);
    return doubt.isPresent() ? doubt : negatedEvent(s, t, events);
  }

  private static Topic topic(ParsedSentence s, Token t, List<EventMention> events) {
    List<EventMention> inside = Topic.Finder.events(s, t, events);
    return new Topic(inside, inside.stream().noneMatch(EventMention::isTelling));
  }

  /** "was not available for comment". */
  private static boolean isUnavailable(ParsedSentence s, Token t, String lemma) {
    boolean missing =
        lemma.equals("unavailable") || lemma.equals("available") && Clause.isNegated(s, t);
    return missing
        && Clause.behind(s, t, Set.of("for", "to")).stream()
            .anyMatch(o -> Set.of("comment", "interview").contains(o.lemma()));
  }

  private Optional<Answer> noComment(ParsedSentence s, Token noun, List<EventMention> events) {
    Token verb = Clause.clauseVerb(s, noun);
    Optional<Token> who =
        Clause.behind(s, noun, Set.of("from", "by")).stream()
            .findFirst()
            .or(
                () ->
                    Clause.subject(s, verb)
                        .filter(x -> !x.pos().equals("EX") && x.index() != noun.index()));
    boolean pronoun = who.filter(x -> x.pos().startsWith("PRP")).isPresent();
    return topics
        .below(s, noun, events, true)
        .flatMap(
            topic ->
                who.isEmpty() || pronoun && answerer.isQuoted(s, noun)
                    ? answerer.spoken(ResponseKind.NO_COMMENT, s, noun, "no-comment", topic)
                    : answerer.given(ResponseKind.NO_COMMENT, s, noun, who, "no-comment", topic));
  }

  /** "The report is false", "these baseless accusations", "that is not true", "no truth in it". */
  private Optional<Answer> truth(
      ParsedSentence s, Token t, String lemma, Topic topic, List<EventMention> events) {
    boolean word = t.pos().startsWith("J") || t.isNoun() || t.pos().equals("VBN");
    if (!word) {
      return Optional.empty();
    }
    boolean untrue = !words.is("true", lemma);
    if (t.is("amod") && untrue && t.head() >= 0 && words.is("rumour", s.token(t.head()).lemma())) {
      return answerer.spoken(ResponseKind.DENIAL, s, t, "false-report", topic);
    }
    Optional<Token> calling = calling(s, t);
    Optional<Token> subject = judged(s, t, calling).filter(topics::pointsBack);
    boolean predicate =
        calling.isPresent()
            || !s.children(t, "cop").isEmpty()
            || t.is("xcomp")
            || t.pos().equals("VBN");
    if (subject.isEmpty() || !predicate) {
      return Optional.empty();
    }
    if (calling.isPresent()) {
      return untrue && !Clause.isNegated(s, calling.get())
          ? called(ResponseKind.DENIAL, s, t, calling.get(), topic(s, calling.get(), events))
          : Optional.empty();
    }
    if (untrue != Clause.isNegated(s, t)) {
      return answerer.spoken(ResponseKind.DENIAL, s, t, "called-false", topic);
    }
    return untrue
        ? answerer.spoken(ResponseKind.CONFIRMATION, s, t, "not-false", topic)
        : Optional.empty();
  }

  /** "called the report baseless", "described it as unlikely": the verb that calls it so. */
  private Optional<Token> calling(ParsedSentence s, Token t) {
    boolean object = t.is("xcomp") || t.is("obl") || t.is("obj") || t.is("dep") || t.is("advcl");
    return Clause.head(s, t)
        .filter(h -> object && h.isVerb() && words.is("call", h.lemma()))
        .filter(h -> !Clause.isPassive(s, h));
  }

  /** What is judged: the subject of the judgement or the object of the verb of calling. */
  private static Optional<Token> judged(ParsedSentence s, Token t, Optional<Token> calling) {
    return Clause.ownSubject(s, t)
        .or(
            () ->
                calling.flatMap(
                    v ->
                        Clause.objects(s, v).stream()
                            .filter(o -> o.index() != t.index())
                            .findFirst()));
  }

  private Optional<Answer> called(
      ResponseKind kind, ParsedSentence s, Token t, Token verb, Topic topic) {
    return answerer.given(kind, s, t, answerer.subject(s, verb), "called-so", topic);
  }

  private Optional<Answer> doubt(ParsedSentence s, Token t, String lemma, Topic topic) {
    boolean named = !topic.events().isEmpty();
    boolean such = s.subtree(t).stream().anyMatch(x -> x.lemma().equals("such"));
    boolean negated = Clause.isNegated(s, t);
    if (KNOWLEDGE.contains(lemma) && Clause.has(s, t, "det", "no") && (named || such)) {
      return answerer.spoken(ResponseKind.DOUBT, s, t, "no-knowledge", topic);
    }
    if ((lemma.equals("unaware") || lemma.equals("aware") && negated) && (named || such)) {
      return answerer.spoken(ResponseKind.DOUBT, s, t, "not-aware", topic);
    }
    boolean unknown = t.isVerb() && (lemma.equals("know") || lemma.equals("hear")) && negated;
    if (unknown && named) {
      return answerer.spoken(ResponseKind.DOUBT, s, t, "does-not-know", topic);
    }
    Optional<Token> calling = calling(s, t);
    boolean taken =
        named
            || judged(s, t, calling)
                .filter(topics::pointsBack)
                .filter(x -> words.is("rumour", x.lemma()))
                .isPresent();
    boolean doubted = words.is("unlikely", lemma) && taken;
    if (doubted && calling.isPresent()) {
      return called(ResponseKind.DOUBT, s, t, calling.get(), topic);
    }
    return doubted
        ? answerer.spoken(ResponseKind.DOUBT, s, t, "unlikely", topic)
        : Optional.empty();
  }

  /** "There was no such meeting", "we never met", in somebody's mouth. */
  private Optional<Answer> negatedEvent(ParsedSentence s, Token t, List<EventMention> events) {
    return events.stream()
        .filter(e -> e.trigger().index() == t.index() && isDenied(e) && !isLull(s, t))
        .findFirst()
        .flatMap(
            e ->
                answerer
                    .spoken(
                        ResponseKind.DENIAL,
                        s,
                        t,
                        "said-it-was-not",
                        new Topic(List.of(e), !e.isTelling()))
                    .filter(answer -> answerer.isConcerned(answer, e)));
  }

  /**
   * "has not met her since March", "in two weeks": tells when they last met, and denies nothing.
   */
  private static boolean isLull(ParsedSentence s, Token verb) {
    Token first = verb.is("conj") ? s.token(verb.head()) : verb;
    boolean perfect = Clause.hasAux(s, first, Set.of("have"));
    return perfect
        && Clause.coordinated(s, first).stream()
            .flatMap(v -> s.children(v, "obl", "advcl").stream())
            .anyMatch(t -> isSpell(s, t));
  }

  private static boolean isSpell(ParsedSentence s, Token token) {
    String preposition = Clause.preposition(s, token);
    boolean counted = Set.of("in", "for").contains(preposition) && SPELL.contains(token.lemma());
    return preposition.equals("since") || counted;
  }

  private static boolean isDenied(EventMention e) {
    boolean told = e.situation().negated() && !e.situation().denied();
    boolean open =
        e.situation().planned() || e.situation().hypothetical() || e.situation().wished();
    return told && !open && e.rule().frame() != Trigger.Frame.DISCUSS;
  }
}
