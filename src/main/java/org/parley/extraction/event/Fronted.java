package org.parley.extraction.event;

import java.util.List;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.extraction.time.TimeMention;

/** Times at the head of a sentence, "On 5 October, …", which speak of all that it tells. */
final class Fronted {
  private static final int HEAD = 2;

  private Fronted() {}

  /**
   * Whether the time stands in front of the mention's clause, set off by a comma, and not of what
   * somebody said then.
   */
  static boolean isOf(EventMention mention, TimeMention time, Words words) {
    ParsedSentence s = mention.sentence();
    List<Token> inside = s.tokens().stream().filter(t -> time.span().contains(t.span())).toList();
    if (inside.isEmpty() || inside.get(0).index() >= HEAD) {
      return false;
    }
    int next = inside.get(inside.size() - 1).index() + 1;
    boolean comma = next < s.size() && s.token(next).text().equals(",");
    boolean said =
        s.tokens().stream()
            .filter(t -> t.head() < 0 && t.isVerb())
            .anyMatch(t -> words.is("speech", t.lemma()));
    return comma && !said && !isRelative(s, mention.anchor());
  }

  private static boolean isRelative(ParsedSentence s, Token anchor) {
    Token at = anchor;
    while (at.head() >= 0) {
      if (at.relation().equals("acl:relcl") && Insertions.whereOf(s, at).isEmpty()) {
        return true;
      }
      at = s.token(at.head());
    }
    return false;
  }
}
