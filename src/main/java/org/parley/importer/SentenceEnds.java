package org.parley.importer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences end, as far as telling headlines from sentences needs it. */
final class SentenceEnds {
  private static final Pattern AT_END = Pattern.compile("(?s).*[.!?:;,…][\"”'’)\\]]*");
  private static final Pattern FIRMLY =
      Pattern.compile(
          "(?s).*[.!?…][\"”'’)\\]]*(?:\\s*\\([^()]{1,60}\\)|\\s*[-–—]+ ?\\p{Lu}[^.!?]{1,40}"
              + "|\\s+(?:(?i:enditem|ends)|/?(?:\\p{Lu}{2,7}|Reuters|dpa|Xinhua)/?(?: \\p{Lu}{2,5}){0,5}))?");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?s).*\\b(?:Sen|Rep|Gov|Pres|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Cpl|Adm|Brig|Prof|Rev|Hon"
              + "|Fr|St|Mt|Ft|No|vs|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Dept|Ave|"
              + Pieces.MONTH
              + ")\\.");
  private static final Pattern INSIDE =
      Pattern.compile("(?<=[a-z0-9)%][.!?][\"”'’)]{0,2})\\s+(?=[\"“‘'(]?\\p{Lu})");

  private SentenceEnds() {}

  /** Whether the words end in a full stop or its like; a comma or colon is not enough. */
  static boolean endsFirmly(String words) {
    return FIRMLY.matcher(words).matches();
  }

  /** Where the last sentence of {@code words} starts; 0 when there is only one. */
  static int lastStart(String words) {
    Matcher between = INSIDE.matcher(words);
    int last = 0;
    while (between.find()) {
      String before = words.substring(0, between.start());
      last = ABBREVIATION.matcher(before).matches() ? last : between.end();
    }
    return last;
  }

  /** Whether the words end as a sentence or a part of one does. */
  static boolean endsSentence(String words) {
    return AT_END.matcher(words).matches() || endsFirmly(words);
  }
}
