package org.parley.extraction;

import org.parley.extraction.entity.Places;
import org.parley.extraction.lexicon.Triggers;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.LanguagePipeline;
import org.parley.extraction.nlp.ParsedText;
import org.parley.model.Article;
import org.parley.model.Extraction;
import org.parley.text.WorldPlaces;

/** The built-in reader: rules over the dependency trees of the language pipeline, offline. */
public final class RuleReader implements ArticleReader {
  private final LanguagePipeline pipeline = new LanguagePipeline();
  private final Words words = Words.load();
  private final Triggers triggers = Triggers.load();
  private final Places places = new Places(WorldPlaces.load());

  @Override
  public Extraction read(Article article) {
    return read(article, pipeline.parse(article));
  }

  /** Applies the rules to a text that is already parsed. */
  Extraction read(Article article, ParsedText text) {
    return new Reading(article, text, words, triggers, places).extraction();
  }
}
