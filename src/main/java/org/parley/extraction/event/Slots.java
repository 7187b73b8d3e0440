package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.attribution.Speakers;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.entity.Places;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.grammar.Relatives;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ParagraphKind;
import org.parley.model.PartyKind;
import org.parley.text.OutletRegistry;

/** Fills the slots of an event: the people and places that words of a sentence stand for. */
final class Slots {

  private final Words words;
  private final Places places;
  private final Venues venues;
  private final OutletRegistry outlets;
  private final Entities entities;
  private final Speakers speakers;
  private final Pairs pairs;
  private final Whereabouts where;

  Slots(Words words, Places places, OutletRegistry outlets, Entities entities, Speakers speakers) {
    this.words = words;
    this.places = places;
    this.venues = new Venues(words, outlets, entities);
    this.outlets = outlets;
    this.entities = entities;
    this.speakers = speakers;
    this.pairs = new Pairs(words, entities);
    this.where = new Whereabouts(words, entities, this::isPlace);
  }

  /** Who was told of last as two, in events and in sentences. */
  Pairs pairs() {
    return pairs;
  }

  /** Where events took place. */
  Whereabouts where() {
    return where;
  }

  List<Entity> people(ParsedSentence s, List<Token> tokens) {
    Set<Entity> all = new LinkedHashSet<>();
    tokens.forEach(token -> all.addAll(people(s, token)));
    return new ArrayList<>(all);
  }

  /** Everybody the words headed by {@code token} stand for; no reporters, no outlets, no things. */
  List<Entity> people(ParsedSentence s, Token token) {
    if (words.is("media", token.lemma()) && !token.isProper()) {
      return List.of();
    }
    if (isDateline(s, token)) {
      return List.of();
    }
    Optional<Token> meant = Relatives.antecedent(s, token);
    if (meant.isPresent()) {
      return people(s, meant.get());
    }
    List<Entity> pair = pairs.of(s, token);
    if (!pair.isEmpty()) {
      return pair;
    }
    Optional<Entity> speaker = speakers.of(s);
    return join(
        entities.parties(s, token, speaker).stream().filter(e -> !isOutlet(e)).toList(),
        entities.unresolved(s, token, speaker));
  }

  /** "TOKYO, Nov. 29": the city a report was filed from, set in capitals. */
  private boolean isDateline(ParsedSentence s, Token token) {
    return token.index() == 0
        && s.kind() == ParagraphKind.BODY
        && token.text().matches("\\p{Lu}{4,}")
        && s.size() > 1
        && s.token(1).text().equals(",")
        && isPlace(s, token);
  }

  /** As {@link #people}, and any other noun that can stand behind "with" in a meeting. */
  List<Entity> company(ParsedSentence s, List<Token> tokens) {
    Set<Entity> all = new LinkedHashSet<>();
    for (Token token : tokens) {
      List<Entity> people = people(s, token);
      boolean noun =
          token.isNoun() || token.pos().equals("CD") && !s.children(token, "nmod").isEmpty();
      boolean somebody =
          noun
              && !words.is("abstract", token.lemma())
              && !words.is("sport", token.lemma())
              && !words.is("media", token.lemma())
              && isHuman(token);
      all.addAll(people);
      if (people.isEmpty() && somebody && !isOutletNamed(s, token)) {
        all.add(entities.describedBy(s, token));
      }
    }
    return new ArrayList<>(all);
  }

  /** Whether a noun means persons or bodies in most of its uses; a name may be anybody's. */
  private boolean isHuman(Token noun) {
    return noun.isProper()
        || Character.isUpperCase(noun.text().charAt(0))
        || words.is("human", noun.lemma());
  }

  private boolean isOutletNamed(ParsedSentence s, Token token) {
    return entities.namedAt(s, token).filter(this::isOutlet).isPresent();
  }

  private boolean isOutlet(Entity entity) {
    return entity.kind() == PartyKind.ORGANISATION && outlets.find(entity.name()).isPresent();
  }

  boolean isMedia(ParsedSentence s, Token token) {
    return Clause.coordinated(s, token).stream()
        .anyMatch(
            o ->
                words.is("media", o.lemma())
                    || s.children(o, "nmod:poss", "compound").stream()
                        .anyMatch(
                            c -> words.is("media", c.lemma()) || outlets.find(c.text()).isPresent())
                    || entities.namedAt(s, o).filter(this::isOutlet).isPresent());
  }

  boolean isPlace(ParsedSentence s, Token token) {
    String name = entities.namedAt(s, token).map(Entity::name).orElse(token.text());
    return places.isPlace(token, name)
        || places.isTownBehindIn(s, token, name)
        || venues.isVenue(s, token);
  }

  /** Whether the noun is a building or a room, wherever it stands. */
  boolean isHouse(Token noun) {
    return words.is("venue", noun.lemma()) || places.isPlace(noun, noun.text());
  }

  static List<Entity> join(List<Entity> a, List<Entity> b) {
    Set<Entity> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return new ArrayList<>(all);
  }

  Optional<Entity> named(ParsedSentence s, Token token) {
    return entities.namedAt(s, token);
  }

  /** The country of the word, which is its name or its adjective. */
  Optional<Entity> country(String name, Token word) {
    return entities.country(name, word);
  }
}
