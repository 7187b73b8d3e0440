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

/** Somebody who was asked and says nothing: "declined to comment", "would not say whether". */
final class Silences implements AnswerRule {
  private static final Set<String> QUESTION = Set.of("whether", "if", "who", "what", "which");

  private final Words words;
  private final Topics topics;
  private final Answerer answerer;

  Silences(Words words, Topics topics, Answerer answerer) {
    this.words = words;
    this.topics = topics;
    this.answerer = answerer;
  }

  @Override
  public Optional<Answer> find(ParsedSentence s, Token v, List<EventMention> events) {
    String lemma = v.lemma().toLowerCase(Locale.ROOT);
    if (v.isNoun() && isSilence(s, v, lemma)) {
      return noComment(s, v, events);
    }
    if (!v.isVerb()) {
      return Optional.empty();
    }
    boolean negated = Negations.on(s, v);
    if (lemma.equals("decline") || lemma.equals("refuse")) {
      return declined(s, v, events);
    }
    if (negated && isDiscretion(s, v, lemma)) {
      return never(s, v);
    }
    if (negated && lemma.equals("comment")) {
      return isPolicy(s, v) ? never(s, v) : about(s, v, "not-commented", events);
    }
    if (negated && lemma.equals("draw") && Clause.isPassive(s, v)) {
      return topics
          .below(s, v, events, true)
          .flatMap(t -> given(s, v, Clause.subject(s, v), "not-drawn", t));
    }
    if (negated && lemma.equals("announce") && isOfSuch(s, v)) {
      return given(s, v, answerer.subject(s, v), "not-announced", named(s, v, events));
    }
    return negated ? withheld(s, v, lemma, events) : Optional.empty();
  }

  /** "no comment", "there was no word from the palace", "received no reply from the club". */
  private boolean isSilence(ParsedSentence s, Token noun, String lemma) {
    boolean none = Clause.has(s, noun, "det", "no");
    boolean had =
        Clause.head(s, noun).filter(v -> words.is("getting", v.lemma())).isPresent()
            && (noun.is("obj") || noun.is("nsubj"));
    return none && (lemma.equals("comment") || had && words.is("replying", lemma));
  }

  private Optional<Answer> given(
      ParsedSentence s, Token cue, Optional<Token> who, String rule, Topic topic) {
    return answerer.given(ResponseKind.NO_COMMENT, s, cue, who, rule, topic);
  }

  private Optional<Answer> about(
      ParsedSentence s, Token v, String rule, List<EventMention> events) {
    return answerer.about(ResponseKind.NO_COMMENT, s, v, rule, topics.below(s, v, events, true));
  }

  private Optional<Answer> declined(ParsedSentence s, Token v, List<EventMention> events) {
    boolean nothing =
        s.children(v, "xcomp").stream().anyMatch(x -> isTelling(s, x))
            || s.children(v, "obj", "xcomp").stream()
                .anyMatch(o -> Set.of("comment", "request", "interview").contains(o.lemma()));
    return nothing ? about(s, v, "declined", events) : Optional.empty();
  }

  /** "to say", "to be drawn", and not "to be named": whoever hides his name has spoken. */
  private boolean isTelling(ParsedSentence s, Token verb) {
    boolean passive = Clause.isPassive(s, verb);
    return words.is("tell", verb.lemma())
        && (!passive || Set.of("interview", "draw").contains(verb.lemma()));
  }

  /** "does not comment on speculation", "said it did not": a habit, whatever the matter. */
  private boolean isPolicy(ParsedSentence s, Token v) {
    boolean said = v.is("ccomp") && words.is("speech", s.token(v.head()).lemma());
    Set<String> habit = said ? Set.of("do", "does", "did") : Set.of("do", "does");
    return s.children(v, "aux").stream()
            .anyMatch(a -> habit.contains(a.text().toLowerCase(Locale.ROOT)))
        || Clause.has(s, v, "advmod", "never");
  }

  /** "does not discuss the chairman's travel": a habit of keeping the matter back. */
  private boolean isDiscretion(ParsedSentence s, Token v, String lemma) {
    boolean matter = Set.of("discuss", "disclose", "divulge").contains(lemma);
    return matter && !s.children(v, "obj").isEmpty() && isPolicy(s, v) && isSimple(s, v);
  }

  private Optional<Answer> never(ParsedSentence s, Token v) {
    if (!topics.isAnyMatter(s, v)) {
      return Optional.empty();
    }
    return answerer.isQuoted(s, v)
        ? answerer.spoken(ResponseKind.NO_COMMENT, s, v, "never-comments", Topic.anything())
        : given(s, v, answerer.subject(s, v), "never-comments", Topic.anything());
  }

  private static Topic named(ParsedSentence s, Token v, List<EventMention> events) {
    List<EventMention> named = Topics.events(s, v, events);
    return new Topic(named, named.isEmpty());
  }

  private static boolean isSimple(ParsedSentence s, Token v) {
    return s.children(v, "aux").stream()
        .anyMatch(a -> Set.of("do", "does").contains(a.text().toLowerCase(Locale.ROOT)));
  }

  private Optional<Answer> noComment(ParsedSentence s, Token noun, List<EventMention> events) {
    Token verb = Clause.clauseVerb(s, noun);
    Optional<Token> who =
        Clause.behind(s, noun, Set.of("from", "by")).stream()
            .findFirst()
            .or(
                () ->
                    Clause.subject(s, verb)
                        .filter(x -> !x.pos().equals("EX") && x.index() != noun.index()))
            .or(
                () ->
                    Clause.head(s, noun).stream()
                        .flatMap(h -> Clause.behind(s, h, Set.of("from")).stream())
                        .findFirst());
    boolean asked = Set.of("receive", "get", "obtain").contains(verb.lemma());
    if (asked && who.equals(Clause.subject(s, verb))) {
      return Optional.empty();
    }
    boolean pronoun = who.filter(x -> x.pos().startsWith("PRP")).isPresent();
    return topics
        .below(s, noun, events, true)
        .flatMap(
            topic ->
                who.isEmpty() || pronoun && answerer.isQuoted(s, noun)
                    ? answerer.spoken(ResponseKind.NO_COMMENT, s, noun, "no-comment", topic)
                    : given(s, noun, who, "no-comment", topic));
  }

  /** "would not say whether they met", "did not discuss the talks", "I won't get into that". */
  private Optional<Answer> withheld(
      ParsedSentence s, Token v, String lemma, List<EventMention> events) {
    boolean authorised =
        Clause.head(s, v)
            .filter(h -> Set.of("authorize", "authorise", "permit", "allow").contains(h.lemma()))
            .isPresent();
    if (!words.is("withhold", lemma) || authorised || isNoSaid(s, v)) {
      return Optional.empty();
    }
    if (answerer.isQuoted(s, v)) {
      return ownWords(s, v, lemma, events);
    }
    List<EventMention> inside =
        Topics.events(s, v, events).stream().filter(e -> e.trigger().index() != v.index()).toList();
    boolean question = s.subtree(v).stream().anyMatch(t -> QUESTION.contains(t.lemma()));
    if (inside.isEmpty() && isUnable(s, v, lemma)) {
      return answerer.about(ResponseKind.NO_COMMENT, s, v, "would-not-discuss", pointed(s, v));
    }
    if (inside.isEmpty() && question && isOfSuch(s, v)) {
      return given(s, v, answerer.subject(s, v), "not-said", Topic.anything());
    }
    return !inside.isEmpty() && (question || lemma.equals("discuss"))
        ? given(s, v, answerer.subject(s, v), "not-said", new Topic(inside, false))
        : Optional.empty();
  }

  /** "'Certainly not,' she said": the negation is what is said. */
  private boolean isNoSaid(ParsedSentence s, Token v) {
    return !answerer.isQuoted(s, v)
        && s.children(v, "advmod").stream().anyMatch(c -> answerer.isQuoted(s, c));
  }

  /** "could not discuss", "was not in a position to say", "did not wish to speak of it". */
  private static boolean isUnable(ParsedSentence s, Token v, String lemma) {
    boolean modal = Clause.hasAux(s, v, Set.of("will", "can", "wo", "ca", "would", "could"));
    boolean own = Set.of("discuss", "address", "disclose", "divulge").contains(lemma);
    boolean unwilling =
        Clause.head(s, v)
            .filter(h -> v.is("xcomp") || v.is("acl") || v.is("advcl"))
            .filter(h -> !h.lemma().equals("fail"))
            .isPresent();
    return modal && (own || !s.children(v, "obj", "obl").isEmpty()) || unwilling;
  }

  /** "whether such a letter had been sent". */
  private boolean isOfSuch(ParsedSentence s, Token v) {
    return s.subtree(v).stream()
        .anyMatch(t -> t.lemma().equals("such") && t.head() >= 0 && isContact(s.token(t.head())));
  }

  private boolean isContact(Token noun) {
    return words.is("encounter", noun.lemma()) || words.is("sent", noun.lemma());
  }

  /** A matter that is pointed at, not left out. */
  private Optional<Topic> pointed(ParsedSentence s, Token v) {
    boolean matter = !s.children(v, "obj", "obl", "ccomp").isEmpty();
    return matter ? topics.below(s, v, List.of(), true) : Optional.empty();
  }

  /** "I'm not going to get into that": a speaker's own words, about what was asked. */
  private Optional<Answer> ownWords(
      ParsedSentence s, Token v, String lemma, List<EventMention> events) {
    boolean self =
        Clause.subject(s, v).filter(t -> Set.of("i", "we").contains(lower(t))).isPresent();
    boolean intended =
        Clause.hasAux(s, v, Set.of("will", "can", "wo", "ca", "would", "could"))
            || Clause.head(s, v).filter(h -> v.is("xcomp") && h.lemma().equals("go")).isPresent();
    boolean into =
        !Set.of("get", "go").contains(lemma) || !Clause.behind(s, v, Set.of("into")).isEmpty();
    return self && intended && into
        ? topics
            .below(s, v, events, false)
            .flatMap(t -> answerer.spoken(ResponseKind.NO_COMMENT, s, v, "will-not-say", t))
        : Optional.empty();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
