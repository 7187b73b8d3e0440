package org.parley.extraction.event;

import java.util.Optional;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Phrases that the parser hangs on a clause they only stand behind or before. */
final class Insertions {
  private Insertions() {}

  /**
   * Whether {@code phrase}, below the verb {@code clause}, belongs to the words outside of that
   * clause: "in Rome on Monday to discuss trade", "Smith, who heads the club, in Rome on Monday".
   */
  static boolean standsOutside(ParsedSentence s, Token clause, Token phrase) {
    return isBeforeInfinitive(s, clause, phrase) || closesRelative(s, clause, phrase);
  }

  private static boolean isBeforeInfinitive(ParsedSentence s, Token clause, Token phrase) {
    return (clause.is("advcl") || clause.is("acl") || clause.is("xcomp"))
        && s.children(clause, "mark").stream()
            .anyMatch(m -> m.lemma().equals("to") && phrase.index() < m.index());
  }

  /** A comma ends a relative clause, and no verb of it follows. */
  private static boolean closesRelative(ParsedSentence s, Token clause, Token phrase) {
    if (!clause.relation().equals("acl:relcl") || clause.head() < 0) {
      return false;
    }
    Optional<Token> comma = commaBefore(s, phrase);
    return comma.isPresent()
        && comma.get().index() > clause.index()
        && isSetOff(s, clause)
        && s.subtree(clause).stream().noneMatch(t -> t.index() > comma.get().index() && t.isVerb());
  }

  private static boolean isSetOff(ParsedSentence s, Token clause) {
    Token noun = s.token(clause.head());
    int from = noun.is("appos") ? noun.head() : noun.index();
    return s.tokens().subList(from, clause.index()).stream().anyMatch(t -> t.text().equals(","));
  }

  /** The comma before a run of prepositional phrases that leads up to {@code phrase}. */
  private static Optional<Token> commaBefore(ParsedSentence s, Token phrase) {
    for (int i = phrase.index() - 1; i > 0; i--) {
      Token token = s.token(i);
      if (token.text().equals(",")) {
        boolean preposition = s.token(i + 1).pos().equals("IN");
        return preposition ? Optional.of(token) : Optional.empty();
      }
      if (!token.pos().matches("IN|DT|NNP?S?|CD|JJ|POS")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The word that "where" hangs on: "Monday" in "flew to Rome on Monday, where he met her". */
  static Optional<Token> whereOf(ParsedSentence s, Token verb) {
    return s.children(verb, "advmod").stream()
        .filter(m -> m.pos().equals("WRB") && m.lemma().equals("where"))
        .findFirst()
        .filter(where -> where.index() < verb.index() && verb.is("acl"))
        .flatMap(where -> Clause.head(s, verb));
  }
}
