package org.parley.extraction.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns the words of one sentence of the pipeline into our own. */
final class SentenceTokens {
  private final PipelineText text;
  private final List<CoreLabel> labels;
  private final int[] heads;
  private final String[] relations;

  SentenceTokens(PipelineText text, CoreMap sentence) {
    this.text = text;
    this.labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    this.heads = new int[labels.size()];
    this.relations = new String[labels.size()];
    Arrays.fill(heads, -1);
    SemanticGraph graph = sentence.get(BasicDependenciesAnnotation.class);
    if (graph == null) {
      joinNames();
    } else {
      Arrays.fill(relations, "root");
      for (SemanticGraphEdge edge : graph.edgeListSorted()) {
        heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
        relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
      }
    }
  }

  /** Without a tree, the words of a name still hang together. */
  private void joinNames() {
    Arrays.fill(relations, ParsedSentence.UNPARSED);
    int last = -1;
    for (int i = labels.size() - 1; i >= 0; i--) {
      boolean name = labels.get(i).tag().startsWith("NNP");
      boolean joined = name && last >= 0 && labels.get(i).ner().equals(labels.get(last).ner());
      if (joined) {
        heads[i] = last;
        relations[i] = "compound";
      } else {
        last = name ? i : -1;
      }
    }
  }

  List<Token> tokens() {
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
}
