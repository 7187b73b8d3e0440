package org.parley.extraction.nlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import org.parley.model.Article;
import org.parley.model.Span;

/**
 * Stanford CoreNLP behind our own types: sentences, tags, names, dependencies and coreference.
 *
 * <p>The models are loaded on the first use. One pipeline may be shared between threads.
 */
public final class LanguagePipeline {
  private final Loaded loaded = new Loaded();

  /**
   * Parses the story paragraphs of {@code article}.
   *
   * @param matters tells of a lemma, in lower case, whether a text that holds it deserves
   *     coreference, by far the longest step; without any such word there are no chains
   */
  public ParsedText parse(Article article, Predicate<String> matters) {
    PipelineText text = new PipelineText(article);
    if (text.text().isBlank()) {
      return new ParsedText(List.of(), List.of());
    }
    Annotation annotation = new Annotation(text.text());
    loaded.grammar().annotate(annotation);
    boolean worthwhile =
        annotation.get(CoreAnnotations.TokensAnnotation.class).stream()
            .anyMatch(token -> matters.test(token.lemma().toLowerCase(Locale.ROOT)));
    if (worthwhile) {
      loaded.coreference().annotate(annotation);
    }
    return new ParsedText(sentences(annotation, text), chains(annotation));
  }

  private static List<ParsedSentence> sentences(Annotation annotation, PipelineText text) {
    List<ParsedSentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<Token> tokens = tokens(sentence, text);
      Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
      int paragraph = text.paragraphAt(span.start());
      sentences.add(
          new ParsedSentence(sentences.size(), span, paragraph, text.kind(paragraph), tokens));
    }
    return sentences;
  }

  private static List<Token> tokens(CoreMap sentence, PipelineText text) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    java.util.Arrays.fill(heads, -1);
    java.util.Arrays.fill(relations, "root");
    SemanticGraph graph = sentence.get(BasicDependenciesAnnotation.class);
    for (SemanticGraphEdge edge : graph.edgeListSorted()) {
      heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
      relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              i,
              label.word(),
              label.lemma(),
              label.tag(),
              label.ner(),
              text.span(label.beginPosition(), label.endPosition()),
              heads[i],
              relations[i]));
    }
    return tokens;
  }

  private static List<List<MentionSpan>> chains(Annotation annotation) {
    Map<Integer, CorefChain> found = annotation.get(CorefChainAnnotation.class);
    List<List<MentionSpan>> chains = new ArrayList<>();
    if (found == null) {
      return chains;
    }
    for (CorefChain chain : found.values()) {
      chains.add(
          chain.getMentionsInTextualOrder().stream()
              .map(
                  m ->
                      new MentionSpan(
                          m.sentNum - 1, m.startIndex - 1, m.endIndex - 1, m.headIndex - 1))
              .toList());
    }
    chains.sort(
        Comparator.comparingInt((List<MentionSpan> c) -> c.get(0).sentence())
            .thenComparingInt(c -> c.get(0).start())
            .thenComparingInt(c -> c.get(0).end()));
    return chains;
  }

  /** The two halves of the pipeline, each loaded once when first asked for. */
  private static final class Loaded {
    private volatile @org.jspecify.annotations.Nullable StanfordCoreNLP grammar;
    private volatile @org.jspecify.annotations.Nullable StanfordCoreNLP coreference;

    synchronized StanfordCoreNLP grammar() {
      StanfordCoreNLP pipeline = grammar;
      if (pipeline == null) {
        pipeline = new StanfordCoreNLP(properties("tokenize,pos,lemma,ner,depparse"));
        grammar = pipeline;
      }
      return pipeline;
    }

    synchronized StanfordCoreNLP coreference() {
      StanfordCoreNLP pipeline = coreference;
      if (pipeline == null) {
        pipeline = new StanfordCoreNLP(properties("coref"), false);
        coreference = pipeline;
      }
      return pipeline;
    }

    private static Properties properties(String annotators) {
      Properties properties = new Properties();
      properties.setProperty("annotators", annotators);
      properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
      properties.setProperty(
          "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
      properties.setProperty("ner.applyFineGrained", "false");
      properties.setProperty("ner.useSUTime", "false");
      properties.setProperty("ner.applyNumericClassifiers", "false");
      properties.setProperty("coref.algorithm", "fastneural");
      properties.setProperty("coref.md.type", "dependency");
      properties.setProperty("coref.maxMentionDistance", "20");
      properties.setProperty("coref.maxMentionDistanceWithStringMatch", "100");
      return properties;
    }
  }
}
