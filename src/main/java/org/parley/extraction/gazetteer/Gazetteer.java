package org.parley.extraction.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.text.Country;
import org.parley.text.NameKey;
import org.parley.text.OutletRegistry;
import org.parley.text.WorldPlace;
import org.parley.text.WorldPlaces;

/**
 * What is known of names before any text is read; safe to share between threads.
 *
 * <p>Names in lower case are never known: "us" and "turkey" are common words, "US" and "Turkey" are
 * countries. Where capitals cannot tell ("Jordan", "Nice") the answer is flagged as ambiguous.
 */
public final class Gazetteer {
  private final WorldPlaces places;
  private final Map<String, KnownOrganisation> organisations = GazetteerFile.organisations();
  private final Map<String, Set<String>> nouns = GazetteerFile.nouns();
  private final NameTagger tagger;

  public Gazetteer(WorldPlaces places, OutletRegistry outlets) {
    this.places = places;
    this.tagger = new NameTagger(this, outlets);
  }

  /** The lists that come with the application. */
  public static Gazetteer load() {
    return new Gazetteer(WorldPlaces.load(), OutletRegistry.bundled());
  }

  /** The known names in {@code tokens}: from left to right, the longest at each place. */
  public List<GazetteerHit> tag(List<String> tokens) {
    return tagger.tag(tokens);
  }

  public Optional<WorldPlace> place(String name) {
    return places.place(name);
  }

  /** The one country that the place {@code name} is, or lies in. */
  public Optional<Country> countryOf(String name) {
    return places.countryOf(name);
  }

  public Optional<Country> byDemonym(String word) {
    return places.byDemonym(word);
  }

  public boolean isCapital(String name) {
    return places.isCapital(name);
  }

  /** The capital of a country named by itself or by its adjective. */
  public Optional<String> capitalOf(String countryOrDemonym) {
    return places.capitalOf(countryOrDemonym);
  }

  public boolean contains(String outer, String inner) {
    return places.contains(outer, inner);
  }

  /** The usual English name of a place; an unknown name comes back as it is. */
  public String canonicalPlace(String name) {
    return places.canonical(name);
  }

  public Optional<KnownOrganisation> organisation(String name) {
    return Optional.ofNullable(organisations.get(NameKey.of(name)))
        .or(() -> Optional.ofNullable(organisations.get(NameKey.ofCapitals(name))));
  }

  /** Whether {@code lemma} names one person by office or trade: "prime minister", "spokesman". */
  public boolean isRoleNoun(String lemma) {
    return isNoun("role", lemma);
  }

  /** Whether the plural of {@code lemma}, or itself, names several people: "official", "team". */
  public boolean isGroupNoun(String lemma) {
    return isNoun("group", lemma);
  }

  /** Whether {@code lemma} names something said or published: "statement", "report". */
  public boolean isSpeechNoun(String lemma) {
    return isNoun("speech", lemma);
  }

  private boolean isNoun(String noun, String lemma) {
    return nouns.getOrDefault(noun, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
  }
}
