package org.parley.extraction.event;

import java.util.Locale;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/**
 * A word that can tell of an event and does not where it stands.
 *
 * @param reason what was missing, in words that name the trigger
 */
public record Refused(ParsedSentence sentence, Token trigger, Trigger rule, String reason) {

  /** Refuses the trigger for what is said of it behind its own words: "“met” …". */
  static Refused because(ParsedSentence sentence, Token trigger, Trigger rule, String lack) {
    return new Refused(sentence, trigger, rule, "“" + words(sentence, trigger, rule) + "” " + lack);
  }

  /** The trigger as written, with the words before or behind it that belong to it. */
  private static String words(ParsedSentence s, Token trigger, Trigger rule) {
    int more = rule.lemma().split("[ -]").length - 1;
    int first = rule.verb() ? trigger.index() : Math.max(0, trigger.index() - more);
    int last = rule.verb() ? Math.min(s.size() - 1, trigger.index() + more) : trigger.index();
    boolean whole = more > 0 && covers(s, first, last, rule);
    Token from = s.token(whole ? first : trigger.index());
    Token to = s.token(whole ? last : trigger.index());
    StringBuilder words = new StringBuilder(from.text());
    for (int i = from.index() + 1; i <= to.index(); i++) {
      words.append(' ').append(s.token(i).text());
    }
    return words.toString();
  }

  private static boolean covers(ParsedSentence s, int first, int last, Trigger rule) {
    String found =
        String.join(" ", s.tokens().subList(first, last + 1).stream().map(Token::lemma).toList());
    return found.toLowerCase(Locale.ROOT).equals(rule.lemma().replace('-', ' '));
  }
}
