package org.parley.extraction.nlp;

import edu.stanford.nlp.coref.CorefProperties;
import edu.stanford.nlp.coref.CorefSystem;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.DocumentMaker;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CorefMentionAnnotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Finds which mentions of a parsed text mean the same: the library's steps, our ranking. */
final class Coreference {
  private final CorefMentionAnnotator mentions;
  private final CorefSystem chains;

  Coreference(Properties properties) {
    Dictionaries dictionaries;
    DocumentMaker documents;
    try {
      dictionaries = new Dictionaries(properties);
      documents = new DocumentMaker(properties, dictionaries);
    } catch (IOException e) {
      throw new UncheckedIOException("the coreference dictionaries cannot be read", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the coreference models do not fit the library", e);
    }
    boolean pairsOnly = CorefProperties.removeSingletonClusters(properties);
    this.mentions = new CorefMentionAnnotator(properties);
    this.chains =
        new CorefSystem(documents, new MentionRanking(properties, dictionaries), pairsOnly, false);
  }

  /** Adds the coreference chains to a parsed text. */
  void annotate(Annotation text) {
    mentions.annotate(text);
    chains.annotate(text);
  }
}
