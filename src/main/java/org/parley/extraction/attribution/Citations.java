package org.parley.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Finds who is cited by somebody that tells something: "quoting an official". */
final class Citations {
  private final Words words;

  Citations(Words words) {
    this.words = words;
  }

  /** "quoting an official": a participle that names the deeper source of what is said already. */
  boolean isCiting(ParsedSentence s, Token verb) {
    return words.is("cite", verb.lemma())
        && verb.pos().equals("VBG")
        && Clause.ownSubject(s, verb).isEmpty()
        && s.children(verb, "aux").isEmpty();
  }

  /** Whom the participle cites: its object, else the noun that stands behind it. */
  Optional<Token> cited(ParsedSentence s, Token citing) {
    return Clause.objects(s, citing).stream()
        .findFirst()
        .or(() -> Tails.head(s.tokens().subList(citing.index() + 1, s.size())));
  }

  /** "Citing an official, the Gazette reported": the one who cites is no part of the cited. */
  Optional<Token> behindCited(ParsedSentence s, Token source) {
    return s.tokens().stream()
        .filter(c -> isCiting(s, c) && c.index() < source.index())
        .filter(c -> cited(s, c).filter(source::equals).isPresent())
        .findFirst()
        .flatMap(c -> s.children(source, "appos", "conj", "dep").stream().findFirst());
  }

  /** "quoted an official as saying that", "was quoted by the Gazette as saying that". */
  boolean isQuoting(ParsedSentence s, Token verb) {
    return words.is("cite", verb.lemma())
        && !isCiting(s, verb)
        && s.tokens().stream().anyMatch(t -> t.index() > verb.index() && isAsSaying(s, t))
        && teller(s, verb).isPresent();
  }

  /** The participle that only leads over to what the cited one says. */
  boolean isAsSaying(ParsedSentence s, Token verb) {
    return verb.text().equals("saying")
        && verb.index() > 0
        && s.token(verb.index() - 1).text().equals("as");
  }

  /** What the quoting verb tells: what stands behind it, or all where it ends the sentence. */
  Optional<Utterance> quoting(ParsedSentence s, Token verb) {
    boolean last =
        s.tokens().stream().skip(Math.max(0, s.size() - 3)).anyMatch(t -> isAsSaying(s, t));
    return teller(s, verb)
        .map(source -> new Utterance(s, verb, source, Optional.empty(), Optional.empty(), last));
  }

  /** Who is quoted, where somebody else tells it. */
  Optional<Token> quoted(ParsedSentence s, Token verb) {
    if (!isQuoting(s, verb)) {
      return Optional.empty();
    }
    Optional<Token> quoted =
        Clause.isPassive(s, verb)
            ? s.children(verb, "nsubj:pass", "nsubj").stream().findFirst()
            : Clause.objects(s, verb).stream().findFirst();
    return quoted.filter(q -> !teller(s, verb).equals(Optional.of(q)));
  }

  private static Optional<Token> teller(ParsedSentence s, Token verb) {
    return Clause.isPassive(s, verb)
        ? Clause.behind(s, verb, Set.of("by")).stream()
            .findFirst()
            .or(() -> s.children(verb, "nsubj:pass").stream().findFirst())
        : Clause.subject(s, verb);
  }
}
