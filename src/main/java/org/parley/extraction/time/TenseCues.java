package org.parley.extraction.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the nearest verb whether a date lies ahead, where the caller does not know. */
final class TenseCues {
  private static final int REACH = 160;
  private static final int REACH_AFTER = 60;
  private static final String FUTURE =
      "\\b(?:will|shall|would(?! have\\b)|won['’]t|going to|"
          + "(?:due|set|scheduled|expected|slated|planned|supposed|likely|ready|poised|plans?|planning"
          + "|hopes?|hoping|intends?|wants?|aims?|is|are|was|were|has|have)"
          + "(?: still| now)? to\\b(?! have\\b))"
          + "(?: (?:not |also |then |now |still |soon |likely )?(?:be )?\\p{L}+)?"
          + "|\\b(?:due|scheduled|slated|planned|set|expected) (?:for|on|in|at|next)\\b"
          + "|\\b(?:upcoming|postponed|rescheduled|delayed|deadline)\\b|['’]ll\\b";
  private static final String PAST =
      "\\b(?:met|said|says|told|was|were|had|has|have|held|came|went|made|left|took|saw|spoke|began"
          + "|gave|sent|flew|sat|won|lost|did|broke|brought|fell|wrote|paid|[a-z]{2,}ed)\\b";
  private static final Pattern CUE = Pattern.compile("(?<future>" + FUTURE + ")|" + PAST);

  private TenseCues() {}

  /** The direction that the words around {@code start} to {@code end} suggest. */
  static Direction around(String text, int sentenceStart, int start, int end, int sentenceEnd) {
    Direction before = last(text.substring(Math.max(sentenceStart, start - REACH), start));
    if (before != Direction.UNKNOWN) {
      return before;
    }
    return first(text.substring(end, Math.max(end, Math.min(sentenceEnd, end + REACH_AFTER))));
  }

  private static Direction last(String text) {
    Matcher matcher = CUE.matcher(text);
    Direction found = Direction.UNKNOWN;
    while (matcher.find()) {
      found = direction(matcher);
    }
    return found;
  }

  private static Direction first(String text) {
    Matcher matcher = CUE.matcher(text);
    return matcher.find() ? direction(matcher) : Direction.UNKNOWN;
  }

  private static Direction direction(Matcher matcher) {
    return matcher.group("future") != null ? Direction.FUTURE : Direction.PAST;
  }
}
