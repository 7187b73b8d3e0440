package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Claim;

/** What a claim's values rest on, and why near misses were refused, in words. */
class RemarksTest {
  @Test
  void thePlanIsExplainedByItsWord() {
    assertEquals(
        List.of("Modality: told as still to come or called off, by “will”"),
        remarks("Ola Brekke will meet Julia Stern in Oslo."));
  }

  @Test
  void theNegationIsExplainedByItsWord() {
    assertEquals(
        List.of("Modality: told as not having happened, by “never”"),
        remarks("Ola Brekke never met Julia Stern in Oslo."));
  }

  @Test
  void theHedgeIsExplainedByItsWord() {
    assertEquals(
        List.of("Modality: hedged, by “reportedly”"),
        remarks("Ola Brekke reportedly met Julia Stern in Oslo."));
  }

  @Test
  void hearsayIsExplainedByItsSource() {
    assertEquals(
        List.of(
            "Modality: told on the word of Nordavisen, not of anybody known to have taken part"),
        remarks("Ola Brekke met Julia Stern in Oslo, Nordavisen reported."));
  }

  @Test
  void aTimeThatHangsOnOtherWordsIsNamed() {
    assertEquals(
        List.of(
            "Modality: told as a fact in the outlet's own voice",
            "Time: “2019” (2019) in the quoted sentence hangs on other words"),
        remarks("Ola Brekke, who became minister in 2019, met Julia Stern in Oslo on Tuesday."));
  }

  @Test
  void aTriggerThatIsNotWorthParsingIsANearMiss() {
    assertEquals(
        List.of("talk.n: “talks” stands in a sentence that names nobody"),
        nearMisses("The talks ended. Two ferries were late in the fog."));
  }

  @Test
  void aJourneyWithoutAPurposeIsANearMiss() {
    assertEquals(
        List.of("travel.v: “travelled” is a journey, and no meeting is named as its purpose"),
        nearMisses("Foreign Minister Elsa Nyberg travelled to Amman."));
  }

  @Test
  void aThingThatIsMetIsNamed() {
    assertEquals(
        List.of("meet.v: “met” has “targets” as its object, which is nobody to meet"),
        nearMisses("Julia Stern and Ola Brekke met their targets in Oslo."));
  }

  @Test
  void aMeetingWithOnePartyNamesThatParty() {
    assertEquals(
        List.of("meet.v: “meet” has only the leaders as taking part"),
        nearMisses("The house in Oslo is quiet enough for the leaders to meet there."));
  }

  @Test
  void aPronounThatNobodyAnswersToIsNamedBesideTheParties() {
    assertEquals(
        List.of(
            "Modality: told as a fact in the outlet's own voice",
            "Parties: “we” took part too; the text does not say who that is"),
        remarks("We and Ola Brekke met Julia Stern in Oslo."));
  }

  @Test
  void aMeetingWithAnOpenPronounNamesBoth() {
    assertEquals(
        List.of(
            "meet.v: “met” has only Julia Stern as taking part, and “they”, of whom the text does"
                + " not say who that is"),
        nearMisses("They met Julia Stern in Oslo."));
  }

  private static List<String> remarks(String sentence) {
    return SharedReader.of(sentence).claims().stream()
        .map(Claim::why)
        .flatMap(why -> why.remarks().stream())
        .toList();
  }

  private static List<String> nearMisses(String paragraph) {
    return SharedReader.of(paragraph).nearMisses().stream()
        .map(miss -> miss.rule() + ": " + miss.reason())
        .toList();
  }
}
