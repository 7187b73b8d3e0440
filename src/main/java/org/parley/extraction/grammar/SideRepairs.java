package org.parley.extraction.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Mends two sides that the parser takes for one: the second hangs too deep in the first. */
final class SideRepairs {
  private static final Set<String> LINKS = Set.of("of", "for", "from", "at");
  private static final Set<String> HELD =
      Set.of("talk", "meeting", "negotiation", "discussion", "conversation", "dinner", "lunch");

  private SideRepairs() {}

  /** "boss Ann Roe and boss Joe Lund met": the first name is no part of the second. */
  static ParsedSentence namesInOne(ParsedSentence s) {
    for (Token first : s.tokens()) {
      boolean inName =
          first.is("compound") && first.ner().equals("PERSON") && first.head() > first.index();
      Optional<Token> and =
          inName
              ? s.tokens().subList(first.index() + 1, first.head()).stream()
                  .filter(t -> t.is("cc") && t.lemma().equals("and"))
                  .findFirst()
              : Optional.empty();
      Token second = top(s, first);
      if (and.isPresent() && second.ner().equals("PERSON") && isName(s, first, and.get())) {
        return apart(s, first, second, and.get());
      }
    }
    return s;
  }

  /** The last word of the name or title that {@code token} is part of. */
  private static Token top(ParsedSentence s, Token token) {
    Token at = token;
    while (at.is("compound") && at.head() > at.index()) {
      at = s.token(at.head());
    }
    return at;
  }

  /** Whether the word before "and" ends the first name. */
  private static boolean isName(ParsedSentence s, Token first, Token and) {
    return and.index() == first.index() + 1
        && first.index() > 0
        && s.token(first.index() - 1).ner().equals("PERSON");
  }

  private static ParsedSentence apart(ParsedSentence s, Token first, Token second, Token and) {
    Tree tree = new Tree(s);
    for (Token word : s.tokens().subList(0, second.index())) {
      boolean before = word.index() < first.index() && word.head() > first.index();
      boolean behind =
          word.index() > and.index() && word.head() >= 0 && word.head() <= first.index();
      if (before && word.head() <= second.index()) {
        tree.attach(word, first.index(), word.relation());
      } else if (behind) {
        tree.attach(word, second.index(), "compound");
      }
    }
    tree.attach(first, second.head(), second.relation());
    tree.attach(second, first.index(), "conj");
    tree.attach(and, second.index(), "cc");
    return tree.sentence();
  }

  /** "The management of the firm and the works council met": the council met, too. */
  static ParsedSentence secondInFirst(ParsedSentence s) {
    for (Token verb : s.tokens()) {
      Optional<Token> head = isOfTwo(s, verb) ? Clause.ownSubject(s, verb) : Optional.empty();
      boolean one =
          head.filter(t -> t.pos().equals("NN") && s.children(t, "conj").isEmpty()).isPresent();
      for (Token body : one ? s.children(head.get(), "nmod") : List.<Token>of()) {
        Optional<Token> second =
            s.children(body, "conj").stream().filter(c -> isOwnPhrase(s, body, c)).findFirst();
        if (second.isPresent()) {
          Tree tree = new Tree(s);
          tree.attach(second.get(), head.get().index(), "conj");
          return tree.sentence();
        }
      }
    }
    return s;
  }

  private static boolean isOwnPhrase(ParsedSentence s, Token body, Token second) {
    return LINKS.contains(Clause.preposition(s, body))
        && !s.children(second, "det", "nmod:poss").isEmpty()
        && Clause.has(s, second, "cc", "and");
  }

  private static boolean isOfTwo(ParsedSentence s, Token verb) {
    List<Token> objects = Clause.objects(s, verb);
    boolean held =
        objects.size() == 1
            && HELD.contains(objects.get(0).lemma())
            && Clause.behind(s, objects.get(0), Set.of("with")).isEmpty();
    return CompanyRepairs.isOfTwo(s, verb)
        || verb.isVerb() && held && Clause.behind(s, verb, Set.of("with")).isEmpty();
  }
}
