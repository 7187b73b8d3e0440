package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.event.VerbEvents.Told;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/** Those whom somebody runs into, brings together or introduces to each other. */
final class Gatherings {
  private final Words words;
  private final Slots slots;

  Gatherings(Words words, Slots slots) {
    this.words = words;
    this.slots = slots;
  }

  /** "ran into Y", "wrote to Y": somebody by name, or one person by description. */
  Optional<Told> behind(ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    String preposition = trigger.lemma().substring(trigger.lemma().indexOf(' ') + 1);
    boolean particle = Clause.has(s, v, "compound:prt", preposition);
    List<Token> whom = particle ? Clause.objects(s, v) : Clause.behind(s, v, Set.of(preposition));
    List<Entity> others = new ArrayList<>();
    for (Token token : whom) {
      boolean one = token.pos().equals("NN") && words.is("person", token.lemma());
      slots.people(s, token).stream().filter(e -> one || isSomebody(e)).forEach(others::add);
    }
    boolean demand = trigger.lemma().equals("call on") && isDemand(s, v);
    return others.isEmpty() || demand || Clause.isPassive(s, v)
        ? Optional.empty()
        : Optional.of(new Told(Slots.join(who, others), List.of()));
  }

  /** "called on Y to resign", and not "at her office". */
  private boolean isDemand(ParsedSentence s, Token v) {
    boolean infinitive =
        s.children(v, "xcomp", "advcl", "acl").stream()
            .anyMatch(c -> Clause.has(s, c, "mark", "to"));
    return infinitive || slots.placesOf(s, v).isEmpty();
  }

  /** "The dinner brought together X and Y": at least two, and whoever invited them. */
  Optional<Told> together(ParsedSentence s, Token v, List<Entity> who) {
    List<Entity> whom = slots.people(s, Clause.objects(s, v));
    boolean several = whom.size() > 1 && whom.stream().noneMatch(Entity::isVague);
    return several && !Clause.isPassive(s, v)
        ? Optional.of(new Told(Slots.join(persons(who), whom), List.of()))
        : Optional.empty();
  }

  /** "introduced X to Y": three who are persons. */
  Optional<Told> presented(ParsedSentence s, Token v, List<Entity> who) {
    List<Entity> whom = Clause.isPassive(s, v) ? who : slots.people(s, Clause.objects(s, v));
    List<Entity> others = slots.people(s, Clause.behind(s, v, Set.of("to")));
    List<Entity> both = Slots.join(whom, others);
    boolean all =
        !whom.isEmpty() && !others.isEmpty() && both.stream().allMatch(Gatherings::isSomebody);
    return all
        ? Optional.of(new Told(Slots.join(persons(who), both), List.of()))
        : Optional.empty();
  }

  private static List<Entity> persons(List<Entity> who) {
    return who.stream().filter(Gatherings::isSomebody).toList();
  }

  private static boolean isSomebody(Entity entity) {
    return entity.kind() == PartyKind.PERSON;
  }
}
