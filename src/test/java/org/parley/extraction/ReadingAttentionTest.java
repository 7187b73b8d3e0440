package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.model.Article;

/** Which sentences of an article are parsed, by what the article tells. */
class ReadingAttentionTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final String DRIZZLE = "Grey clouds hung over the valley for most of the week. ";

  @Test
  void anArticleWithoutAnyTriggerIsOnlyTagged() {
    assertEquals(
        List.of(false, false),
        parsed("The harbour froze in January. Fishermen repaired their nets in heated sheds."));
  }

  @Test
  void aTriggerWithNobodyToMeetIsNotParsed() {
    assertEquals(
        List.of(false, false), parsed("The talks ended. Two ferries were late in the fog."));
  }

  @Test
  void aTriggerInAnotherSenseIsParsedAloneAndNothingWithIt() {
    assertEquals(
        List.of(true, false, false),
        parsed(
            "Manager Sean Tully visited no museum in Lyon and said that Lyon met all conditions. "
                + DRIZZLE
                + "Bakers were up before dawn."));
  }

  @Test
  void aJourneyWithoutAPurposeIsNotParsed() {
    assertEquals(List.of(false), parsed("Foreign Minister Elsa Nyberg travelled to Amman."));
  }

  @Test
  void whereAMeetingIsToldTheAnswersAndTheSpeakersAroundThemAreParsedToo() {
    String told =
        "It rained in Oslo. The tram was late. "
            + DRIZZLE
            + DRIZZLE
            + "Ola Brekke met banker Julia Stern in Oslo on Tuesday. "
            + DRIZZLE
            + DRIZZLE
            + "A spokeswoman dismissed the report as nonsense. ";
    assertEquals(List.of(true, true, false, true, true, false, true, true), parsed(told));
  }

  @Test
  void aPronounBringsInTheSentencesThatMaySayWhomItMeans() {
    String told =
        DRIZZLE
            + DRIZZLE
            + DRIZZLE
            + "Julia Stern runs a bank. "
            + DRIZZLE
            + "In June she met Ola Brekke.";
    assertEquals(List.of(true, true, true, true, true, true), parsed(told));
  }

  @Test
  void aPronounThatCannotBeThePartyLackingBringsInNothing() {
    assertEquals(
        List.of(false, false, true),
        parsed(
            DRIZZLE
                + "Bakers were up before dawn. "
                + "The mayor had a wet year, and he spoke of it with pride until he died."));
  }

  private static List<Boolean> parsed(String paragraph) {
    Article article = SharedReader.told(paragraph);
    ParsedText text =
        SharedReader.PIPELINE.parse(article, new ReadingAttention(article, KNOWLEDGE));
    return text.sentences().stream().map(ParsedSentence::isParsed).toList();
  }
}
