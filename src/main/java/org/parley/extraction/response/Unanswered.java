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

/** Somebody who could not be asked: "did not return a call", "was unavailable for comment". */
final class Unanswered implements AnswerRule {
  private final Words words;
  private final Topics topics;
  private final Answerer answerer;

  Unanswered(Words words, Topics topics, Answerer answerer) {
    this.words = words;
    this.topics = topics;
    this.answerer = answerer;
  }

  @Override
  public Optional<Answer> find(ParsedSentence s, Token t, List<EventMention> events) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    if (isUnavailable(s, t, lemma)) {
      return given(s, t, Clause.ownSubject(s, t), "not-available");
    }
    if (!t.isVerb()) {
      return Optional.empty();
    }
    Optional<Token> request = requested(s, t, lemma);
    if (request.isPresent()) {
      return given(s, t, asked(s, t, request.get()), "went-unanswered");
    }
    return Negations.on(s, t) && isUnanswered(s, t, lemma)
        ? given(s, t, unanswering(s, t), "not-responded")
        : Optional.empty();
  }

  private Optional<Answer> given(ParsedSentence s, Token cue, Optional<Token> who, String rule) {
    return answerer.given(
        ResponseKind.NO_COMMENT,
        s,
        cue,
        who.map(t -> Answerer.members(s, t)),
        rule,
        Topic.anything());
  }

  /** "was not available for comment"; those who speak for others need not say for what. */
  private boolean isUnavailable(ParsedSentence s, Token t, String lemma) {
    boolean missing =
        lemma.equals("unavailable") || lemma.equals("available") && Clause.isNegated(s, t);
    List<Token> purpose = Clause.behind(s, t, Set.of("for", "to"));
    boolean voice =
        purpose.isEmpty()
            && Clause.ownSubject(s, t).filter(x -> words.is("ownvoice", x.lemma())).isPresent();
    return missing
        && (voice
            || purpose.stream()
                .anyMatch(o -> Set.of("comment", "interview", "reach").contains(o.lemma())));
  }

  /** "Calls to X were not returned", "A request for comment went unanswered": the request. */
  private Optional<Token> requested(ParsedSentence s, Token v, String lemma) {
    boolean returned =
        Clause.isPassive(s, v)
            && Negations.on(s, v)
            && Set.of("return", "answer", "acknowledge", "obtain").contains(lemma);
    boolean unanswered =
        Set.of("go", "remain").contains(lemma)
            && s.children(v, "xcomp", "acl", "advcl", "obj", "dep", "amod").stream()
                .anyMatch(c -> Set.of("unanswered", "unreturned").contains(c.text()));
    boolean brought =
        Set.of("elicit", "draw", "bring", "get", "receive", "produce").contains(lemma)
            && s.children(v, "obj").stream()
                .filter(o -> words.is("replying", o.lemma()))
                .anyMatch(o -> Negations.on(s, v) || Clause.has(s, o, "det", "no"));
    boolean rang =
        Set.of("ring", "go").contains(lemma)
            && s.children(v, "compound:prt", "advmod").stream()
                .anyMatch(c -> c.text().equals("out"));
    return returned || unanswered || brought || rang
        ? Clause.ownSubject(s, v).or(() -> sent(s, v)).filter(t -> words.is("request", t.lemma()))
        : Optional.empty();
  }

  /** "Emails sent to the palace were not answered", where the parser takes "sent" for a verb. */
  private static Optional<Token> sent(ParsedSentence s, Token v) {
    return s.children(v, "csubj").stream()
        .flatMap(c -> Clause.ownSubject(s, c).stream())
        .findFirst();
  }

  private static Optional<Token> asked(ParsedSentence s, Token v, Token request) {
    Set<String> prepositions = Set.of("from", "to", "with", "at", "by");
    Token clause = request.is("nsubj") ? s.token(request.head()) : request;
    Token top = clause.is("csubj") ? clause : request;
    return s.subtree(top).stream()
        .filter(t -> t.is("nmod") || t.is("obl"))
        .filter(t -> prepositions.contains(Clause.preposition(s, t)))
        .findFirst()
        .or(() -> Clause.behind(s, v, prepositions).stream().findFirst());
  }

  /** "did not respond", "has not returned a call", "could not be reached". */
  private boolean isUnanswered(ParsedSentence s, Token v, String lemma) {
    if (lemma.equals("reach") || lemma.equals("contact")) {
      return Clause.isPassive(s, v)
          && (Clause.hasAux(s, v, Set.of("can", "could")) || !v.lemma().equals("contact"));
    }
    boolean request = s.subtree(v).stream().anyMatch(t -> words.is("request", t.lemma()));
    boolean report =
        Clause.behind(s, v, Set.of("to")).stream().anyMatch(o -> topics.isBareReport(s, o));
    boolean own =
        Clause.objects(s, v).stream().anyMatch(o -> !s.children(o, "nmod:poss").isEmpty());
    return switch (lemma) {
      case "respond" -> request || report || Clause.behind(s, v, Set.of("to")).isEmpty();
      case "reply", "answer", "react" -> request || report || isInTime(s, v);
      case "return" -> request && !own;
      default -> false;
    };
  }

  /** "has not replied", "had not answered by the time this edition closed". */
  private static boolean isInTime(ParsedSentence s, Token v) {
    return Clause.hasAux(s, v, Set.of("have"))
        && s.children(v, "obj", "ccomp").isEmpty()
        && s.children(v, "obl").stream().noneMatch(t -> Clause.preposition(s, t).equals("to"));
  }

  /** Whoever did not answer: the subject, also of "could not be reached". */
  private Optional<Token> unanswering(ParsedSentence s, Token v) {
    return Clause.isPassive(s, v) ? Clause.subject(s, v) : answerer.subject(s, v);
  }
}
