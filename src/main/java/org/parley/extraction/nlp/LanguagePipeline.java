package org.parley.extraction.nlp;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.BitSet;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;

/**
 * Stanford CoreNLP behind our own types: sentences, tags, names, dependencies and coreference.
 *
 * <p>The models are loaded on the first use. One pipeline may be shared between threads.
 */
public final class LanguagePipeline {
  private final Step<StanfordCoreNLP> tagger =
      new Step<>(() -> new StanfordCoreNLP(properties("tokenize,pos,lemma,ner"), false));
  private final Step<TreeParser> parser = new Step<>(TreeParser::new);
  private final Step<Coreference> coreference =
      new Step<>(() -> new Coreference(properties("coref")));

  /**
   * Reads the story paragraphs of {@code article}: all are tagged, but parsing and coreference, by
   * far the longest steps, are spent only on what {@code attention} asks for.
   */
  public ParsedText parse(Article article, Attention attention) {
    PipelineText text = new PipelineText(article);
    if (text.text().isBlank()) {
      return new ParsedText(List.of(), List.of());
    }
    Draft draft = new Draft(text, tagger.loaded());
    BitSet candidates = attention.candidates(draft.text());
    if (candidates.isEmpty()) {
      return draft.text();
    }
    draft.parse(candidates, parser.loaded());
    ParsedText first = draft.text();
    if (!attention.isWorthwhile(first)) {
      return first;
    }
    draft.parse(attention.surroundings(first), parser.loaded());
    draft.resolve(coreference.loaded());
    return draft.text();
  }

  /** The settings of the language library for some of its annotators. */
  static Properties properties(String annotators) {
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

  /** A part of the pipeline, loaded once, when first asked for. */
  private static final class Step<T> {
    private final Supplier<T> loading;
    private @Nullable T loaded;

    Step(Supplier<T> loading) {
      this.loading = loading;
    }

    synchronized T loaded() {
      T known = loaded;
      if (known == null) {
        known = loading.get();
        loaded = known;
      }
      return known;
    }
  }
}
