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
import org.parley.model.ClaimKind;
import org.parley.model.PartyKind;

/** Those whom somebody runs into, brings together or introduces to each other. */
final class Gatherings {
  private static final Set<String> SIDES = Set.of("for", "between", "with", "to", "among");

  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> BESIDE = Set.of("with", "beside", "next to", "alongside", "to");

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
    List<Token> idiomatic = Idioms.behind(s, v, trigger);
    boolean idiom = !idiomatic.isEmpty();
    boolean brought = trigger.lemma().matches("(haul|bring|summon|call) .*");
    List<Token> whom =
        idiom ? idiomatic : particle ? Clause.objects(s, v) : whom(s, v, trigger, preposition);
    List<Entity> others = new ArrayList<>();
    for (Token token : whom) {
      boolean one =
          token.pos().matches("NNP?") && words.is("person", token.lemma())
              || preposition.equals("between") && !slots.isPlace(s, token)
              || idiom && !token.isProper() && !words.is("abstract", token.lemma())
              || trigger.lemma().equals("call on") && words.is("person", token.lemma())
              || trigger.kind() == ClaimKind.CONTACT && isBody(s, token);
      slots.people(s, token).stream().filter(e -> one || isSomebody(e)).forEach(others::add);
    }
    boolean court = brought && whom.stream().anyMatch(t -> words.is("court", t.lemma()));
    boolean both =
        Company.isReciprocal(s, v) && (who.size() > 1 || who.stream().anyMatch(Entity::isPair));
    if (both && !Clause.isPassive(s, v)) {
      return Optional.of(new Told(who, List.of()));
    }
    boolean demand = trigger.lemma().equals("call on") && isDemand(s, v);
    boolean hearing =
        trigger.lemma().equals("hear from") && Clause.subject(s, v).filter(this::isOne).isEmpty();
    boolean passive = Clause.isPassive(s, v) && !brought;
    return others.isEmpty() || court || demand || hearing || passive
        ? Optional.empty()
        : Optional.of(new Told(Slots.join(who, others), List.of()));
  }

  /** "wrote to the minister's office": a body that has an owner or a name. */
  private boolean isBody(ParsedSentence s, Token token) {
    return words.is("group", token.lemma())
        && s.subtree(token).stream().anyMatch(t -> t.isProper() || t.pos().equals("POS"));
  }

  /** Whoever stands behind the preposition, on the verb or on what was cooked for them. */
  private static List<Token> whom(ParsedSentence s, Token v, Trigger trigger, String preposition) {
    List<Token> whom = new ArrayList<>(Clause.behind(s, v, Set.of(preposition)));
    if (trigger.lemma().startsWith("cook ")) {
      Clause.objects(s, v).forEach(o -> whom.addAll(Clause.behind(s, o, Set.of(preposition))));
    }
    return whom;
  }

  private boolean isOne(Token subject) {
    return subject.ner().equals("PERSON")
        || subject.pos().startsWith("PRP")
        || words.is("person", subject.lemma());
  }

  /** "called on Y to resign", "called on Y for help", and not "called on Y twice". */
  private static boolean isDemand(ParsedSentence s, Token v) {
    boolean infinitive =
        s.children(v, "xcomp", "advcl", "acl", "dep").stream()
            .anyMatch(c -> Clause.has(s, c, "mark", "to"));
    boolean sought =
        s.subtree(v).stream()
            .anyMatch(t -> t.index() > v.index() && t.isVerb() && Clause.has(s, t, "mark", "to"));
    boolean thing = !Clause.behind(s, v, Set.of("for")).isEmpty();
    return infinitive || sought || thing;
  }

  /** "The dinner brought together X and Y": at least two, and whoever invited them. */
  Optional<Told> together(ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    boolean passive = Clause.isPassive(s, v);
    boolean work = Clause.subject(s, v).filter(t -> words.is("artwork", t.lemma())).isPresent();
    if (!passive && Clause.objects(s, v).isEmpty()) {
      return trigger.lemma().contains(" ") ? Optional.empty() : gathered(s, v, who);
    }
    List<Entity> whom = new ArrayList<>(passive ? who : slots.people(s, Clause.objects(s, v)));
    whom.addAll(whom.isEmpty() ? List.of() : slots.people(s, Clause.behind(s, v, WITH)));
    boolean several =
        (whom.size() > 1 || whom.size() == 1 && whom.get(0).isPair())
            && whom.stream().noneMatch(Entity::isVague)
            && whom.stream().anyMatch(e -> e.isNamed() || !e.isPlural() || e.isDefinite());
    List<Entity> host = passive ? slots.people(s, Clause.behind(s, v, Set.of("by"))) : who;
    return several && !work
        ? Optional.of(new Told(Slots.join(persons(host), whom), List.of()))
        : Optional.empty();
  }

  /** "reunited X with Y", "X and Y were left together": persons. */
  Optional<Told> united(ParsedSentence s, Token v, List<Entity> who) {
    boolean passive = Clause.isPassive(s, v);
    List<Entity> whom = passive ? who : slots.people(s, Clause.objects(s, v));
    List<Token> beside = Clause.behind(s, v, BESIDE);
    beside.removeIf(
        t ->
            t.lemma().equals("family")
                && s.children(t, "nmod:poss").stream().anyMatch(o -> o.pos().equals("PRP$")));
    List<Entity> with = slots.company(s, beside);
    List<Entity> all = Slots.join(whom, with);
    boolean both = all.size() > 1 && !whom.isEmpty() || all.size() == 1 && all.get(0).isPair();
    boolean fit =
        all.stream().allMatch(e -> isSomebody(e) || !e.isNamed() && !e.isVague())
            && all.stream().anyMatch(e -> e.isNamed() || e.isDefinite());
    return both && fit ? Optional.of(new Told(all, List.of())) : Optional.empty();
  }

  /** "introduced X to Y": three who are persons. */
  Optional<Told> presented(ParsedSentence s, Token v, List<Entity> who) {
    boolean passive = Clause.isPassive(s, v);
    List<Token> first = passive ? Clause.subject(s, v).stream().toList() : Clause.objects(s, v);
    List<Token> second = Clause.behind(s, v, Set.of("to"));
    List<Entity> whom = passive ? who : slots.people(s, first);
    List<Entity> others = slots.people(s, second);
    List<Entity> hosts = passive ? slots.people(s, Clause.behind(s, v, Set.of("by"))) : who;
    return !whom.isEmpty() && !others.isEmpty() && areOnes(whom, first) && areOnes(others, second)
        ? Optional.of(new Told(Slots.join(persons(hosts), Slots.join(whom, others)), List.of()))
        : Optional.empty();
  }

  /** Persons, by name or as one by description. */
  private boolean areOnes(List<Entity> parties, List<Token> tokens) {
    boolean roles =
        tokens.stream().allMatch(t -> t.pos().equals("NN") && words.is("person", t.lemma()));
    return parties.stream().allMatch(e -> isSomebody(e) || roles && !e.isNamed());
  }

  /** "The foreign ministers of X, Y and Z gathered in Rome": no crowd, no mourners. */
  Optional<Told> gathered(ParsedSentence s, Token v, List<Entity> who) {
    boolean several = who.size() > 1 && who.stream().allMatch(Entity::isNamed);
    boolean office =
        Clause.subject(s, v)
            .filter(t -> t.pos().equals("NNS") && words.is("envoys", t.lemma()))
            .isPresent();
    boolean known = who.stream().noneMatch(Entity::isVague);
    return known && (several || office && !who.isEmpty()) && !Clause.isPassive(s, v)
        ? Optional.of(new Told(who, List.of()))
        : Optional.empty();
  }

  /** "acted as a go-between for X and Y", "has been the intermediary between X and Y". */
  Optional<Told> between(ParsedSentence s, Token v, List<Entity> who) {
    List<Entity> sides = new ArrayList<>();
    for (Token role : Clause.behind(s, v, Set.of("as"))) {
      boolean broker =
          words.is("broker", role.lemma())
              || role.lemma().equals("between") && s.token(role.index() - 1).pos().equals("HYPH");
      if (broker) {
        sides.addAll(slots.people(s, Clause.behind(s, role, SIDES)));
        sides.addAll(slots.people(s, Clause.behind(s, v, SIDES)));
      }
    }
    return sides.isEmpty() || who.isEmpty()
        ? Optional.empty()
        : Optional.of(new Told(Slots.join(who, sides), List.of()));
  }

  private static List<Entity> persons(List<Entity> who) {
    return who.stream().filter(Gatherings::isSomebody).toList();
  }

  private static boolean isSomebody(Entity entity) {
    return entity.kind() == PartyKind.PERSON;
  }
}
