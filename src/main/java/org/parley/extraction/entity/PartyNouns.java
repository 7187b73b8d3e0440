package org.parley.extraction.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Nouns for those who meet, and the names that stand beside them. */
final class PartyNouns {
  private static final Set<String> NAMING = Set.of("name", "call", "know");

  private final Words words;
  private final Places places;

  PartyNouns(Words words, Places places) {
    this.words = words;
    this.places = places;
  }

  /** Whether a common noun can meet, speak or answer. */
  boolean isPeople(ParsedSentence s, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return words.is("person", lemma)
        || words.is("group", lemma)
        || isCounterpart(s, token)
        || lemma.contains("-") && words.is("person", lemma.substring(lemma.lastIndexOf('-') + 1))
        || places.isPeople(s, token)
        || places.isRole(lemma)
        || lemma.matches(".*(man|woman|men|women|person)")
        || isRanked(s, token)
        || isPortion(s, token);
  }

  /** "the No. 3 in French intelligence". */
  private static boolean isRanked(ParsedSentence s, Token token) {
    return token.lemma().equalsIgnoreCase("no.") && !s.children(token, "nummod").isEmpty();
  }

  /** "her Turkish opposite number". */
  private static boolean isCounterpart(ParsedSentence s, Token token) {
    return token.lemma().equals("number") && Clause.has(s, token, "amod", "opposite");
  }

  /** "a range of officials", "two of her ministers". */
  boolean isPortion(ParsedSentence s, Token token) {
    boolean amount =
        words.is("portion", token.lemma()) || token.pos().equals("DT") || token.pos().equals("CD");
    return amount
        && Clause.behind(s, token, Set.of("of")).stream()
            .anyMatch(t -> t.pos().equals("NNS") && isPeople(s, t));
  }

  /** "Deputy Chairman of the bureau, Saleh X": parsed as two people, meant as one. */
  boolean isTitleOf(ParsedSentence s, Token role, Token name) {
    boolean roleThenName =
        NounPhrase.isPerson(name)
            && !NounPhrase.isPerson(role)
            && words.is("person", role.lemma())
            && !role.pos().equals("NNS")
            && name.index() > role.index();
    if (!roleThenName || !s.children(name, "cc").isEmpty()) {
      return false;
    }
    List<Token> between = s.tokens().subList(role.index(), name.index());
    return between.stream().anyMatch(t -> t.text().equals(","))
        && between.stream().noneMatch(t -> t.lemma().equals("and"));
  }

  /** "former chairman Khaled Mashal": the name that stands directly beside a role. */
  Optional<Token> nameBeside(ParsedSentence s, Token role) {
    Optional<Token> close = nameClose(s, role);
    if (close.isPresent()) {
      return close;
    }
    boolean singularRole =
        !NounPhrase.isPerson(role)
            && !role.pos().startsWith("PRP")
            && !role.pos().equals("NNS")
            && words.is("person", role.lemma());
    if (!singularRole) {
      return Optional.empty();
    }
    return s.children(role, "appos", "dep", "flat", "compound").stream()
        .filter(c -> NounPhrase.isPerson(c) && c.index() > role.index())
        .filter(c -> c.is("appos") || c.index() - role.index() <= 3)
        .findFirst()
        .or(() -> appositionTo(s, role))
        .or(() -> called(s, role))
        .or(() -> behindOffice(s, role));
  }

  /** "the murderer Silas Crewe": a full name that follows the noun without a comma. */
  private Optional<Token> nameClose(ParsedSentence s, Token role) {
    boolean noun = role.pos().equals("NN") && !NounPhrase.isPerson(role);
    boolean thing =
        words.is("venue", role.lemma())
            || words.is("group", role.lemma())
            || words.is("document", role.lemma())
            || words.is("artwork", role.lemma())
            || words.is("facility", role.lemma());
    return noun && !thing
        ? s.children(role, "dep", "flat").stream()
            .filter(c -> NounPhrase.isPerson(c) && c.is("dep") || c.is("flat"))
            .filter(c -> NounPhrase.isPerson(c) && c.index() - role.index() == 2)
            .filter(c -> NounPhrase.isPerson(s.token(role.index() + 1)))
            .filter(c -> s.children(c, "nsubj", "cop").isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /** "a trader named Alec Rennie". */
  private static Optional<Token> called(ParsedSentence s, Token role) {
    return s.children(role, "acl").stream()
        .filter(verb -> verb.pos().equals("VBN") && NAMING.contains(verb.lemma()))
        .flatMap(verb -> s.children(verb, "obj", "xcomp", "obl").stream())
        .filter(NounPhrase::isPerson)
        .findFirst();
  }

  /** "the head of the federal holding, Thomas Edel": the name explains the head. */
  private Optional<Token> behindOffice(ParsedSentence s, Token role) {
    return Clause.behind(s, role, Set.of("of", "for")).stream()
        .filter(body -> !NounPhrase.isPerson(body) && !words.is("person", body.lemma()))
        .flatMap(body -> s.children(body, "appos").stream())
        .filter(NounPhrase::isPerson)
        .findFirst();
  }

  /** "Bill Richardson, a former ambassador": the role stands behind the name it explains. */
  private static Optional<Token> appositionTo(ParsedSentence s, Token role) {
    Optional<Token> first = role.is("conj") ? Clause.head(s, role) : Optional.of(role);
    return first
        .filter(token -> token.is("appos"))
        .flatMap(token -> Clause.head(s, token))
        .filter(NounPhrase::isPerson);
  }
}
