package org.parley.extraction.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/** Whom words stand for that say nothing of their own: "the 22-year-old", "the company", "it". */
final class Epithets {
  private final ParsedText text;
  private final Words words;
  private final NameIndex names;
  private final References references;

  Epithets(ParsedText text, Words words, NameIndex names, References references) {
    this.text = text;
    this.words = words;
    this.names = names;
    this.references = references;
  }

  Optional<Entity> of(ParsedSentence s, Token token) {
    if (isAged(s, token)) {
      return lastPerson(s);
    }
    if (isBareBody(s, token)) {
      return ofSpokesperson(s, token);
    }
    boolean it = token.index() == 0 && token.text().equalsIgnoreCase("it");
    return it && token.is("nsubj") ? lastBody(s) : Optional.empty();
  }

  /** "The 22-year-old". */
  private static boolean isAged(ParsedSentence s, Token token) {
    int i = token.index();
    return token.lemma().equals("old") && i > 1 && s.token(i - 2).lemma().equals("year");
  }

  private Optional<Entity> lastPerson(ParsedSentence s) {
    int from = text.sentences().get(Math.max(0, s.index() - 3)).span().start();
    int end = s.span().start();
    return names.all().stream()
        .filter(e -> e.kind() == PartyKind.PERSON)
        .filter(e -> e.mentions().stream().anyMatch(m -> m.start() >= from && m.end() <= end))
        .max(
            Comparator.comparingLong(
                e -> e.mentions().stream().filter(m -> m.end() <= end).count()));
  }

  private boolean isBareBody(ParsedSentence s, Token token) {
    return token.pos().equals("NN")
        && words.is("group", token.lemma().toLowerCase(Locale.ROOT))
        && Clause.has(s, token, "det", "the")
        && s.children(token, "amod", "compound", "nmod", "acl", "appos", "nummod").isEmpty();
  }

  /** "A spokesman for Y said the company": Y, for whom is spoken. */
  private Optional<Entity> ofSpokesperson(ParsedSentence s, Token token) {
    Optional<Token> sayer =
        references.sayerOf(s, token, t -> words.is("spoken", t.lemma().toLowerCase(Locale.ROOT)));
    List<Token> owners =
        sayer.map(t -> s.children(t, "compound", "nmod:poss", "nmod")).orElse(List.of());
    return owners.stream()
        .flatMap(t -> names.at(s, t).stream())
        .filter(e -> e.kind() == PartyKind.ORGANISATION)
        .findFirst();
  }

  /** "It had held talks": the body that the sentence before told of. */
  private Optional<Entity> lastBody(ParsedSentence s) {
    if (s.index() == 0) {
      return Optional.empty();
    }
    ParsedSentence before = text.sentences().get(s.index() - 1);
    return before.tokens().stream()
        .filter(t -> t.is("nsubj") && (t.head() < 0 || before.token(t.head()).is("root")))
        .flatMap(t -> names.at(before, t).stream())
        .filter(e -> e.kind() == PartyKind.ORGANISATION)
        .findFirst();
  }
}
