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

/** Answers given by a verb: "denied", "declined to comment", "would not confirm", "confirmed". */
final class VerbAnswers {
  private static final Set<String> SAY_NOTHING =
      Set.of(
          "comment",
          "say",
          "confirm",
          "discuss",
          "answer",
          "elaborate",
          "respond",
          "address",
          "reveal",
          "disclose",
          "provide",
          "identify",
          "speculate",
          "give",
          "talk",
          "offer",
          "speak",
          "detail",
          "draw");
  private static final Set<String> REQUEST =
      Set.of(
          "request",
          "call",
          "message",
          "comment",
          "question",
          "inquiry",
          "enquiry",
          "email",
          "e-mail",
          "query");
  private static final Set<String> WITHHELD =
      Set.of("say", "discuss", "tell", "disclose", "reveal", "address");
  private static final Set<String> QUESTION = Set.of("whether", "if", "who", "what", "which");
  private static final Set<String> NATURE =
      Set.of("account", "description", "version", "characterization", "characterisation", "nature");
  private static final Set<String> CALLED =
      Set.of(
          "class",
          "classify",
          "characterize",
          "characterise",
          "describe",
          "call",
          "construe",
          "consider");

  private final Words words;
  private final Topic.Finder topics;
  private final Answerer answerer;

  VerbAnswers(Words words, Topic.Finder topics, Answerer answerer) {
    this.words = words;
    this.topics = topics;
    this.answerer = answerer;
  }

  Optional<Answer> find(ParsedSentence s, Token v, List<EventMention> events) {
    String lemma = v.lemma().toLowerCase(Locale.ROOT);
    boolean negated = isNegated(s, v);
    if (lemma.equals("decline") || lemma.equals("refuse")) {
      return declined(s, v, events);
    }
    if (words.is("evade", lemma) && !negated) {
      return about(ResponseKind.NO_COMMENT, s, v, "evaded", events, true);
    }
    if (lemma.equals("comment") && negated) {
      return about(ResponseKind.NO_COMMENT, s, v, "not-commented", events, true);
    }
    if (negated && isUnanswered(s, v, lemma)) {
      return answerer.given(
          ResponseKind.NO_COMMENT,
          s,
          v,
          unanswering(s, v),
          "not-responded",
          new Topic(List.of(), true));
    }
    if (words.is("deny", lemma) || words.is("reject", lemma)) {
      return denied(s, v, lemma, negated, events);
    }
    if (words.is("confirm", lemma)) {
      return confirmed(s, v, negated, events);
    }
    if (isPushedBack(s, v, lemma)) {
      return about(ResponseKind.DENIAL, s, v, "pushed-back", events, false);
    }
    if (negated && CALLED.contains(lemma)) {
      return notCalled(s, v, events);
    }
    if (lemma.equals("draw") && negated && Clause.isPassive(s, v)) {
      return topics
          .below(s, v, events, true)
          .flatMap(
              topic ->
                  answerer.given(
                      ResponseKind.NO_COMMENT, s, v, unanswering(s, v), "not-drawn", topic));
    }
    if (!negated && (lemma.equals("doubt") || isCastingDoubt(s, v, lemma))) {
      return doubted(s, v, events);
    }
    return negated && WITHHELD.contains(lemma) ? withheld(s, v, lemma, events) : Optional.empty();
  }

  private Optional<Answer> about(
      ResponseKind kind,
      ParsedSentence s,
      Token v,
      String rule,
      List<EventMention> events,
      boolean mayStandAlone) {
    return topics
        .below(s, v, events, mayStandAlone)
        .flatMap(t -> answerer.given(kind, s, v, answerer.subject(s, v), rule, t));
  }

  /** "did not respond", "has not returned a call", "could not be reached". */
  private boolean isUnanswered(ParsedSentence s, Token v, String lemma) {
    if (lemma.equals("reach") || lemma.equals("contact")) {
      return Clause.isPassive(s, v);
    }
    boolean request = s.subtree(v).stream().anyMatch(t -> REQUEST.contains(t.lemma()));
    boolean report =
        Clause.behind(s, v, Set.of("to")).stream().anyMatch(o -> topics.isBareReport(s, o));
    boolean own =
        Clause.objects(s, v).stream().anyMatch(o -> !s.children(o, "nmod:poss").isEmpty());
    return switch (lemma) {
      case "respond" -> request || report || Clause.behind(s, v, Set.of("to")).isEmpty();
      case "reply", "answer", "react" -> request || report;
      case "return" -> request && !own;
      default -> false;
    };
  }

  /** Whoever did not answer: the subject, also of "could not be reached". */
  private Optional<Token> unanswering(ParsedSentence s, Token v) {
    return Clause.isPassive(s, v) ? Clause.subject(s, v) : answerer.subject(s, v);
  }

  /** "cast doubt on the story", "expressed doubts about the report". */
  private static boolean isCastingDoubt(ParsedSentence s, Token v, String lemma) {
    return Set.of("cast", "throw", "voice", "express", "raise").contains(lemma)
        && s.children(v, "obj").stream().anyMatch(o -> o.lemma().equals("doubt"));
  }

  private Optional<Answer> doubted(ParsedSentence s, Token v, List<EventMention> events) {
    return topics
        .below(s, v, events, false)
        .or(
            () ->
                s.children(v, "obj").stream()
                    .flatMap(o -> topics.below(s, o, events, false).stream())
                    .findFirst())
        .flatMap(t -> answerer.given(ResponseKind.DOUBT, s, v, answerer.subject(s, v), "doubt", t));
  }

  private static boolean isPushedBack(ParsedSentence s, Token v, String lemma) {
    Set<String> particles = Set.of("back", "off", "aside", "down");
    boolean particle =
        s.children(v, "advmod", "compound:prt").stream()
            .anyMatch(c -> particles.contains(c.lemma()));
    return particle && Set.of("push", "laugh", "shrug", "brush", "play", "wave").contains(lemma);
  }

  private static boolean isNegated(ParsedSentence s, Token v) {
    boolean content = v.is("xcomp") || v.is("ccomp");
    Optional<Token> head = Clause.head(s, v).filter(h -> content);
    boolean yet =
        head.filter(h -> hasYet(s, h) || Clause.isNegated(s, h)).isPresent()
            || hasYet(s, v) && Clause.has(s, v, "mark", "to");
    boolean nor = v.is("conj") && Clause.has(s, v, "cc", "nor");
    boolean unable =
        head.filter(h -> Set.of("unable", "fail", "unavailable").contains(h.lemma())).isPresent();
    return Clause.isNegated(s, v) || yet || nor || unable;
  }

  private static boolean hasYet(ParsedSentence s, Token t) {
    return Clause.has(s, t, "advmod", "yet");
  }

  private Optional<Answer> declined(ParsedSentence s, Token v, List<EventMention> events) {
    boolean nothing =
        s.children(v, "xcomp").stream().anyMatch(x -> SAY_NOTHING.contains(x.lemma()))
            || s.children(v, "obj", "xcomp").stream()
                .anyMatch(o -> Set.of("comment", "request", "interview").contains(o.lemma()));
    return nothing
        ? about(ResponseKind.NO_COMMENT, s, v, "declined", events, true)
        : Optional.empty();
  }

  private Optional<Answer> denied(
      ParsedSentence s, Token v, String lemma, boolean negated, List<EventMention> events) {
    Optional<Topic> topic = topics.below(s, v, events, false);
    if (topic.isEmpty() || v.is("amod")) {
      return Optional.empty();
    }
    boolean strong = words.is("deny", lemma);
    Optional<Token> who = answerer.subject(s, v);
    if (negated) {
      return isSilent(s, v)
          ? Optional.empty()
          : answerer.given(ResponseKind.PARTIAL, s, v, who, "not-denied", topic.get());
    }
    boolean named = !topic.get().events().isEmpty();
    if (!strong && !isOfReport(s, v)) {
      boolean as = named && !Clause.behind(s, v, Set.of("as")).isEmpty();
      return as
          ? answerer.given(ResponseKind.PARTIAL, s, v, who, "dismissed-as", topic.get())
          : Optional.empty();
    }
    boolean nature = named && s.subtree(v).stream().anyMatch(t -> NATURE.contains(t.lemma()));
    ResponseKind kind = nature ? ResponseKind.PARTIAL : ResponseKind.DENIAL;
    return answerer.given(kind, s, v, who, strong ? "denied" : "rejected-report", topic.get());
  }

  private boolean isOfReport(ParsedSentence s, Token v) {
    return s.children(v, "obj", "obl").stream()
        .flatMap(o -> Clause.coordinated(s, o).stream())
        .anyMatch(o -> words.is("rumour", o.lemma()));
  }

  /** "neither confirmed nor denied": the confirming half already says it. */
  private boolean isSilent(ParsedSentence s, Token v) {
    return s.tokens().stream()
        .anyMatch(t -> words.is("confirm", t.lemma()) && t.index() != v.index());
  }

  private Optional<Answer> confirmed(
      ParsedSentence s, Token v, boolean negated, List<EventMention> events) {
    boolean declined =
        (v.is("xcomp") || v.is("ccomp"))
            && Clause.head(s, v)
                .filter(h -> Set.of("refuse", "decline").contains(h.lemma()))
                .isPresent();
    boolean neither =
        s.children(v, "conj").stream().anyMatch(t -> words.is("deny", t.lemma()))
            || Clause.has(s, v, "cc:preconj", "neither");
    boolean silent = negated || neither;
    if (declined || v.is("amod")) {
      return Optional.empty();
    }
    boolean anonymous =
        answerer.subject(s, v).filter(t -> words.is("anonymous", t.lemma())).isPresent();
    if (anonymous && !silent) {
      return Optional.empty();
    }
    if (!silent && isQualified(s, v)) {
      return about(ResponseKind.PARTIAL, s, v, "confirmed-but", events, false);
    }
    ResponseKind kind = silent ? ResponseKind.NO_COMMENT : ResponseKind.CONFIRMATION;
    return about(kind, s, v, silent ? "not-confirmed" : "confirmed", events, silent);
  }

  /** "admitted that they had met but said it was a chance encounter". */
  private boolean isQualified(ParsedSentence s, Token v) {
    return s.subtree(v).stream()
        .filter(c -> c.is("conj") && c.isVerb() && Clause.has(s, c, "cc", "but"))
        .filter(c -> words.is("speech", c.lemma()) && !isNegated(s, c))
        .flatMap(c -> s.children(c, "ccomp").stream())
        .anyMatch(c -> isOfItsNature(s, c));
  }

  /** "it was a chance encounter", "it was purely social". */
  private static boolean isOfItsNature(ParsedSentence s, Token content) {
    boolean back =
        Clause.ownSubject(s, content)
            .filter(t -> Set.of("it", "this", "that", "they").contains(t.lemma()))
            .isPresent();
    return back && !s.children(content, "cop").isEmpty();
  }

  /** "could not be called a meeting": what it was is disputed. */
  private Optional<Answer> notCalled(ParsedSentence s, Token v, List<EventMention> events) {
    List<EventMention> inside = Topic.Finder.events(s, v, events);
    boolean as =
        inside.stream()
            .anyMatch(
                e -> Clause.preposition(s, e.trigger()).equals("as") || e.trigger().is("xcomp"));
    return as
        ? answerer.spoken(ResponseKind.PARTIAL, s, v, "not-called", new Topic(inside, true))
        : Optional.empty();
  }

  /** "would not say whether they met", "did not discuss the talks". */
  private Optional<Answer> withheld(
      ParsedSentence s, Token v, String lemma, List<EventMention> events) {
    boolean authorised =
        Clause.head(s, v)
            .filter(h -> Set.of("authorize", "authorise", "permit", "allow").contains(h.lemma()))
            .isPresent();
    List<EventMention> inside =
        Topic.Finder.events(s, v, events).stream()
            .filter(e -> e.trigger().index() != v.index())
            .toList();
    boolean question = s.subtree(v).stream().anyMatch(t -> QUESTION.contains(t.lemma()));
    boolean fits =
        !inside.isEmpty()
            && (question || lemma.equals("discuss"))
            && !authorised
            && !answerer.isQuoted(s, v);
    return fits
        ? answerer.given(
            ResponseKind.NO_COMMENT,
            s,
            v,
            answerer.subject(s, v),
            "not-said",
            new Topic(inside, false))
        : Optional.empty();
  }
}
