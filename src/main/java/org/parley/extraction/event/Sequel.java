package org.parley.extraction.event;

import java.util.Optional;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.extraction.time.TimeMention;
import org.parley.model.Precision;

/**
 * Events that follow on a dated one in the same sentence: "landed on Monday and was driven to a
 * villa, where he conferred with Y", "in May, when X came and met Y".
 */
final class Sequel {
  private static final int LONGEST = 4;

  private final Words words;

  Sequel(Words words) {
    this.words = words;
  }

  /** Whether the event goes on from the verb to which the time belongs. */
  boolean isAfter(EventMention mention, Token verb, TimeMention time) {
    ParsedSentence s = mention.sentence();
    if (words.is("speech", verb.lemma())
        || mention.anchor().index() < verb.index()
        || time.precision() != Precision.DAY
        || mention.situation().planned() && !Clause.hasAux(s, verb, Outlook.FUTURE)) {
      return false;
    }
    Token at = Clause.clauseVerb(s, mention.anchor());
    for (int i = 0; i < LONGEST; i++) {
      if (at.index() == verb.index()) {
        return i > 0;
      }
      Optional<Token> before = before(s, at);
      if (before.isEmpty()) {
        return false;
      }
      at = before.get();
    }
    return false;
  }

  /** The verb that this one goes on from: coordinated with it, or of the place "where" it was. */
  private static Optional<Token> before(ParsedSentence s, Token verb) {
    if (verb.is("conj") && Clause.ownSubject(s, verb).isEmpty()) {
      return Clause.head(s, verb).filter(Token::isVerb);
    }
    return Insertions.whereOf(s, verb)
        .map(place -> Clause.clauseVerb(s, place))
        .filter(above -> above.index() < verb.index());
  }

  /** Whether "when", right behind the time, opens the clause of the event. */
  static boolean isWhen(EventMention mention, TimeMention time) {
    ParsedSentence s = mention.sentence();
    Optional<Token> when =
        s.tokens().stream()
            .filter(t -> t.span().start() >= time.span().end())
            .filter(t -> !t.text().equals(","))
            .findFirst()
            .filter(t -> t.lemma().equals("when") && t.head() >= 0);
    if (when.isEmpty()) {
      return false;
    }
    Token told = s.token(when.get().head());
    Token own = Clause.clauseVerb(s, mention.anchor());
    boolean joined = own.is("conj") && Clause.ownSubject(s, own).isEmpty();
    return own.index() == told.index() || joined && own.head() == told.index();
  }
}
