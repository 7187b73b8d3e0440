package org.parley.extraction.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.parley.model.Article;

/** The language library alone: the steps that Parley uses, over every sentence. */
public final class PlainPipeline {
  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(properties(), false);

  /** Annotates the text that Parley would read of the article; gives the number of sentences. */
  public int annotate(Article article) {
    Annotation annotation = new Annotation(new PipelineText(article).text());
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
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
