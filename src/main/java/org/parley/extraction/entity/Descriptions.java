package org.parley.extraction.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;
import org.parley.model.Span;

/** The unnamed parties of an article, by the words that describe them. */
final class Descriptions {
  private static final int REACH = 12;
  private static final Set<String> POINTING = Set.of("the", "these", "those", "this", "both");

  private final ParsedText text;
  private final String source;
  private final Words words;
  private final NameIndex names;

  Descriptions(ParsedText text, String source, Words words, NameIndex names) {
    this.text = text;
    this.source = source;
    this.words = words;
    this.names = names;
  }

  /** The party that the words around {@code head} describe, whatever kind of noun it is. */
  Entity of(ParsedSentence s, Token head) {
    String said = words(s, head);
    String bare = NounPhrase.key(said).replaceFirst("^(the|a|an|his|her|their|its) ", "");
    String noun = head.lemma().toLowerCase(Locale.ROOT);
    boolean pointing = said.toLowerCase(Locale.ROOT).equals("the " + noun);
    if (pointing) {
      Optional<Entity> before = introduced(s, head);
      if (before.isPresent()) {
        before.get().mention(said, descriptionSpan(s, head));
        return before.get();
      }
    }
    String key = "~" + bare.replaceFirst("^alleged ", "");
    Entity entity = names.under(key, () -> new Entity(said, PartyKind.UNNAMED));
    entity.mention(said, descriptionSpan(s, head));
    boolean plural = head.pos().equals("NNS");
    boolean one = head.lemma().equals("one");
    boolean portion = !one && (words.is("portion", head.lemma()) || head.pos().equals("CD"));
    if (plural || words.is("many", head.lemma()) || portion) {
      entity.markPlural();
    }
    boolean every = s.children(head, "det").stream().anyMatch(d -> d.lemma().matches("every|any"));
    boolean foreign =
        s.children(head, "amod").stream().anyMatch(d -> d.lemma().equals("foreign"))
            && head.pos().equals("NNS")
            && s.children(head, "det", "nmod").isEmpty()
            && !head.lemma().equals("minister");
    boolean plain =
        s.children(head, "amod", "compound", "nmod", "acl", "nmod:poss").stream()
            .allMatch(c -> Likeness.isCommon(c.lemma()) || words.is("vague", c.lemma()));
    boolean vague =
        words.is("vague", head.lemma())
            || portion
                && Clause.behind(s, head, Set.of("of")).stream()
                    .anyMatch(t -> words.is("vague", t.lemma()));
    boolean anybody =
        words.is("anybody", head.lemma())
            && (plural || head.lemma().equals("people"))
            && s.children(head, "nmod", "nmod:poss", "nummod", "appos").isEmpty()
            && s.children(head, "det").stream().noneMatch(d -> POINTING.contains(d.lemma()))
            && head.text().equals(head.text().toLowerCase(Locale.ROOT));
    if (vague && plain || every || foreign || anybody) {
      entity.markVague();
    }
    return entity;
  }

  /** "the source" after "a source in the ministry": the nearest fuller description before. */
  private Optional<Entity> introduced(ParsedSentence s, Token head) {
    for (int i = s.index(); i >= Math.max(0, s.index() - REACH); i--) {
      ParsedSentence other = text.sentences().get(i);
      Optional<Token> before =
          other.tokens().stream()
              .filter(t -> t.lemma().equals(head.lemma()) && !t.pos().equals("NNS") && t.isNoun())
              .filter(t -> other.index() < s.index() || t.index() < head.index())
              .filter(t -> !words(other, t).equalsIgnoreCase(words(s, head)))
              .reduce((a, b) -> b);
      if (before.isPresent()) {
        return Optional.of(of(other, before.get()));
      }
    }
    return Optional.empty();
  }

  private Span descriptionSpan(ParsedSentence s, Token head) {
    NounPhrase phrase = new NounPhrase(s, words);
    return phrase.span(phrase.description(head));
  }

  /** The words that describe the head. */
  String words(ParsedSentence s, Token head) {
    return NameIndex.clean(descriptionSpan(s, head).in(source));
  }

  /** The name or the full description of a source, as printed. */
  Span sourceSpan(ParsedSentence s, Token head) {
    Optional<Entity> named = names.at(s, head);
    if (named.isEmpty()) {
      NounPhrase phrase = new NounPhrase(s, words);
      return phrase.span(phrase.source(head));
    }
    int first = head.index();
    int last = head.index();
    while (first > 0 && names.at(s, s.token(first - 1)).equals(named)) {
      first--;
    }
    while (last + 1 < s.size() && names.at(s, s.token(last + 1)).equals(named)) {
      last++;
    }
    return s.token(first).span().cover(s.token(last).span());
  }

  /** The words of {@link #sourceSpan}. */
  String sourceWords(ParsedSentence s, Token head) {
    return NameIndex.clean(sourceSpan(s, head).in(source));
  }

  /** "the Arizona Republican": written like a name, meant as a description. */
  boolean isVariation(ParsedSentence s, Token token) {
    return token.isProper()
        && token.ner().equals("O")
        && words.is("person", token.lemma())
        && Clause.has(s, token, "det", "the");
  }
}
