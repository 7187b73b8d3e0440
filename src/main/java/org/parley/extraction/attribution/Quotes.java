package org.parley.extraction.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/**
 * Which words of an article stand inside quotation marks; a missing end is closed with its
 * paragraph.
 */
public final class Quotes {
  private static final Set<String> OPEN = Set.of("“", "``", "«", "„");
  private static final Set<String> CLOSE = Set.of("”", "''", "»");

  private final Set<Long> quoted = new HashSet<>();

  public Quotes(List<ParsedSentence> sentences, String source) {
    int paragraph = -1;
    boolean inside = false;
    for (ParsedSentence s : sentences) {
      if (s.paragraph() != paragraph) {
        inside = false;
        paragraph = s.paragraph();
      }
      for (Token token : s.tokens()) {
        String mark = token.span().in(source);
        if (mark.equals("\"")) {
          inside = !inside;
        } else if (OPEN.contains(token.text()) || OPEN.contains(mark)) {
          inside = true;
        } else if (CLOSE.contains(token.text()) || CLOSE.contains(mark)) {
          inside = false;
        } else if (inside) {
          quoted.add(key(s, token));
        }
      }
    }
  }

  private static long key(ParsedSentence s, Token token) {
    return ((long) s.index() << 32) | token.index();
  }

  public boolean isQuoted(ParsedSentence s, Token token) {
    return quoted.contains(key(s, token));
  }

  /** Whether at least half of the words of {@code s} are quoted. */
  public boolean isMostlyQuoted(ParsedSentence s) {
    long inside = s.tokens().stream().filter(t -> isQuoted(s, t)).count();
    return inside * 2 > s.size();
  }
}
