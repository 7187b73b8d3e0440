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

/** What people do together: to walk, eat, sail or pray with somebody. */
final class Activities {
  private static final Set<String> BESIDE =
      Set.of(
          "with",
          "together with",
          "alongside",
          "beside",
          "next to",
          "opposite",
          "in company with",
          "arm in arm with",
          "hand in hand with");
  private static final Set<String> THERE = Set.of("in", "on", "at", "aboard", "inside");
  private static final Set<String> SIDE = Set.of("side", "arm", "hand", "shoulder", "elbow");

  private final Words words;
  private final Slots slots;
  private final Company company;
  private final Fixtures fixtures;
  private final OwnPeople own;

  Activities(Words words, Slots slots, Company company, Fixtures fixtures) {
    this.words = words;
    this.slots = slots;
    this.company = company;
    this.fixtures = fixtures;
    this.own = new OwnPeople(words);
  }

  /** Persons who do something with persons, or two who do it together. */
  Optional<Told> read(ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    if (Clause.isPassive(s, v) && !trigger.lemma().equals("seat")
        || who.isEmpty()
        || !who.stream().allMatch(Activities::isSomebody)) {
      return Optional.empty();
    }
    List<Token> others = new ArrayList<>(company.withs(s, v, BESIDE));
    others.addAll(inCompany(s, v));
    if (inSame(s, v)) {
      others.addAll(Clause.behind(s, v, Set.of("as")));
    }
    boolean squad = !others.isEmpty() && others.stream().allMatch(fixtures::isSquad);
    boolean media = others.stream().anyMatch(o -> slots.isMedia(s, o));
    others.removeIf(o -> words.is("kin", o.lemma()) && !o.isProper());
    if (squad || media || own.areAll(s, others)) {
      return Optional.empty();
    }
    List<Entity> with =
        new ArrayList<>(slots.people(s, others).stream().filter(Activities::isSomebody).toList());
    if (with.isEmpty() && trigger.lemma().equals("stay")) {
      with.addAll(company.hosts(s, v));
    }
    boolean both = others.isEmpty() && isBoth(who) && isTogether(s, v);
    return with.isEmpty() && !both
        ? Optional.empty()
        : Optional.of(new Told(Slots.join(who, with), List.of()));
  }

  /** "was closeted with Y", "holed up with Y in a motel": whoever is shut in with somebody. */
  Optional<Told> secluded(ParsedSentence s, Token v, List<Entity> who) {
    List<Token> others = company.withs(s, v, BESIDE);
    List<Entity> with = slots.people(s, others);
    return who.isEmpty() || with.isEmpty() || own.areAll(s, others)
        ? Optional.empty()
        : Optional.of(new Told(Slots.join(who, with), List.of()));
  }

  /** "in the company of Y", "in Y's company". */
  private static List<Token> inCompany(ParsedSentence s, Token v) {
    List<Token> others = new ArrayList<>();
    for (Token place : Clause.behind(s, v, Set.of("in"))) {
      if (place.lemma().matches("company|presence")) {
        others.addAll(Clause.behind(s, place, Set.of("of")));
        others.addAll(s.children(place, "nmod:poss"));
      }
    }
    return others;
  }

  /** "in the same car", "on the same flight". */
  private static boolean inSame(ParsedSentence s, Token v) {
    return s.children(v, "obl").stream()
        .anyMatch(
            place ->
                Clause.has(s, place, "amod", "same")
                    && THERE.contains(Clause.preposition(s, place)));
  }

  private static boolean isSomebody(Entity entity) {
    return entity.kind() == PartyKind.PERSON
        || entity.kind() == PartyKind.UNNAMED && !entity.isVague();
  }

  static boolean isBoth(List<Entity> who) {
    boolean named = who.stream().filter(e -> e.kind() == PartyKind.PERSON).count() > 1;
    boolean each = who.size() > 1 && who.stream().noneMatch(Entity::isPlural);
    return named || each || who.size() == 1 && who.get(0).isPair();
  }

  /** "together", "side by side", "arm in arm". */
  static boolean isTogether(ParsedSentence s, Token v) {
    return inSame(s, v)
        || s.children(v, "advmod", "obj", "obl", "dep").stream()
            .anyMatch(
                t ->
                    t.lemma().equals("together")
                        || SIDE.contains(t.lemma())
                            && t.index() + 2 < s.size()
                            && s.token(t.index() + 2).lemma().equals(t.lemma()));
  }
}
