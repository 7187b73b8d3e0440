package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.extraction.nlp.Attention;
import org.parley.extraction.nlp.MentionSpan;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.nlp.Token;

/** What the language pipeline spends its time on, and how it numbers what it finds. */
class LanguagePipelineTest {
  @Test
  void parsesOnlyTheSentencesAskedFor() {
    ParsedText text = parse("Julia Stern slept. Ola Brekke read. Nobody spoke.", at(1), false);
    assertEquals(
        List.of(false, true, false),
        text.sentences().stream().map(ParsedSentence::isParsed).toList());
  }

  @Test
  void keepsTheWordsOfANameTogetherWithoutATree() {
    ParsedText text = parse("The Harbour Trust paid.", new BitSet(), false);
    List<Token> tokens = text.sentences().get(0).tokens();
    assertEquals(
        List.of(-1, 2, -1, -1, -1), tokens.stream().map(Token::head).collect(Collectors.toList()));
  }

  @Test
  void numbersCoreferenceByTheSentencesOfTheArticleWhereOthersAreLeftOut() {
    ParsedText text =
        parse(
            "President Ida Moreau flew to Brussels. It rained. Moreau said that she was tired.",
            at(0, 2),
            true);
    List<Integer> sentences =
        text.chains().stream().flatMap(List::stream).map(MentionSpan::sentence).distinct().toList();
    assertEquals(List.of(0, 2), sentences);
  }

  @Test
  void doesNotParseAListThatHasNoEnd() {
    String list =
        IntStream.range(0, 400).mapToObj(i -> "lot " + i).collect(Collectors.joining(", "));
    ParsedText text = parse("Goods: " + list, at(0), true);
    assertEquals(List.of(false), text.sentences().stream().map(ParsedSentence::isParsed).toList());
  }

  @Test
  void anUndividedAttentionParsesEverything() {
    ParsedText text =
        SharedReader.PIPELINE.parse(
            SharedReader.told("It rained. It snowed."), Attention.undivided());
    assertEquals(
        List.of(true, true), text.sentences().stream().map(ParsedSentence::isParsed).toList());
  }

  private static BitSet at(int... sentences) {
    BitSet set = new BitSet();
    IntStream.of(sentences).forEach(set::set);
    return set;
  }

  private static ParsedText parse(String paragraph, BitSet wanted, boolean worthwhile) {
    return SharedReader.PIPELINE.parse(
        SharedReader.told(paragraph),
        new Attention() {
          @Override
          public BitSet candidates(ParsedText tagged) {
            return wanted;
          }

          @Override
          public boolean isWorthwhile(ParsedText parsed) {
            return worthwhile;
          }

          @Override
          public BitSet surroundings(ParsedText parsed) {
            return new BitSet();
          }
        });
  }
}
