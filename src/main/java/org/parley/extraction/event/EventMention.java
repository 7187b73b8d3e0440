package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/**
 * One mention of an event in a sentence.
 *
 * @param anchor the verb or noun whose clause says how the event stands: the light verb of a noun
 * @param parties everybody named as taking part, in order
 * @param places heads of the words that say where
 * @param definite true for "the meeting", which points back to an event already told
 */
public record EventMention(
    ParsedSentence sentence,
    Token trigger,
    Token anchor,
    Trigger rule,
    List<Entity> parties,
    List<Token> places,
    Situation situation,
    boolean definite) {
  public EventMention {
    parties = List.copyOf(parties);
    places = List.copyOf(places);
  }

  /** Whether the mention alone says enough for a claim. */
  public boolean isTelling() {
    if (rule.frame() == Trigger.Frame.PLACE || rule.frame() == Trigger.Frame.TRIP) {
      return !parties.isEmpty() && (!places.isEmpty() || parties.size() > 1);
    }
    return parties.size() > 1;
  }

  EventMention with(List<Entity> more) {
    Set<Entity> all = new LinkedHashSet<>(parties);
    all.addAll(more);
    return new EventMention(
        sentence, trigger, anchor, rule, new ArrayList<>(all), places, situation, definite);
  }
}
