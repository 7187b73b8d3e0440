package org.parley.importer;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.parley.model.ParagraphKind;
import org.parley.text.OutletRegistry;

/** Finds headline, standfirst and byline among the paragraphs before the story. */
final class HeadReader {
  private static final int LONGEST_HEADLINE = 160;
  private static final int LONGEST_STANDFIRST = 320;
  private static final int LONGEST_SECTION = 2;
  private static final int LEAST_AFTER_SECTION = 4;
  private static final int DEEPEST_AUTHORS = 8;
  private static final Pattern NAMES =
      Pattern.compile(
          Pieces.PERSON
              + "(?:(?:,| and|, and| with|;) "
              + Pieces.PERSON
              + "){0,8}(?:,? [^.!?]{2,40})?");
  private static final Pattern ONLY_NAMES =
      Pattern.compile(Pieces.PERSON + "(?:(?:,| and|, and) " + Pieces.PERSON + "){0,8}");

  private static final Pattern AND_OUTLET =
      Pattern.compile(ONLY_NAMES.pattern() + "(?:,| [|/–—-]) " + OutletForm.SURE_NAME);

  private final OutletRegistry outlets;
  private final PageTitle pageTitle;

  HeadReader(OutletRegistry outlets) {
    this.outlets = outlets;
    this.pageTitle = new PageTitle(outlets);
  }

  void read(Draft draft) {
    markPaper(draft);
    int first = markNames(draft, draft.next(0, ParagraphKind.BODY));
    if (first >= draft.size()) {
      return;
    }
    int headline = markHeadline(draft, first);
    if (headline >= 0) {
      markNames(draft, headline + 1);
      int standfirst = markStandfirst(draft, headline);
      markNames(draft, standfirst + 1);
    }
  }

  /** Marks what is formed as the name of a paper and stands right under the authors. */
  private static void markPaper(Draft draft) {
    for (int i = 1; i < Math.min(draft.size(), DEEPEST_AUTHORS); i++) {
      boolean underAuthors = draft.is(i - 1, ParagraphKind.BYLINE) && !draft.block(i).afterBlank();
      if (underAuthors
          && draft.is(i, ParagraphKind.BODY)
          && OutletForm.fits(draft.block(i).words())) {
        draft.set(i, ParagraphKind.BYLINE);
      }
    }
  }

  /** Marks authors' names that stand alone, and gives the index of the next story paragraph. */
  private int markNames(Draft draft, int index) {
    if (!draft.is(index, ParagraphKind.BODY)) {
      return index;
    }
    String words = draft.block(index).words();
    boolean outletFollows =
        draft.is(index + 1, ParagraphKind.BYLINE)
            && outlets.find(draft.block(index + 1).words()).isPresent();
    boolean names =
        (outletFollows && NAMES.matcher(words).matches())
            || (draft.is(index + 1, ParagraphKind.DATELINE) && areNames(draft, index))
            || (draft.is(index - 1, ParagraphKind.DATELINE) && AND_OUTLET.matcher(words).matches());
    if (!names) {
      return index;
    }
    draft.set(index, ParagraphKind.BYLINE);
    return draft.next(index, ParagraphKind.BODY);
  }

  /**
   * Headlines may be all in capitalised words too; short names, or names below a headline, are not.
   */
  private static boolean areNames(Draft draft, int index) {
    String words = draft.block(index).words();
    boolean belowHeadline = draft.next(0, ParagraphKind.HEADLINE) < index;
    boolean joined = words.contains(" and ");
    return ONLY_NAMES.matcher(words).matches()
        && !words.equals(words.toUpperCase(Locale.ROOT))
        && (belowHeadline || joined || draft.block(index).wordCount() <= 2);
  }

  private int markHeadline(Draft draft, int first) {
    int index = markSection(draft, first);
    Block block = draft.block(index);
    int cut = headlineAtEnd(block);
    if (cut > 0 && draft.is(index + 1, ParagraphKind.BODY)) {
      draft.set(index, ParagraphKind.STANDFIRST);
      draft.cut(index, cut, ParagraphKind.HEADLINE);
      return index + 1;
    }
    OptionalInt start = pageTitle.cutStart(draft, index);
    if (start.isPresent()) {
      draft.set(index, ParagraphKind.BYLINE);
      draft.cut(index, start.getAsInt(), ParagraphKind.HEADLINE);
      return index + 1;
    }
    if (isHeadline(draft, index)) {
      draft.set(index, ParagraphKind.HEADLINE);
      pageTitle.cut(draft, index).ifPresent(end -> draft.cut(index, end, ParagraphKind.BYLINE));
      return index;
    }
    return -1;
  }

  /** The name of a section may stand above the headline. */
  private static int markSection(Draft draft, int index) {
    int next = draft.next(index + 1, ParagraphKind.BODY);
    int words = draft.block(index).wordCount();
    boolean headlineFollows =
        isHeadline(draft, next) && draft.block(next).wordCount() >= LEAST_AFTER_SECTION;
    boolean section =
        !draft.block(index).endsSentence()
            && next < draft.size()
            && (words == 1
                || (words <= LONGEST_SECTION && headlineFollows)
                || OrganisationForm.fits(draft.block(index).words()));
    if (!section) {
      return index;
    }
    draft.set(index, ParagraphKind.BOILERPLATE);
    return markSection(draft, next);
  }

  private static boolean isHeadline(Draft draft, int index) {
    if (index >= draft.size()) {
      return false;
    }
    Block block = draft.block(index);
    String words = block.words();
    boolean unfinished = !words.matches("(?s).*(?:[.;:,…]|[.!,][\"”'’])");
    return unfinished
        && !words.regionMatches(true, 0, "story highlights", 0, 16)
        && words.length() <= LONGEST_HEADLINE
        && block.wordCount() >= 2
        && draft.next(index + 1, ParagraphKind.BODY) < draft.size();
  }

  /** Where a headline begins that follows a sentence on the same line; 0 when none does. */
  private static int headlineAtEnd(Block block) {
    if (block.endsSentence() || block.words().length() > LONGEST_STANDFIRST) {
      return 0;
    }
    int cut = SentenceEnds.lastStart(block.words());
    boolean afterQuestion = block.words().substring(0, cut).strip().matches("(?s).*[?!][\"”'’)]*");
    return afterQuestion ? 0 : cut;
  }

  /**
   * Marks what stands between the headline and the dateline, or right under the headline, and gives
   * its index; the headline's where there is none.
   */
  private static int markStandfirst(Draft draft, int headline) {
    int next = draft.next(headline + 1, ParagraphKind.BODY);
    if (next >= draft.size() || draft.block(next).words().length() > LONGEST_STANDFIRST) {
      return headline;
    }
    boolean bodyFollows = draft.next(next + 1, ParagraphKind.BODY) < draft.size();
    boolean beforeDateline =
        draft.is(next + 1, ParagraphKind.DATELINE) || draft.is(next + 1, ParagraphKind.BYLINE);
    boolean tight =
        next == headline + 1
            && !draft.block(next).afterBlank()
            && next + 1 < draft.size()
            && draft.block(next + 1).afterBlank();
    if (bodyFollows && (beforeDateline || tight || !draft.block(next).endsSentence())) {
      draft.set(next, ParagraphKind.STANDFIRST);
      return next;
    }
    return headline;
  }
}
