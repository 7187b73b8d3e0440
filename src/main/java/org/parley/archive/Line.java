package org.parley.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a line of an archive holds, in the order in which the kinds follow each other. */
enum Line {
  /** What the file is and what it says it holds. */
  ARCHIVE,
  /** An article; its findings follow it. */
  ARTICLE,
  CLAIM,
  RESPONSE,
  ANSWER,
  NEAR_MISS,
  /** A suggested answer in another article. */
  SUGGESTED_ANSWER,
  /** A suggestion that two claims are of one meeting. */
  SUGGESTED_MEETING,
  /** An entry of the log. */
  ENTRY,
  /** How many lines came before, and the digest of their bytes. */
  END;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Line> of(Map<String, String> fields) {
    String word = fields.getOrDefault(Fields.KIND, "");
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
