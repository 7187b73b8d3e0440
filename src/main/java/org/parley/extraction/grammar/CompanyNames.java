package org.parley.extraction.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Names that the tagger takes for persons, though the text calls them companies or clubs. */
final class CompanyNames {
  private CompanyNames() {}

  /** Single words that directly follow "carmaker", "football club" and their like. */
  static Set<String> in(List<ParsedSentence> sentences, Words words) {
    Set<String> names = new HashSet<>();
    for (ParsedSentence s : sentences) {
      for (Token token : s.tokens()) {
        if (isAlone(s, token) && token.index() > 0) {
          Token before = s.token(token.index() - 1);
          boolean company = before.pos().startsWith("NN") && words.is("company", before.lemma());
          if (company && before.head() == token.index()) {
            names.add(token.text());
          }
        }
      }
    }
    return names;
  }

  /** The sentence with these names tagged as organisations. */
  static ParsedSentence mend(ParsedSentence s, Set<String> names) {
    List<Token> tokens =
        s.tokens().stream()
            .map(t -> names.contains(t.text()) && isAlone(s, t) ? organisation(t) : t)
            .toList();
    return new ParsedSentence(s.index(), s.span(), s.paragraph(), s.kind(), tokens);
  }

  private static Token organisation(Token t) {
    return new Token(
        t.index(), t.text(), t.lemma(), t.pos(), "ORGANIZATION", t.span(), t.head(), t.relation());
  }

  private static boolean isAlone(ParsedSentence s, Token token) {
    int i = token.index();
    boolean person = token.ner().equals("PERSON") && token.isProper();
    boolean before = i > 0 && s.token(i - 1).ner().equals("PERSON");
    boolean behind = i + 1 < s.size() && s.token(i + 1).ner().equals("PERSON");
    return person && !before && !behind;
  }
}
