package org.parley.importer;

import java.util.regex.Pattern;
import org.parley.model.ParagraphKind;

/** Finds headings within the story and scraps after it. */
final class Subheads {
  private static final int LONGEST = 80;
  private static final int LONGEST_SCRAP = 110;
  private static final int LINK_WORDS = 5;
  private static final Pattern LIST_HEAD =
      Pattern.compile(
          "(?i)(?:read|see|also|related|more|recommended|most|you (?:may|might))\\b.{0,40}:|related \\w+");

  private Subheads() {}

  static void mark(Draft draft) {
    int last = lastSentence(draft);
    boolean mixedCase = isMixedCase(draft);
    markDates(draft, last);
    int first = draft.next(0, ParagraphKind.BODY);
    for (int i = first + 1; i < draft.size(); i++) {
      if (!draft.is(i, ParagraphKind.BODY)) {
        continue;
      }
      if (i > last && draft.block(i).words().length() <= LONGEST_SCRAP) {
        draft.set(i, ParagraphKind.BOILERPLATE);
      } else if ((mixedCase && isLink(draft.block(i))) || isListed(draft, i)) {
        draft.set(i, ParagraphKind.BOILERPLATE);
      } else if (isScrap(draft.block(i), LONGEST) || isQuestion(draft.block(i))) {
        draft.set(i, ParagraphKind.SUBHEAD);
      }
    }
  }

  /** A date within the story heads a section of it, and so does one like it above. */
  private static void markDates(Draft draft, int last) {
    boolean sections = false;
    for (int i = last; i >= 0; i--) {
      boolean below = draft.is(i - 1, ParagraphKind.BODY);
      boolean belowFirst = sections && draft.is(i - 1, ParagraphKind.STANDFIRST);
      if (isDateLine(draft, i) && (below || belowFirst)) {
        draft.set(i, ParagraphKind.SUBHEAD);
        sections = true;
      }
    }
  }

  private static boolean isDateLine(Draft draft, int index) {
    return draft.is(index, ParagraphKind.DATELINE)
        && !DateText.in(draft.block(index).words()).isEmpty();
  }

  private static int lastSentence(Draft draft) {
    int last = -1;
    for (int i = 0; i < draft.size(); i++) {
      last =
          draft.is(i, ParagraphKind.BODY) && SentenceEnds.endsFirmly(draft.block(i).words())
              ? i
              : last;
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
        && SentenceEnds.lastStart(words) == 0
        && Character.isUpperCase(words.charAt(0));
  }

  /** An unfinished line below "Related:" or its like is one of the links announced. */
  private static boolean isListed(Draft draft, int index) {
    if (!isScrap(draft.block(index), LONGEST_SCRAP)) {
      return false;
    }
    int above = index - 1;
    while (draft.is(above, ParagraphKind.BOILERPLATE)
        && !LIST_HEAD.matcher(draft.block(above).words()).matches()
        && isScrap(draft.block(above), LONGEST_SCRAP)) {
      above--;
    }
    return draft.is(above, ParagraphKind.BOILERPLATE)
        && LIST_HEAD.matcher(draft.block(above).words()).matches();
  }

  /** Old agency stories are all in capitals; then capitals tell nothing. */
  private static boolean isMixedCase(Draft draft) {
    long small = 0;
    long letters = 0;
    for (int i = 0; i < draft.size(); i++) {
      small += draft.block(i).words().chars().filter(Character::isLowerCase).count();
      letters += draft.block(i).words().chars().filter(Character::isLetter).count();
    }
    return small * 2 > letters;
  }

  /** A line all in capitals amid the story leads to another story. */
  private static boolean isLink(Block block) {
    String words = block.words();
    return block.wordCount() >= LINK_WORDS
        && !words.endsWith(".")
        && words.chars().noneMatch(Character::isLowerCase);
  }
}
