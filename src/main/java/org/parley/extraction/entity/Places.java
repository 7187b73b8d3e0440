package org.parley.extraction.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.gazetteer.Gazetteer;
import org.parley.extraction.gazetteer.GazetteerHit;
import org.parley.extraction.gazetteer.GazetteerKind;
import org.parley.extraction.gazetteer.KnownOrganisation;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.text.PlaceKind;
import org.parley.text.WorldPlace;
import org.parley.text.WorldPlaces;

/** What place names, peoples and buildings mean in the words of an article. */
public final class Places {
  private static final Set<String> ABBREVIATIONS =
      Set.of("US", "U.S.", "USA", "UK", "U.K.", "UN", "U.N.", "EU", "E.U.", "UAE", "U.A.E.");
  private static final Set<GazetteerKind> BODIES =
      Set.of(GazetteerKind.ORGANISATION, GazetteerKind.SERVICE, GazetteerKind.OUTLET);
  private static final Set<String> BUILDINGS =
      Set.of(
          "hotel",
          "motel",
          "inn",
          "lodge",
          "tavern",
          "pub",
          "bistro",
          "brasserie",
          "steakhouse",
          "nightclub",
          "yacht",
          "chateau",
          "manor",
          "cottage",
          "farmhouse",
          "compound",
          "bungalow",
          "penthouse",
          "suite",
          "lounge",
          "office",
          "restaurant",
          "palace",
          "embassy",
          "consulate",
          "airport",
          "resort",
          "villa",
          "mansion",
          "house",
          "club",
          "bar",
          "cafe",
          "headquarters",
          "capital",
          "city",
          "country",
          "tower",
          "monastery",
          "castle",
          "ranch",
          "estate",
          "residence",
          "base",
          "ministry",
          "territory",
          "town",
          "island",
          "flat",
          "apartment",
          "room");

  private final WorldPlaces world;
  private final Gazetteer gazetteer;

  public Places(WorldPlaces world, Gazetteer gazetteer) {
    this.world = world;
    this.gazetteer = gazetteer;
  }

  /** The organisations, services and outlets among the words of a sentence, whole names only. */
  List<GazetteerHit> bodies(ParsedSentence s) {
    return gazetteer.tag(s.tokens().stream().map(Token::text).toList()).stream()
        .filter(hit -> BODIES.contains(hit.kind()) && !hit.ambiguous())
        .toList();
  }

  /** Whether the noun names people by office, trade or group. */
  public boolean isRole(String lemma) {
    return gazetteer.isRoleNoun(lemma) || gazetteer.isGroupNoun(lemma);
  }

  /** The country, as a key, whose government the name stands for: "Kremlin", "State Department". */
  Optional<String> governmentOf(String name) {
    return gazetteer
        .organisation(name)
        .filter(KnownOrganisation::standsForGovernment)
        .flatMap(KnownOrganisation::country)
        .flatMap(world::byIso)
        .map(country -> NounPhrase.key(country.name()));
  }

  /** Abbreviations that name a party though no tagger calls them names. */
  boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word);
  }

  /** Whether the name is a country's. */
  public boolean isState(String name) {
    return world.country(name).isPresent() && Character.isUpperCase(name.charAt(0));
  }

  /** Whether a word in the plural stands for a people: "Americans", "the French". */
  public boolean isPeople(ParsedSentence s, Token token) {
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    return capital
        && world.byDemonym(token.text()).isPresent()
        && (token.isNoun() || token.pos().startsWith("J"));
  }

  /** Whether the word is the adjective of a country. */
  public boolean isDemonym(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && world.byDemonym(word).isPresent()
        && world.country(word).isEmpty();
  }

  /** The country whose adjective the word is. */
  public Optional<String> countryOf(String demonym) {
    return world.byDemonym(demonym).map(country -> country.name());
  }

  String canonical(String name) {
    return NounPhrase.key(world.canonical(name));
  }

  /** Whether the word names or describes somewhere one can meet. */
  public boolean isPlace(Token token, String name) {
    Optional<WorldPlace> known = world.place(name);
    boolean located = token.ner().equals("LOCATION");
    boolean listed =
        known.isPresent()
            && token.isProper()
            && !token.ner().equals("PERSON")
            && (!known.get().ambiguous() || located);
    return located || listed || BUILDINGS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether a name that also means something else stands alone behind "in": "in Nice". */
  public boolean isTownBehindIn(ParsedSentence s, Token token, String name) {
    return token.isProper()
        && token.ner().equals("O")
        && Clause.preposition(s, token).equals("in")
        && s.children(token, "det", "amod", "compound", "nmod", "appos").isEmpty()
        && world.place(name).isPresent();
  }

  /** Whether one of the names lies in the other, or both are the same place. */
  public boolean sameOrWithin(String one, String other) {
    return world.sameOrWithin(one, other);
  }

  /** Whether both names are towns or countries, and neither lies in the other. */
  boolean areApart(String one, String other) {
    return isTownOrCountry(one) && isTownOrCountry(other) && !sameOrWithin(one, other);
  }

  private boolean isTownOrCountry(String name) {
    return world.place(name).filter(p -> p.kind() != PlaceKind.REGION).isPresent();
  }

  /** The country, as a key, whose government the capital stands for. */
  Optional<String> governedFrom(String capital) {
    return isCapital(capital)
        ? world.countryOf(capital).map(country -> NounPhrase.key(country.name()))
        : Optional.empty();
  }

  /** Whether the name is a capital that can stand for its government. */
  public boolean isCapital(String name) {
    return world.place(name).filter(p -> p.kind() == PlaceKind.CAPITAL).isPresent();
  }
}
