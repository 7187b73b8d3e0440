package org.parley.extraction.nlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.model.Span;

/** An article on its way through the language pipeline, one step after the other. */
final class Draft {
  /** Words of the longest sentence that is parsed; what is longer is a table or a list. */
  private static final int LONGEST = 160;

  private final PipelineText text;
  private final Annotation annotation;
  private final List<CoreMap> sentences;
  private final BitSet parsed = new BitSet();
  private List<List<MentionSpan>> chains = List.of();

  /** Splits the text into tagged sentences. */
  Draft(PipelineText text, StanfordCoreNLP tagger) {
    this.text = text;
    this.annotation = new Annotation(text.text());
    tagger.annotate(annotation);
    this.sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
  }

  /** Parses those of the sentences that are not parsed yet, overlong ones excepted. */
  void parse(BitSet wanted, TreeParser parser) {
    for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
      CoreMap sentence = sentences.get(i);
      int length = sentence.get(CoreAnnotations.TokensAnnotation.class).size();
      if (!parsed.get(i) && length <= LONGEST) {
        parsed.set(i);
        parser.parse(sentence);
      }
    }
  }

  /** Finds the coreference chains among the parsed sentences. */
  void resolve(Coreference coreference) {
    if (parsed.isEmpty()) {
      return;
    }
    List<CoreMap> chosen = parsed.stream().mapToObj(sentences::get).toList();
    List<CoreLabel> tokens = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      renumber(chosen.get(i), i, tokens);
    }
    Annotation part = new Annotation(annotation.get(CoreAnnotations.TextAnnotation.class));
    part.set(CoreAnnotations.SentencesAnnotation.class, chosen);
    part.set(CoreAnnotations.TokensAnnotation.class, tokens);
    part.set(
        CoreAnnotations.MentionsAnnotation.class,
        annotation.get(CoreAnnotations.MentionsAnnotation.class));
    coreference.annotate(part);
    chains = chains(part, parsed.stream().toArray());
  }

  /** Coreference counts sentences and words by the numbers they carry. */
  private static void renumber(CoreMap sentence, int index, List<CoreLabel> before) {
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, before.size());
    for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      token.setSentIndex(index);
      before.add(token);
    }
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, before.size());
  }

  private static List<List<MentionSpan>> chains(Annotation part, int[] places) {
    Map<Integer, CorefChain> found = part.get(CorefChainAnnotation.class);
    List<List<MentionSpan>> chains = new ArrayList<>();
    for (CorefChain chain : found.values()) {
      chains.add(
          chain.getMentionsInTextualOrder().stream()
              .map(
                  m ->
                      new MentionSpan(
                          places[m.sentNum - 1], m.startIndex - 1, m.endIndex - 1, m.headIndex - 1))
              .toList());
    }
    chains.sort(
        Comparator.comparingInt((List<MentionSpan> c) -> c.get(0).sentence())
            .thenComparingInt(c -> c.get(0).start())
            .thenComparingInt(c -> c.get(0).end()));
    return chains;
  }

  /** What is known so far. */
  ParsedText text() {
    List<ParsedSentence> read = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      List<Token> tokens = new SentenceTokens(text, sentence).tokens();
      Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
      int paragraph = text.paragraphAt(span.start());
      read.add(new ParsedSentence(read.size(), span, paragraph, text.kind(paragraph), tokens));
    }
    return new ParsedText(read, chains);
  }
}
