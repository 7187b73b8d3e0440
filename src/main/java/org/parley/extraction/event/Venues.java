package org.parley.extraction.event;

import java.util.Set;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;
import org.parley.text.OutletRegistry;

/** Restaurants, ships and offices: where one meets, though no map has them. */
final class Venues {
  private static final Set<String> THERE = Set.of("at", "aboard", "inside", "on board");
  private static final Set<String> WITHIN =
      Set.of("in", "at", "on", "aboard", "inside", "outside", "on board", "near", "behind");

  private final Words words;
  private final OutletRegistry outlets;
  private final Entities entities;

  Venues(Words words, OutletRegistry outlets, Entities entities) {
    this.words = words;
    this.outlets = outlets;
    this.entities = entities;
  }

  /** Whether the words behind "at" or "aboard" name or describe where an event took place. */
  boolean isVenue(ParsedSentence s, Token token) {
    String preposition = Clause.preposition(s, token);
    if (words.is("venue", token.lemma()) && !token.isProper()) {
      return WITHIN.contains(preposition);
    }
    return THERE.contains(preposition) && isNamed(s, token);
  }

  /** "at Charlie Palmer Steak": a name that is nobody's, no outlet's, no gathering's, no code. */
  private boolean isNamed(ParsedSentence s, Token token) {
    boolean other =
        entities
            .namedAt(s, token)
            .filter(e -> e.kind() == PartyKind.PERSON || isOutlet(e))
            .isPresent();
    return token.isProper()
        && !token.ner().equals("PERSON")
        && !words.is("gatheringname", token.lemma())
        && !token.text().matches("[A-Z][A-Z0-9-]*\\d+")
        && !other;
  }

  private boolean isOutlet(Entity entity) {
    return outlets.find(entity.name()).isPresent();
  }
}
