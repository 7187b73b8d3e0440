package org.parley.importer;

import java.util.regex.Pattern;

/** Where sentences end, as far as telling headlines from sentences needs it. */
final class SentenceEnds {
  private static final Pattern AT_END = Pattern.compile("(?s).*[.!?:;,…][\"”'’)\\]]*");
  private static final Pattern INSIDE =
      Pattern.compile("(?<=[a-z0-9)%][.!?][\"”'’)]{0,2})\\s+(?=[\"“‘'(]?\\p{Lu})");

  private SentenceEnds() {}

  static boolean endsSentence(String words) {
    return AT_END.matcher(words).matches();
  }

  /** A pattern for the white space between two sentences. */
  static Pattern between() {
    return INSIDE;
  }
}
