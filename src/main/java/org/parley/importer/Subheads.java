package org.parley.importer;

import org.parley.model.ParagraphKind;

/** Finds headings within the story and scraps after it. */
final class Subheads {
  private static final int LONGEST = 80;
  private static final int LONGEST_SCRAP = 110;
  private static final int LINK_WORDS = 5;

  private Subheads() {}

  static void mark(Draft draft) {
    int last = lastSentence(draft);
    int first = draft.next(0, ParagraphKind.BODY);
    for (int i = first + 1; i < draft.size(); i++) {
      if (!draft.is(i, ParagraphKind.BODY)) {
        markDate(draft, i, last);
      } else if (i > last && isScrap(draft.block(i), LONGEST_SCRAP)) {
        draft.set(i, ParagraphKind.BOILERPLATE);
      } else if (isLink(draft.block(i))) {
        draft.set(i, ParagraphKind.BOILERPLATE);
      } else if (isScrap(draft.block(i), LONGEST) || isQuestion(draft.block(i))) {
        draft.set(i, ParagraphKind.SUBHEAD);
      }
    }
  }

  /** A date within the story heads a section of it. */
  private static void markDate(Draft draft, int index, int last) {
    if (draft.is(index, ParagraphKind.DATELINE)
        && index < last
        && draft.block(index).afterBlank()
        && draft.is(index - 1, ParagraphKind.BODY)) {
      draft.set(index, ParagraphKind.SUBHEAD);
    }
  }

  private static int lastSentence(Draft draft) {
    int last = -1;
    for (int i = 0; i < draft.size(); i++) {
      last = draft.is(i, ParagraphKind.BODY) && draft.block(i).endsSentence() ? i : last;
    }
    return last;
  }

  private static boolean isScrap(Block block, int longest) {
    return block.words().length() <= longest
        && !block.endsSentence()
        && !Character.isLowerCase(block.words().charAt(0));
  }

  private static boolean isQuestion(Block block) {
    String words = block.words();
    return words.length() <= LONGEST
        && words.endsWith("?")
        && SentenceEnds.between().splitAsStream(words).count() == 1
        && Character.isUpperCase(words.charAt(0));
  }

  /** A line all in capitals amid the story leads to another story. */
  private static boolean isLink(Block block) {
    String words = block.words();
    return block.wordCount() >= LINK_WORDS
        && !words.endsWith(".")
        && words.chars().noneMatch(Character::isLowerCase);
  }
}
