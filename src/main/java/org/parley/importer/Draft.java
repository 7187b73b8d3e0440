package org.parley.importer;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ParagraphKind;

/** The paragraphs of one article while their kinds are being found out. */
final class Draft {
  private final List<Block> blocks = new ArrayList<>();
  private final List<ParagraphKind> kinds = new ArrayList<>();

  void add(Block block, ParagraphKind kind) {
    blocks.add(block);
    kinds.add(kind);
  }

  int size() {
    return blocks.size();
  }

  Block block(int index) {
    return blocks.get(index);
  }

  ParagraphKind kind(int index) {
    return kinds.get(index);
  }

  boolean is(int index, ParagraphKind kind) {
    return index >= 0 && index < size() && kinds.get(index) == kind;
  }

  void set(int index, ParagraphKind kind) {
    kinds.set(index, kind);
  }

  /** Cuts a paragraph in two at {@code offset} of its words; the second gets {@code kind}. */
  void cut(int index, int offset, ParagraphKind kind) {
    Block block = blocks.get(index);
    blocks.set(index, block.part(0, offset));
    blocks.add(index + 1, block.part(offset, block.words().length()));
    kinds.add(index + 1, kind);
  }

  /** The index of the first paragraph from {@code from} on that is of {@code kind}, or the size. */
  int next(int from, ParagraphKind kind) {
    int index = from;
    while (index < size() && kinds.get(index) != kind) {
      index++;
    }
    return index;
  }
}
