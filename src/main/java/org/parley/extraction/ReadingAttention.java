package org.parley.extraction;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.extraction.attribution.Quotes;
import org.parley.extraction.event.TriggerScan;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.Attention;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.nlp.Token;
import org.parley.model.Article;
import org.parley.model.ParagraphKind;

/**
 * What a reading needs of one article: first the sentences that may tell an event; where one does,
 * also the answers, and whatever tells who speaks and who is meant.
 */
final class ReadingAttention implements Attention {
  /** Body sentences at the beginning that are always read. */
  private static final int LEAD = 2;

  /** Sentences back in which a description such as "the source" may have been given in full. */
  private static final int DESCRIPTION_REACH = 12;

  /** Sentences back in which a pronoun may find its person, or a statement its speaker. */
  private static final int PRONOUN_REACH = 3;

  /** Sentences before and behind a quotation in which its speaker may be named. */
  private static final int QUOTE_REACH = 6;

  private static final int QUOTE_END = 4;
  private static final List<String> CUES =
      List.of(
          "deny",
          "reject",
          "confirm",
          "false",
          "true",
          "unlikely",
          "evade",
          "happen",
          "answer",
          "silent",
          "brush",
          "scoff",
          "pour",
          "downplay",
          "knowledge",
          "surprised",
          "casual",
          "overdone",
          "adamant",
          "passon",
          "replying",
          "call");

  private final Article article;
  private final Knowledge knowledge;
  private final TriggerScan scan;
  private Optional<Seen> seen = Optional.empty();

  /** A text with its reading. */
  private record Seen(ParsedText text, Reading reading) {}

  ReadingAttention(Article article, Knowledge knowledge) {
    this.article = article;
    this.knowledge = knowledge;
    this.scan = knowledge.scan();
  }

  /** The reading of a text, which is the one made before if the text is the one seen last. */
  Reading reading(ParsedText parsed) {
    Optional<Seen> known = seen.filter(last -> last.text().equals(parsed));
    Seen now =
        known.orElseGet(() -> new Seen(parsed, RuleReader.reading(article, parsed, knowledge)));
    seen = Optional.of(now);
    return now.reading();
  }

  @Override
  public BitSet candidates(ParsedText tagged) {
    BitSet found = new BitSet();
    for (ParsedSentence s : tagged.sentences()) {
      found.set(s.index(), scan.mayTell(s) || scan.hasTrigger(s) && isAnswer(s));
    }
    return found;
  }

  @Override
  public boolean isWorthwhile(ParsedText parsed) {
    return reading(parsed).isPromising();
  }

  @Override
  public BitSet surroundings(ParsedText parsed) {
    List<ParsedSentence> sentences = parsed.sentences();
    BitSet core = new BitSet();
    for (ParsedSentence s : sentences) {
      core.set(s.index(), s.isParsed() || scan.hasTrigger(s) || isAnswer(s));
    }
    BitSet found = (BitSet) core.clone();
    Quotes quotes = new Quotes(sentences, article.text());
    core.stream().forEach(i -> around(sentences, i, quotes, found));
    int body = 0;
    for (ParsedSentence s : sentences) {
      boolean opening = s.kind() != ParagraphKind.BODY || body++ < LEAD;
      found.set(s.index(), found.get(s.index()) || opening);
    }
    return found;
  }

  private boolean isAnswer(ParsedSentence s) {
    Words words = knowledge.words();
    return knowledge.phrases().isIn(s)
        || s.tokens().stream()
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .anyMatch(lemma -> CUES.stream().anyMatch(cue -> words.is(cue, lemma)));
  }

  /** The neighbours that say who "he" is, who is quoted and which source "the source" was. */
  private void around(List<ParsedSentence> sentences, int index, Quotes quotes, BitSet found) {
    ParsedSentence s = sentences.get(index);
    boolean pronoun = s.tokens().stream().anyMatch(t -> t.pos().startsWith("PRP"));
    found.set(Math.max(0, index - (pronoun ? PRONOUN_REACH : 1)), index);
    if (quotes.isMostlyQuoted(s)) {
      for (int i = Math.max(0, index - QUOTE_REACH); i < index; i++) {
        found.set(i, found.get(i) || s.paragraph() - sentences.get(i).paragraph() <= 1);
      }
      for (int i = index; i < sentences.size() && i <= index + QUOTE_END; i++) {
        found.set(i, found.get(i) || s.paragraph() == sentences.get(i).paragraph());
      }
    }
    s.tokens().stream()
        .filter(token -> isDescription(s, token))
        .forEach(token -> described(sentences, index, token, found));
  }

  private boolean isDescription(ParsedSentence s, Token token) {
    return token.index() > 0
        && s.token(token.index() - 1).lemma().equals("the")
        && knowledge.words().is("person", token.lemma());
  }

  private static void described(
      List<ParsedSentence> sentences, int index, Token noun, BitSet found) {
    for (int i = Math.max(0, index - DESCRIPTION_REACH); i < index; i++) {
      boolean same =
          sentences.get(i).tokens().stream().anyMatch(t -> t.lemma().equals(noun.lemma()));
      found.set(i, found.get(i) || same);
    }
  }
}
