package org.parley.extraction.nlp;

import org.parley.model.Span;

/**
 * One word of a sentence.
 *
 * @param index place in the sentence, from 0
 * @param lemma dictionary form, lower case for common words
 * @param pos Penn Treebank tag
 * @param ner PERSON, ORGANIZATION, LOCATION or O
 * @param span offsets in the article's canonical text
 * @param head index of the governing word, -1 for the root
 * @param relation Universal Dependencies relation to the head, "root" for the root
 */
public record Token(
    int index,
    String text,
    String lemma,
    String pos,
    String ner,
    Span span,
    int head,
    String relation) {

  public boolean isVerb() {
    return pos.startsWith("V");
  }

  public boolean isNoun() {
    return pos.startsWith("N");
  }

  public boolean isProper() {
    return pos.startsWith("NNP");
  }

  /** Whether the relation is {@code name} or one of its subtypes. */
  public boolean is(String name) {
    return relation.equals(name)
        || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
  }
}
