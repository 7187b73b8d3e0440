package org.parley.extraction.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence half parsed, after the arc-standard system: words wait, stand on a stack, or hang on
 * another word. Words are numbered from 1; 0 is the root above all.
 */
final class ParserState {
  private static final int NONE = -1;
  private static final int PLACES = 48;
  private static final int TAGS = 18;
  private static final int RELATIONS = 36;
  private static final int TOP = 3;
  private static final int WAITING = 3;

  private final int size;
  private final int[] words;
  private final int[] tags;
  private final int[] stack;
  private final int[] heads;
  private final int[] relations;
  private final int noWord;
  private final int noTag;
  private final int noRelation;
  private int height = 1;
  private int next = 1;

  ParserState(List<CoreLabel> sentence, ParserModel model) {
    size = sentence.size();
    words = new int[size + 1];
    tags = new int[size + 1];
    words[0] = model.word(ParserModel.ROOT);
    tags[0] = model.tag(ParserModel.ROOT);
    for (int i = 1; i <= size; i++) {
      words[i] = model.word(sentence.get(i - 1).word());
      tags[i] = model.tag(sentence.get(i - 1).tag());
    }
    noWord = model.word(ParserModel.NOTHING);
    noTag = model.tag(ParserModel.NOTHING);
    noRelation = model.relation(ParserModel.NOTHING);
    stack = new int[size + 1];
    heads = new int[size + 1];
    relations = new int[size + 1];
    Arrays.fill(heads, NONE);
  }

  /** Whether every word hangs on another or on the root. */
  boolean isDone() {
    return height == 1 && next > size;
  }

  /** Whether two words stand on the stack, so that one may hang on the other. */
  boolean hasChoice() {
    return height > 2;
  }

  boolean mayShift() {
    return next <= size;
  }

  /** Whether the second word of the stack may hang on the first. */
  boolean mayHangSecond(boolean asRoot) {
    return height > 2 && !asRoot;
  }

  /** Whether the first word of the stack may hang on the second. */
  boolean mayHangFirst(boolean asRoot) {
    return asRoot ? height == 2 && next > size : height > 2;
  }

  void shift() {
    stack[height++] = next++;
  }

  /** Hangs the second word of the stack on the first. */
  void hangSecond(int relation) {
    int first = stack[height - 1];
    hang(stack[height - 2], first, relation);
    stack[height - 2] = first;
    height--;
  }

  /** Hangs the first word of the stack on the second. */
  void hangFirst(int relation) {
    hang(stack[height - 1], stack[height - 2], relation);
    height--;
  }

  private void hang(int word, int head, int relation) {
    heads[word] = head;
    relations[word] = relation;
  }

  int head(int word) {
    return heads[word];
  }

  int relation(int word) {
    return relations[word];
  }

  /** What the network looks at: the first words of stack and queue, and what hangs on them. */
  int[] features() {
    int[] found = new int[PLACES];
    int at = 0;
    for (int depth = TOP - 1; depth >= 0; depth--) {
      put(found, at++, stacked(depth));
    }
    for (int i = 0; i < WAITING; i++) {
      put(found, at++, next + i <= size ? next + i : NONE);
    }
    int relation = RELATIONS;
    for (int depth = 0; depth < 2; depth++) {
      for (int child : children(stacked(depth))) {
        found[relation++] = child == NONE ? noRelation : relations[child];
        put(found, at++, child);
      }
    }
    return found;
  }

  /** The outermost children on both sides, those next to them, and the outermost of these. */
  private int[] children(int word) {
    int left = left(word, 1);
    int right = right(word, 1);
    return new int[] {left, right, left(word, 2), right(word, 2), left(left, 1), right(right, 1)};
  }

  private void put(int[] found, int at, int word) {
    found[at] = word == NONE ? noWord : words[word];
    found[TAGS + at] = word == NONE ? noTag : tags[word];
  }

  private int stacked(int depth) {
    return depth < height ? stack[height - 1 - depth] : NONE;
  }

  private int left(int word, int count) {
    int left = count;
    for (int i = 1; i < word; i++) {
      if (heads[i] == word && --left == 0) {
        return i;
      }
    }
    return NONE;
  }

  private int right(int word, int count) {
    if (word == NONE) {
      return NONE;
    }
    int left = count;
    for (int i = size; i > word; i--) {
      if (heads[i] == word && --left == 0) {
        return i;
      }
    }
    return NONE;
  }
}
