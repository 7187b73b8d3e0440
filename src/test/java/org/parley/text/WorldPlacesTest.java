package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WorldPlacesTest {
  private final WorldPlaces places = WorldPlaces.load();

  @Test
  void spellingsOfOnePlaceHaveOneName() {
    List<String> given =
        List.of(
            "Türkiye", "TURKEY", "U.S.", "US", "the United States", "Kiev", "Holland", "Bogota");
    assertEquals(
        List.of(
            "Turkey",
            "Turkey",
            "United States",
            "United States",
            "United States",
            "Kyiv",
            "Netherlands",
            "Bogotá"),
        given.stream().map(places::canonical).toList());
  }

  @Test
  void commonWordsInLowerCaseAreNoPlaces() {
    assertEquals(
        List.of(),
        List.of("us", "turkey", "male", "nice", "split", "Us", "jersey").stream()
            .filter(word -> places.place(word).isPresent())
            .toList());
  }

  @Test
  void aCityLiesInItsCountryAndInTheAreasThatHoldIt() {
    assertTrue(places.contains("Qatar", "Doha"));
    assertTrue(places.contains("the Middle East", "Doha"));
    assertTrue(places.contains("Middle East", "Qatar"));
    assertTrue(places.contains("United States", "Texas"));
    assertTrue(places.contains("Türkiye", "Istanbul"));
    assertFalse(places.contains("Doha", "Qatar"));
    assertFalse(places.contains("Qatar", "Qatar"));
    assertFalse(places.contains("Egypt", "Doha"));
    assertFalse(places.contains("Texas", "California"));
  }

  @Test
  void placesAgreeWhenOneHoldsTheOther() {
    assertTrue(places.sameOrWithin("Turkey", "Türkiye"));
    assertTrue(places.sameOrWithin("Doha", "Qatar"));
    assertTrue(places.sameOrWithin("the French capital", "France"));
    assertFalse(places.sameOrWithin("Doha", "Cairo"));
    assertFalse(places.sameOrWithin("Nowhere", "Elsewhere"));
    assertTrue(places.sameOrWithin("Nowhere", "Nowhere"));
  }

  @Test
  void aCapitalIsKnownByItsCountryAndItsAdjective() {
    assertEquals("Paris", places.canonical("the French capital"));
    assertEquals("Doha", places.canonical("Qatar's capital"));
    assertEquals(Optional.of("Ankara"), places.capitalOf("Türkiye"));
    assertEquals(Optional.of("Amsterdam"), places.capitalOf("Dutch"));
    assertTrue(places.isCapital("Cairo"));
    assertFalse(places.isCapital("Alexandria"));
  }

  @Test
  void peoplesNameTheirCountries() {
    List<String> given =
        List.of("Israeli", "Israelis", "Frenchman", "Saudi", "Palestinians", "Turks");
    assertEquals(
        List.of("IL", "IL", "FR", "SA", "PS", "TR"),
        given.stream().map(word -> places.byDemonym(word).map(Country::iso).orElse("?")).toList());
    assertEquals(Optional.empty(), places.byDemonym("polish"));
  }

  @Test
  void everyIsoCountryThatHasPeopleIsListed() {
    Set<String> missing = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    places.countries().forEach(country -> missing.remove(country.iso()));
    assertEquals(
        "[BL, BQ, BV, CC, CX, GS, HM, IO, MF, NF, PM, PN, SJ, TF, UM, WF]", missing.toString());
  }

  @Test
  void everyCountryIsFoundByTheNameOfTheCommonLocaleData() {
    List<String> unknown =
        places.countries().stream()
            .map(country -> new Locale("", country.iso()).getDisplayCountry(Locale.ENGLISH))
            .filter(name -> places.country(name).isEmpty())
            .toList();
    assertEquals(List.of("Hong Kong SAR China", "Macao SAR China"), unknown);
  }

  @Test
  void everySovereignCountryHasADemonymAndAtMostOneRowHoldsEachName() {
    List<String> bare =
        places.countries().stream()
            .filter(country -> country.sovereign() && country.demonyms().isEmpty())
            .map(Country::name)
            .toList();
    assertEquals(List.of("Republic of the Congo", "Dominica", "Vatican City"), bare);
    assertEquals(200, places.countries().stream().filter(Country::sovereign).count(), 5);
  }

  @Test
  void lookingUpWorksInATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals("Istanbul", WorldPlaces.load().canonical("ISTANBUL"));
      assertEquals("Istanbul", WorldPlaces.load().canonical("İstanbul"));
      assertEquals("Italy", WorldPlaces.load().canonical("ITALY"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
