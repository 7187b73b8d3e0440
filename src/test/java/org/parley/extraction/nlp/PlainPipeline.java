package org.parley.extraction.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import org.parley.model.Article;

/** The language library alone: the steps that Parley uses, over every sentence. */
public final class PlainPipeline {
  private final StanfordCoreNLP pipeline =
      new StanfordCoreNLP(
          LanguagePipeline.properties("tokenize,pos,lemma,ner,depparse,coref"), false);

  /** Annotates the text that Parley would read of the article; gives the number of sentences. */
  public int annotate(Article article) {
    Annotation annotation = new Annotation(new PipelineText(article).text());
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
  }
}
