package org.parley.extraction.event;

import java.util.List;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Whom somebody meets all the time: one's own staff, lawyers and coaches. */
final class OwnPeople {
  private final Words words;

  OwnPeople(Words words) {
    this.words = words;
  }

  /** "her staff", "his lawyers": only people of one's own. */
  boolean areAll(ParsedSentence s, List<Token> tokens) {
    List<Token> all = tokens.stream().flatMap(t -> Clause.coordinated(s, t).stream()).toList();
    boolean first = !all.isEmpty() && isOwn(s, all.get(0));
    return first
        && all.stream()
            .skip(1)
            .allMatch(t -> isOwn(s, t) || !t.isProper() && words.is("ownpeople", t.lemma()));
  }

  private boolean isOwn(ParsedSentence s, Token token) {
    boolean mine =
        s.children(token, "nmod:poss").stream().anyMatch(owner -> owner.pos().equals("PRP$"));
    boolean named = s.children(token, "appos").stream().anyMatch(Token::isProper);
    return mine && !named && words.is("ownpeople", token.lemma());
  }
}
