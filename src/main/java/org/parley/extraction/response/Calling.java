package org.parley.extraction.response;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Finds who calls what by a word: "described the report as nonsense", "the story is a lie". */
final class Calling {
  private static final Set<String> HEAPS =
      Set.of("pack", "load", "tissue", "string", "piece", "bunch", "figment", "pile", "set", "lot");

  private final Words words;
  private final ParsedSentence s;
  private final Token predicate;

  Calling(Words words, ParsedSentence s, Token word) {
    this.words = words;
    this.s = s;
    this.predicate = Clause.head(s, word).filter(h -> word.is("nmod") && isHeap(h)).orElse(word);
  }

  /** "a pack of lies". */
  private static boolean isHeap(Token noun) {
    return HEAPS.contains(noun.lemma());
  }

  /** The word, or the noun that counts it ("a pack of lies"). */
  Token predicate() {
    return predicate;
  }

  /** The verb of calling that the word completes. */
  Optional<Token> verb() {
    Token t = predicate;
    boolean object =
        t.is("xcomp") || t.is("obl") || t.is("obj") || t.is("dep") || t.is("advcl") || t.is("nmod");
    return Clause.head(s, t)
        .map(h -> t.is("nmod") && h.head() >= 0 ? s.token(h.head()) : h)
        .filter(h -> object && h.isVerb() && words.is("call", h.lemma()))
        .filter(h -> !Clause.isPassive(s, h));
  }

  /** What is judged: the subject of the judgement or the object of the verb of calling. */
  Optional<Token> judged() {
    return Clause.ownSubject(s, predicate).or(() -> verb().flatMap(this::object));
  }

  /** "a charge that she called false", also where the parser does not see the clause. */
  private static boolean isExtracted(Token verb, Token head) {
    boolean dep = verb.is("dep") && head.isNoun() && head.index() < verb.index();
    return verb.is("acl") && !verb.pos().equals("VBG") || dep;
  }

  private Optional<Token> object(Token verb) {
    return Clause.objects(s, verb).stream()
        .filter(o -> o.index() != predicate.index())
        .findFirst()
        .or(() -> s.children(predicate, "compound", "nmod:poss").stream().findFirst())
        .or(() -> Clause.head(s, verb).filter(h -> isExtracted(verb, h)))
        .or(
            () ->
                s.children(verb, "obl").stream()
                    .filter(o -> o.index() < predicate.index())
                    .findFirst());
  }
}
