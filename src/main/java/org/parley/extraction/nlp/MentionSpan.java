package org.parley.extraction.nlp;

/**
 * A mention in a coreference chain.
 *
 * @param sentence index of the sentence
 * @param start first word
 * @param end word after the last
 * @param head the head word
 */
public record MentionSpan(int sentence, int start, int end, int head) {}
