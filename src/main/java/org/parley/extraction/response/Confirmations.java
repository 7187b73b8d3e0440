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

/** "confirmed", "had indeed met", "it is true that we met"; and what is not confirmed. */
final class Confirmations implements AnswerRule {
  private static final Set<String> INDEED = Set.of("indeed", "yes");

  private final Words words;
  private final Topics topics;
  private final Answerer answerer;

  Confirmations(Words words, Topics topics, Answerer answerer) {
    this.words = words;
    this.topics = topics;
    this.answerer = answerer;
  }

  @Override
  public Optional<Answer> find(ParsedSentence s, Token t, List<EventMention> events) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    if (t.isVerb() && words.is("confirm", lemma)) {
      return confirmed(s, t, events);
    }
    Optional<EventMention> told = told(t, events);
    boolean admitted =
        told.isPresent() && (isAdmitted(s, t) || t.isNoun() && isSaidToExist(s, told.get()));
    if (admitted) {
      return answerer.spoken(
          ResponseKind.CONFIRMATION, s, t, "said-it-was", new Topic(List.of(told.get()), false));
    }
    Topic topic = new Topic(Topics.events(s, t, events), false);
    boolean truth = words.is("true", lemma) && topic.isNamed() && !Clause.isNegated(s, t);
    return truth && Clause.ownSubject(s, t).filter(x -> x.lemma().equals("it")).isPresent()
        ? answerer.spoken(ResponseKind.CONFIRMATION, s, t, "called-true", topic)
        : Optional.empty();
  }

  /** The event that the word tells as a fact. */
  private static Optional<EventMention> told(Token t, List<EventMention> events) {
    return events.stream()
        .filter(e -> e.trigger().index() == t.index() || e.anchor().index() == t.index())
        .filter(e -> e.situation().isPlain())
        .findFirst();
  }

  /** "had indeed met", "did meet", "Yes, we met". */
  private static boolean isAdmitted(ParsedSentence s, Token t) {
    boolean indeed =
        s.children(t, "advmod", "discourse").stream()
            .anyMatch(c -> INDEED.contains(c.lemma().toLowerCase(Locale.ROOT)));
    boolean emphatic =
        t.pos().equals("VB")
            && s.children(t, "aux").stream().anyMatch(a -> a.text().equals("did"))
            && Clause.ownSubject(s, t).filter(x -> x.index() < t.index()).isPresent()
            && s.children(t, "aux").stream()
                .noneMatch(
                    a -> Clause.ownSubject(s, t).filter(x -> a.index() < x.index()).isPresent());
    return indeed || emphatic;
  }

  /** "said there had been a meeting": one that was told before, and of nobody else. */
  private boolean isSaidToExist(ParsedSentence s, EventMention event) {
    Token noun = event.trigger();
    boolean news =
        s.tokens().stream().anyMatch(t -> t.isVerb() && words.is("disclosing", t.lemma()));
    boolean bare =
        !news
            && noun.isNoun()
            && s.children(noun, "conj").isEmpty()
            && !event.isTelling()
            && event.parties().isEmpty();
    return bare && Clause.head(s, noun).filter(v -> noun.is("nsubj") && isThere(s, v)).isPresent();
  }

  /** "there was", "had taken place". */
  private boolean isThere(ParsedSentence s, Token v) {
    boolean there = !s.children(v, "expl").isEmpty() && v.text().matches("been|was|were");
    boolean happened =
        words.is("happen", v.lemma())
            || v.lemma().equals("take") && Clause.has(s, v, "obj", "place");
    boolean said =
        Clause.head(s, v)
            .filter(
                h ->
                    v.is("ccomp")
                        && !words.is("speech", h.lemma())
                        && !words.is("confirm", h.lemma()))
            .isEmpty();
    boolean past = v.pos().equals("VBD") || Clause.hasAux(s, v, Set.of("have", "did"));
    return said && there || said && happened && past && !Clause.isNegated(s, v);
  }

  private Optional<Answer> confirmed(ParsedSentence s, Token v, List<EventMention> events) {
    boolean declined =
        (v.is("xcomp") || v.is("ccomp"))
            && Clause.head(s, v)
                .filter(h -> Set.of("refuse", "decline").contains(h.lemma()))
                .isPresent();
    boolean neither =
        s.children(v, "conj").stream().anyMatch(t -> words.is("deny", t.lemma()))
            || Clause.has(s, v, "cc:preconj", "neither");
    boolean silent = Negations.on(s, v) || neither;
    if (declined || v.is("amod")) {
      return Optional.empty();
    }
    boolean anonymous =
        answerer.subject(s, v).filter(t -> words.is("anonymous", t.lemma())).isPresent();
    if (anonymous && !silent) {
      return Optional.empty();
    }
    if (!silent && isIntended(s, v)) {
      return Optional.empty();
    }
    if (silent) {
      return about(ResponseKind.NO_COMMENT, s, v, "not-confirmed", events);
    }
    return isQualified(s, v)
        ? about(ResponseKind.PARTIAL, s, v, "confirmed-but", events)
        : about(ResponseKind.CONFIRMATION, s, v, "confirmed", events);
  }

  /** "will do everything to verify it", "called on him to confirm it". */
  private static boolean isIntended(ParsedSentence s, Token v) {
    return v.pos().equals("VB") && Clause.has(s, v, "mark", "to")
        || Clause.hasAux(s, v, Set.of("will", "would", "can", "could", "may", "might", "must"));
  }

  private Optional<Answer> about(
      ResponseKind kind, ParsedSentence s, Token v, String rule, List<EventMention> events) {
    boolean alone = kind == ResponseKind.NO_COMMENT;
    return answerer.about(kind, s, v, rule, topics.below(s, v, events, alone));
  }

  /** "admitted that they had met but said it was a chance encounter". */
  private boolean isQualified(ParsedSentence s, Token v) {
    return s.subtree(v).stream()
        .filter(c -> c.is("conj") && c.isVerb() && Clause.has(s, c, "cc", "but"))
        .filter(c -> words.is("speech", c.lemma()) && !Negations.on(s, c))
        .flatMap(c -> s.children(c, "ccomp").stream())
        .anyMatch(c -> isOfItsNature(s, c));
  }

  /** "it was a chance encounter", "it was purely social". */
  private boolean isOfItsNature(ParsedSentence s, Token content) {
    boolean back =
        Clause.ownSubject(s, content)
            .filter(t -> Set.of("it", "this", "that", "they").contains(t.lemma()))
            .isPresent();
    boolean distorted = words.is("overdone", content.text());
    return back && (distorted || !s.children(content, "cop").isEmpty());
  }
}
