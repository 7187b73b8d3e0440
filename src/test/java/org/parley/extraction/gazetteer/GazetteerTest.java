package org.parley.extraction.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.load();

  private List<String> tags(String words) {
    return gazetteer.tag(List.of(words.split(" "))).stream()
        .map(hit -> hit.kind() + " " + hit.name() + hit.country().map(c -> " " + c).orElse(""))
        .toList();
  }

  @Test
  void theLongestNameWins() {
    assertEquals(
        List.of("COUNTRY South Sudan SS", "COUNTRY Sudan SD", "ORGANISATION State Department US"),
        tags("South Sudan and Sudan met the State Department ."));
  }

  @Test
  void servicesCapitalsAndPeoplesAreToldApart() {
    assertEquals(
        List.of(
            "DEMONYM Israel IL",
            "SERVICE Shin Bet IL",
            "SERVICE Mossad IL",
            "CAPITAL Paris FR",
            "DEMONYM Palestine PS",
            "ORGANISATION Hamas PS"),
        tags("The Israeli Shin Bet and Mossad chiefs flew to Paris ; Palestinian Hamas did not ."));
  }

  @Test
  void capitalsMatterWhereTheyMust() {
    assertEquals(List.of("COUNTRY United States US"), tags("They told us that the US won ."));
    assertEquals(List.of(), tags("we had turkey with chad and nice polish people"));
    assertEquals(List.of("COUNTRY Iran IR", "COUNTRY Iraq IQ"), tags("IRAN MEETS IRAQ"));
  }

  @Test
  void ambiguousNamesAreFlagged() {
    GazetteerHit jordan = gazetteer.tag(List.of("Jordan")).get(0);
    GazetteerHit turkiye = gazetteer.tag(List.of("Türkiye")).get(0);
    assertEquals(
        new GazetteerHit(0, 1, GazetteerKind.COUNTRY, "Jordan", Optional.of("JO"), true, true),
        jordan);
    assertFalse(turkiye.ambiguous());
  }

  @Test
  void outletsComeFromTheRegistry() {
    assertEquals(List.of("OUTLET Reuters GB", "OUTLET TASS RU"), tags("Reuters and TASS said so"));
  }

  @Test
  void hitsCountTokensWithoutArticlesOrPossessives() {
    assertEquals(
        List.of(
            new GazetteerHit(
                1, 3, GazetteerKind.COUNTRY, "United States", Optional.of("US"), false, true)),
        gazetteer.tag(List.of("the", "United", "States", "'s", "envoy")));
  }

  @Test
  void placesStandForGovernmentsWhereTheyDo() {
    assertTrue(gazetteer.organisation("the Kremlin").orElseThrow().standsForGovernment());
    assertFalse(gazetteer.organisation("Mossad").orElseThrow().standsForGovernment());
    assertEquals("Rosneft", gazetteer.organisation("Rosneft").orElseThrow().name());
  }

  @Test
  void nounsAreKnownByTheirLemma() {
    assertTrue(gazetteer.isRoleNoun("Prime Minister"));
    assertTrue(gazetteer.isGroupNoun("delegation"));
    assertTrue(gazetteer.isSpeechNoun("statement"));
    assertFalse(gazetteer.isRoleNoun("statement"));
    assertFalse(gazetteer.isGroupNoun("table"));
  }

  @Test
  void placesAnswerThroughTheGazetteer() {
    assertEquals(Optional.of("Paris"), gazetteer.capitalOf("French"));
    assertEquals("Turkey", gazetteer.canonicalPlace("Türkiye"));
    assertTrue(gazetteer.contains("Qatar", "Doha"));
  }

  @Test
  void namesAreFoundInATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(
          Optional.of("FBI"), Gazetteer.load().organisation("FBI").map(KnownOrganisation::name));
      assertTrue(Gazetteer.load().isRoleNoun("MINISTER"));
      assertEquals(List.of("COUNTRY India IN"), tags("INDIA"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
