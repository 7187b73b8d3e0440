package org.parley.extraction.event;

import java.util.List;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ClaimKind;

/**
 * One mention of an event in a sentence.
 *
 * @param anchor the verb or noun whose clause says how the event stands: the light verb of a noun
 * @param kind the kind of the trigger, or what the way of meeting makes of it
 * @param parties everybody named as taking part, in order
 * @param unresolved parties of which the text gives a pronoun alone; they tell nothing by
 *     themselves
 * @param places heads of the words that say where
 * @param definite true for "the meeting", which points back to an event already told
 * @param engaged true for "in talks", said of somebody
 */
public record EventMention(
    ParsedSentence sentence,
    Token trigger,
    Token anchor,
    Trigger rule,
    ClaimKind kind,
    List<Entity> parties,
    List<Entity> unresolved,
    List<Token> places,
    Situation situation,
    boolean definite,
    boolean engaged) {
  private static final Set<String> REPORTS =
      Set.of("report", "claim", "allegation", "rumor", "rumour", "account", "speculation");

  public EventMention {
    parties = List.copyOf(parties);
    unresolved = List.copyOf(unresolved);
    places = List.copyOf(places);
  }

  /** The same mention with these parties, whom the text leaves to be understood. */
  EventMention between(List<Entity> sides) {
    return new EventMention(
        sentence,
        trigger,
        anchor,
        rule,
        kind,
        sides,
        unresolved,
        places,
        situation,
        definite,
        engaged);
  }

  /** The same mention as an event that its answer alone speaks of, between these parties. */
  public EventMention implied(List<Entity> sides) {
    Situation denied =
        new Situation(
            false, true, situation.planned(), false, false, situation.generic(), false, false);
    return new EventMention(
        sentence, trigger, anchor, rule, kind, sides, List.of(), places, denied, definite, engaged);
  }

  /** Whether the mention alone says enough for a claim. */
  public boolean isTelling() {
    if (situation.wished() || rule.frame() == Trigger.Frame.STAY || isUnwritten()) {
      return false;
    }
    if (rule.frame() == Trigger.Frame.PLACE || rule.frame() == Trigger.Frame.TRIP) {
      return !parties.isEmpty() && (!places.isEmpty() || parties.size() > 1);
    }
    return isEngaged()
        || parties.size() > 1 && parties.stream().noneMatch(Entity::isVague)
        || isGathering()
        || isPair();
  }

  /** "would write to the ministry": a letter that nobody has sent yet. */
  private boolean isUnwritten() {
    return rule.lemma().equals("write to")
        && (situation.planned() || situation.hypothetical())
        && !situation.denied();
  }

  /** "X is in talks to buy …": the other side is left open. */
  private boolean isEngaged() {
    boolean talks = kind == ClaimKind.TALKS && !rule.verb();
    return talks && engaged && parties.size() == 1 && parties.get(0).isNamed();
  }

  /** "The two presidents spoke by telephone": one description of both sides. */
  private boolean isPair() {
    return parties.size() == 1
        && parties.get(0).isPair()
        && (isIn(Clause.subject(sentence, anchor).stream().toList())
            || parties.get(0).name().matches("(?i).*\\b(?:both|the two)\\b.*")
                && isIn(Clause.behind(sentence, trigger, Set.of("between"))));
  }

  private boolean isIn(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(t -> parties.get(0).mentions().stream().anyMatch(m -> m.contains(t.span())));
  }

  /** "Hamas leaders held a secret meeting in Turkey": one party that is many. */
  private boolean isGathering() {
    boolean meeting = kind == ClaimKind.MEETING || kind == ClaimKind.TALKS;
    boolean placed = !places.isEmpty() && (anchor.index() != trigger.index() || rule.verb());
    return meeting
        && placed
        && parties.size() == 1
        && parties.get(0).isPlural()
        && !parties.get(0).isNamed()
        && !parties.get(0).isVague();
  }

  /** Whether the two parties stand on both sides of the trigger: one met the other. */
  public boolean stands(Entity one, Entity other) {
    return isBefore(one) && isBehind(other) || isBefore(other) && isBehind(one);
  }

  private boolean isBefore(Entity party) {
    return parties.contains(party)
        && party.mentions().stream()
            .anyMatch(m -> sentence.span().contains(m) && m.end() <= trigger.span().start());
  }

  private boolean isBehind(Entity party) {
    return parties.contains(party)
        && party.mentions().stream()
            .anyMatch(m -> sentence.span().contains(m) && m.start() >= trigger.span().end());
  }

  /** Whether "reports of" or "claims of" the event are spoken of. */
  public boolean reported() {
    return trigger.head() >= 0
        && REPORTS.contains(
            sentence.token(anchor.head() < 0 ? anchor.index() : anchor.head()).lemma());
  }

  /** Whether the event may come about: "may call on him", "whether to open talks". */
  public boolean isOpen() {
    return Outlook.isOpen(this);
  }

  /** This mention as one that gave no claim. */
  public Refused refused() {
    return Refused.because(sentence, trigger, rule, Lacks.of(this));
  }

  List<String> placeNames() {
    return places.stream().map(Token::text).toList();
  }
}
