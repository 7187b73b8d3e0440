package org.parley.text;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Countries, capitals, cities and regions of the world: which name means which place, and which
 * place lies in which. Names are found in any common spelling; unknown names give empty answers.
 */
public final class WorldPlaces {
  private static final Pattern CAPITAL_OF =
      Pattern.compile("(?:[Tt]he\\s+)?(\\p{Lu}.*?)(?:['’]s)?\\s+capital(?:\\s+city)?");

  private static final String NO_KEY = "";

  private final Map<String, Country> byIso;
  private final Map<String, WorldPlace> byKey;
  private final Map<String, WorldPlace> bySpelling;
  private final Map<String, Country> byDemonym;

  WorldPlaces(List<Country> countries, Map<String, WorldPlace> bySpelling) {
    this.byIso = new LinkedHashMap<>();
    countries.forEach(country -> byIso.put(country.iso(), country));
    this.bySpelling = Collections.unmodifiableMap(new LinkedHashMap<>(bySpelling));
    this.byKey = new LinkedHashMap<>();
    bySpelling.forEach((spelling, place) -> byKey.putIfAbsent(NameKey.of(spelling), place));
    byKey.remove(NO_KEY);
    this.byDemonym = new LinkedHashMap<>();
    for (Country country : countries) {
      for (String word : country.demonyms()) {
        byDemonym.putIfAbsent(NameKey.of(word), country);
        byDemonym.putIfAbsent(NameKey.of(word) + "s", country);
      }
    }
  }

  /** The tables that come with the application. */
  public static WorldPlaces load() {
    return new WorldPlacesReader().read();
  }

  /** Every country and territory, in the order of ISO codes. */
  public Collection<Country> countries() {
    return Collections.unmodifiableCollection(byIso.values());
  }

  /** Every spelling known, with the place it names; for taggers. */
  public Map<String, WorldPlace> spellings() {
    return bySpelling;
  }

  /** The place that {@code name} names. */
  public Optional<WorldPlace> place(String name) {
    Optional<WorldPlace> known =
        Optional.ofNullable(byKey.get(NameKey.of(name)))
            .or(() -> Optional.ofNullable(byKey.get(NameKey.ofCapitals(name))));
    return known.isPresent() ? known : describedCapital(name);
  }

  /** The country that {@code name} is a name of. */
  public Optional<Country> country(String name) {
    return place(name).filter(place -> place.kind() == PlaceKind.COUNTRY).flatMap(this::only);
  }

  /** The one country that the place {@code name} is, or lies in. */
  public Optional<Country> countryOf(String name) {
    return place(name).flatMap(this::only);
  }

  /** The country with this ISO 3166-1 alpha-2 code. */
  public Optional<Country> byIso(String code) {
    return Optional.ofNullable(byIso.get(code));
  }

  /** The country of an adjective or people: "Israeli", "Israelis", "Frenchman". */
  public Optional<Country> byDemonym(String word) {
    return Optional.ofNullable(byDemonym.get(NameKey.of(word)));
  }

  /** Whether {@code name} is a capital or another seat of government. */
  public boolean isCapital(String name) {
    return place(name).filter(place -> place.kind() == PlaceKind.CAPITAL).isPresent();
  }

  /** The capital of a country named by itself or by its adjective: "French" gives "Paris". */
  public Optional<String> capitalOf(String countryOrDemonym) {
    return country(countryOrDemonym)
        .or(() -> byDemonym(countryOrDemonym))
        .flatMap(Country::capital);
  }

  /** Whether {@code inner} is known to lie in {@code outer}; no place lies in itself. */
  public boolean contains(String outer, String inner) {
    return place(outer)
        .flatMap(around -> place(inner).map(within -> within.isWithin(around)))
        .orElse(false);
  }

  /** Whether both are the same place, or one is known to lie in the other. */
  public boolean sameOrWithin(String one, String other) {
    return NameKey.of(canonical(one)).equals(NameKey.of(canonical(other)))
        || contains(one, other)
        || contains(other, one);
  }

  /**
   * The usual English name: "Türkiye" gives "Turkey", "the French capital" gives "Paris"; an
   * unknown name comes back as it is.
   */
  public String canonical(String name) {
    return place(name).map(WorldPlace::name).orElse(name.strip());
  }

  private Optional<WorldPlace> describedCapital(String words) {
    Matcher matcher = CAPITAL_OF.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return capitalOf(matcher.group(1)).map(capital -> byKey.get(NameKey.of(capital)));
  }

  private Optional<Country> only(WorldPlace place) {
    return place.countries().size() == 1 ? byIso(place.countries().get(0)) : Optional.empty();
  }
}
