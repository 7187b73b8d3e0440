package org.parley.extraction.event;

import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/**
 * How an event stands in its sentence.
 *
 * @param negated said not to have happened
 * @param denied under a verb of denying
 * @param planned still to come, or called off
 * @param hypothetical conditional, proposed or asked about
 * @param hedged "reportedly", "alleged"
 * @param generic a habit or a repeated event
 * @param wished only wanted by somebody
 * @param refused turned down or called off by one side
 */
public record Situation(
    boolean negated,
    boolean denied,
    boolean planned,
    boolean hypothetical,
    boolean hedged,
    boolean generic,
    boolean wished,
    boolean refused) {
  /** Whether the event is told as a fact. */
  public boolean isPlain() {
    return !negated && !denied && !planned && !hypothetical && !hedged && !wished;
  }

  /** Reads the signs that stand on the trigger, its light verb and the verbs above them. */
  static Situation of(ParsedSentence s, Token trigger, Token anchor, Words words) {
    return new SituationReader(s, words).read(trigger, anchor);
  }
}
