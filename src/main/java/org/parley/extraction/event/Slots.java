package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.attribution.Speakers;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.entity.Places;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ParagraphKind;
import org.parley.model.PartyKind;
import org.parley.text.OutletRegistry;

/** Fills the slots of an event: the people and places that words of a sentence stand for. */
final class Slots {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "to",
          "on",
          "inside",
          "near",
          "outside",
          "into",
          "within",
          "aboard",
          "on board",
          "behind");
  private static final Set<String> INSIDE = Set.of("in", "at", "inside", "aboard", "on board");
  private static final Set<String> WHILE = Set.of("while", "when");
  private static final Set<String> DUE = Set.of("due", "expect");
  private static final Set<String> DURING = Set.of("during", "on");
  private static final Set<String> SITES =
      Set.of("house", "palace", "hotel", "embassy", "airport", "club", "court", "tower");

  private final Words words;
  private final Places places;
  private final Venues venues;
  private final OutletRegistry outlets;
  private final Entities entities;
  private final Speakers speakers;
  private final Pairs pairs;

  Slots(Words words, Places places, OutletRegistry outlets, Entities entities, Speakers speakers) {
    this.words = words;
    this.places = places;
    this.venues = new Venues(words, outlets, entities);
    this.outlets = outlets;
    this.entities = entities;
    this.speakers = speakers;
    this.pairs = new Pairs(words, entities);
  }

  /** Who was told of last as two, in events and in sentences. */
  Pairs pairs() {
    return pairs;
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
    List<Entity> pair = pairs.of(s, token);
    if (!pair.isEmpty()) {
      return pair;
    }
    return entities.parties(s, token, speakers.of(s)).stream().filter(e -> !isOutlet(e)).toList();
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
              && !words.is("media", token.lemma());
      all.addAll(people);
      if (people.isEmpty() && somebody && !isOutletNamed(s, token)) {
        all.add(entities.describedBy(s, token));
      }
    }
    return new ArrayList<>(all);
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

  /** Places that hang on {@code token} itself. */
  List<Token> placesOf(ParsedSentence s, Token token) {
    List<Token> found = new ArrayList<>();
    for (Token child : s.children(token, "nmod", "obl")) {
      if (isWhere(s, child)) {
        Clause.coordinated(s, child).stream().filter(t -> isPlace(s, t)).forEach(found::add);
        found.addAll(around(s, child));
      }
      if (DURING.contains(Clause.preposition(s, child)) && words.is("journey", child.lemma())) {
        found.addAll(placesOf(s, child));
      }
    }
    for (Token child : s.children(token, "compound")) {
      if (isPlace(s, child)) {
        found.add(child);
      }
    }
    for (Token clause : s.children(token, "acl")) {
      if (token.isNoun() && words.is("schedule", clause.lemma())) {
        found.addAll(placesOf(s, clause));
      }
    }
    return found;
  }

  /** "has been in Moscow for talks": the place that the clause itself says. */
  List<Token> placesAt(ParsedSentence s, Token anchor) {
    return !anchor.isVerb() && isWhere(s, anchor) ? List.of(anchor) : List.of();
  }

  /** "flew to Rome and met her", "met her while visiting Rome": where a journey beside it led. */
  private List<Token> placesOfJourney(ParsedSentence s, Token anchor) {
    List<Token> journeys = new ArrayList<>();
    Clause.head(s, anchor).filter(head -> anchor.is("conj")).ifPresent(journeys::add);
    Clause.head(s, anchor)
        .filter(head -> anchor.is("advcl") || anchor.is("xcomp"))
        .filter(head -> Clause.has(s, anchor, "mark", "to"))
        .ifPresent(journeys::add);
    for (Token clause : s.children(anchor, "advcl")) {
      if (s.children(clause, "mark").stream().anyMatch(m -> WHILE.contains(m.lemma()))) {
        journeys.add(clause);
      }
    }
    return journeys.stream()
        .filter(verb -> words.is("travel", verb.lemma()) || DUE.contains(verb.lemma()))
        .flatMap(
            verb ->
                Stream.concat(placesOf(s, verb).stream(), Clause.objects(s, verb).stream())
                    .filter(t -> isPlace(s, t)))
        .toList();
  }

  /** "a hotel in Denver": where the building stands. */
  private List<Token> around(ParsedSentence s, Token building) {
    return building.isProper()
        ? List.of()
        : s.children(building, "nmod").stream()
            .filter(t -> INSIDE.contains(Clause.preposition(s, t)) && isPlace(s, t))
            .toList();
  }

  private boolean isWhere(ParsedSentence s, Token token) {
    String preposition = Clause.preposition(s, token);
    boolean elsewhere = preposition.equals("outside") && isArea(token);
    return WHERE.contains(preposition) && isPlace(s, token) && !elsewhere;
  }

  /** Outside of a town or a country is not there; outside of a building is. */
  private boolean isArea(Token token) {
    return token.isProper() && !SITES.contains(token.lemma().toLowerCase(Locale.ROOT))
        || words.is("area", token.lemma());
  }

  /** Places that stand before "where", or behind a clause that the event's clause goes round. */
  List<Token> placesOutside(ParsedSentence s, Token anchor) {
    List<Token> found = new ArrayList<>();
    Insertions.whereOf(s, anchor).ifPresent(head -> found.addAll(placesBefore(s, head)));
    found.addAll(placesOfJourney(s, anchor));
    for (Token token : s.subtree(anchor)) {
      Token clause = Clause.clauseVerb(s, token);
      boolean below = clause.index() != anchor.index() && s.dominates(anchor, clause);
      if (below && isWhere(s, token) && Insertions.standsOutside(s, clause, token)) {
        found.add(token);
      }
    }
    return found;
  }

  private List<Token> placesBefore(ParsedSentence s, Token head) {
    for (int i = head.index(); i >= 0 && !s.token(i).isVerb(); i--) {
      if (isWhere(s, s.token(i))) {
        return List.of(s.token(i));
      }
    }
    return List.of();
  }

  /**
   * Places anywhere behind "in" or "at" in the clause of {@code anchor}, but not in clauses below.
   */
  List<Token> placesIn(ParsedSentence s, Token trigger, Token anchor) {
    List<Token> found = new ArrayList<>();
    for (Token token : s.subtree(anchor)) {
      boolean inside =
          (token.is("obl") || token.is("nmod")) && INSIDE.contains(Clause.preposition(s, token));
      if (inside
          && token.index() != anchor.index()
          && isPlace(s, token)
          && sameClause(s, trigger, anchor, token)) {
        found.add(token);
      }
    }
    return found;
  }

  private boolean sameClause(ParsedSentence s, Token trigger, Token anchor, Token token) {
    int at = token.head();
    while (at >= 0 && at != anchor.index()) {
      Token above = s.token(at);
      boolean topic =
          above.is("obj")
              && above.index() != trigger.index()
              && !above.isProper()
              && !entities.isPeople(s, above);
      if (above.isVerb() && !above.is("amod") || topic) {
        return false;
      }
      at = above.head();
    }
    return at == anchor.index();
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
