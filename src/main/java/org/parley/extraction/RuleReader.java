package org.parley.extraction;

import org.parley.extraction.grammar.Repairs;
import org.parley.extraction.nlp.LanguagePipeline;
import org.parley.extraction.nlp.ParsedText;
import org.parley.model.Article;
import org.parley.model.Extraction;

/** The built-in reader: rules over the dependency trees of the language pipeline, offline. */
public final class RuleReader implements ArticleReader {
  private final LanguagePipeline pipeline;
  private final Knowledge knowledge = Knowledge.load();

  public RuleReader() {
    this(new LanguagePipeline());
  }

  RuleReader(LanguagePipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Extraction read(Article article) {
    ReadingAttention attention = new ReadingAttention(article, knowledge);
    return attention.reading(pipeline.parse(article, attention)).extraction();
  }

  /** Applies the rules to a text that is already parsed. */
  Extraction read(Article article, ParsedText text) {
    return reading(article, text, knowledge).extraction();
  }

  static Reading reading(Article article, ParsedText text, Knowledge knowledge) {
    return new Reading(article, Repairs.of(text, knowledge.words()), knowledge);
  }
}
