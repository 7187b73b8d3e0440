package org.parley.extraction.grammar;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Mends nouns of three words that are written with hyphens: "a heart-to-heart with X". */
final class HyphenRepairs {
  private static final Set<String> NOUNS =
      Set.of("heart-to-heart", "tete-a-tete", "one-on-one", "one-to-one", "head-to-head");

  private HyphenRepairs() {}

  /** The whole becomes one noun, which its last word stands for. */
  static ParsedSentence noun(ParsedSentence s) {
    for (int i = 0; i + 4 < s.size(); i++) {
      String whole = plain(s, i);
      if (NOUNS.contains(whole) && isNoun(s, i)) {
        return mended(s, i, whole);
      }
    }
    return s;
  }

  private static String plain(ParsedSentence s, int first) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= first + 4; i++) {
      words.append(s.token(i).text());
    }
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Behind an article, an owner or an adjective, and not before a noun. */
  private static boolean isNoun(ParsedSentence s, int first) {
    boolean determined = first > 0 && s.token(first - 1).pos().matches("DT|PRP\\$|POS|JJ.*");
    boolean modifies = first + 5 < s.size() && s.token(first + 5).isNoun();
    return determined && !modifies;
  }

  private static ParsedSentence mended(ParsedSentence s, int first, String whole) {
    Token noun = s.token(first + 4);
    Token outer = s.token(first);
    for (int i = first; i <= first + 4; i++) {
      if (isOutside(s, s.token(i).head(), first)) {
        outer = s.token(i);
      }
    }
    Tree tree = new Tree(s);
    boolean owned = s.token(Math.max(0, first - 1)).pos().equals("POS");
    Optional<Token> owner =
        owned && outer.is("dep") ? Clause.head(s, outer).filter(Token::isNoun) : Optional.empty();
    int head = owner.map(Token::head).orElse(outer.head());
    tree.retag(noun, whole, "NN");
    tree.attach(noun, head, owner.map(Token::relation).orElse(outer.relation()));
    for (int i = first; i <= first + 4; i++) {
      for (Token child : s.children(s.token(i))) {
        if (isOutside(s, child.index(), first)) {
          tree.attach(child, noun.index(), child.relation());
        }
      }
      if (i < first + 4) {
        tree.attach(s.token(i), noun.index(), "compound");
      }
    }
    owner.ifPresent(o -> owned(s, tree, o, noun));
    return tree.sentence();
  }

  /** "the manager's heart-to-heart with X on Saturday": the parser takes the owner for the head. */
  private static void owned(ParsedSentence s, Tree tree, Token owner, Token noun) {
    tree.attach(owner, noun.index(), "nmod:poss");
    s.children(owner, "nmod").stream()
        .filter(c -> c.index() > noun.index())
        .forEach(c -> tree.attach(c, noun.index(), c.relation()));
  }

  private static boolean isOutside(ParsedSentence s, int index, int first) {
    return index < first || index > Math.min(first + 4, s.size() - 1);
  }
}
