package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ClaimKind;

/**
 * Sentences that only say where somebody was: "The two spent an hour at the villa". Behind an event
 * told without a place they tell where, and often when, it took place.
 */
final class Stays {
  private static final Set<String> BY = Set.of("by");

  private final Words words;
  private final Slots slots;
  private final List<EventMention> found = new ArrayList<>();

  Stays(Words words, Slots slots) {
    this.words = words;
    this.slots = slots;
  }

  /** Keeps the stay that the verb tells of, if it does and it took place. */
  void look(ParsedSentence s, Token v, Trigger trigger) {
    if (!words.is("staying", v.lemma()) || !v.isVerb()) {
      return;
    }
    Set<Token> where = new LinkedHashSet<>(slots.where().of(s, v));
    Clause.objects(s, v).stream().filter(o -> slots.isPlace(s, o)).forEach(where::add);
    List<Entity> who =
        Clause.subject(s, v).map(t -> slots.people(s, t)).orElse(List.of()).stream()
            .filter(e -> !e.isUnresolved())
            .toList();
    Situation situation = Situation.of(s, v, v, words);
    boolean real =
        !situation.negated()
            && !situation.planned()
            && !situation.hypothetical()
            && !situation.wished();
    if (!where.isEmpty() && !who.isEmpty() && real) {
      List<Entity> all =
          Clause.isPassive(s, v) ? Slots.join(who, slots.people(s, Clause.behind(s, v, BY))) : who;
      Trigger stay = new Trigger(trigger.lemma(), true, ClaimKind.MEETING, Frame.STAY, List.of());
      found.add(
          new EventMention(
              s,
              v,
              v,
              stay,
              ClaimKind.MEETING,
              all,
              List.of(),
              new ArrayList<>(where),
              situation,
              false,
              false));
    }
  }

  /** All stays of the sentences read so far, in their order. */
  List<EventMention> all() {
    return List.copyOf(found);
  }
}
