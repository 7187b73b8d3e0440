package org.parley.extraction.nlp;

import java.util.List;

/** An article as the language pipeline sees it: sentences and coreference chains. */
public record ParsedText(List<ParsedSentence> sentences, List<List<MentionSpan>> chains) {
  public ParsedText {
    sentences = List.copyOf(sentences);
    chains = chains.stream().map(List::copyOf).toList();
  }
}
