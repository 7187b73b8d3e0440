package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.lexicon.Triggers;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ClaimKind;
import org.parley.model.PartyKind;

/** The parties and places of a trigger verb, by its frame. */
final class VerbEvents {
  static final Set<String> WITH = Set.of("with", "together with", "alongside");
  private static final Set<String> ALONGSIDE = Set.of("alongside", "together with");
  private static final Set<String> ADVICE = Set.of("should", "must", "can", "may", "ought");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> LEAVING = Set.of("leave", "depart", "quit", "visit");
  private static final Set<String> WITH_OR_TO = Set.of("with", "to", "alongside");

  private final Triggers triggers;
  private final Words words;
  private final Slots slots;
  private final Fixtures fixtures;
  private final Journeys journeys;
  private final Controllers controllers;
  private final Gatherings gatherings;
  private final Company company;

  VerbEvents(Triggers triggers, Words words, Slots slots, Fixtures fixtures) {
    this.fixtures = fixtures;
    this.words = words;
    this.triggers = triggers;
    this.slots = slots;
    this.journeys = new Journeys(triggers, words, slots);
    this.gatherings = new Gatherings(words, slots);
    this.company = new Company(triggers, words, slots);
    this.controllers = new Controllers(words, slots);
  }

  /** What one verb tells: who and where. */
  record Told(List<Entity> parties, List<Token> places) {}

  Optional<Told> read(ParsedSentence s, Token v, Trigger trigger) {
    Optional<Token> subject = Clause.subject(s, v);
    if (subject.filter(t -> isAddressed(s, v, t)).isPresent() || isFixture(s, v)) {
      return Optional.empty();
    }
    List<Entity> who = controllers.of(s, v, subject);
    return switch (trigger.frame()) {
      case MEET -> meet(s, v, who);
      case WITH -> with(s, v, who, WITH_OR_TO);
      case COMPANY -> company.read(s, v, trigger, who);
      case BEHIND -> gatherings.behind(s, v, trigger, who);
      case GATHER -> gatherings.together(s, v, who);
      case TOGETHER -> gatherings.gathered(s, v, who);
      case BROKER -> gatherings.between(s, v, who);
      case PRESENT -> gatherings.presented(s, v, who);
      case DISCUSS -> discuss(s, v, who);
      case OBJECT, HOST -> object(s, v, trigger, who);
      case PLACE -> journeys.read(s, v, trigger, who);
      case ATTEND -> together(s, v, trigger, who);
      case ALONGSIDE -> with(s, v, who, ALONGSIDE);
      case SEEN -> seen(s, v, who);
      case EVENT, TRIP, WEAK, COMPANION -> Optional.empty();
    };
  }

  /** "you", and "residents should contact …": advice to whoever reads it. */
  private static boolean isAddressed(ParsedSentence s, Token v, Token subject) {
    boolean anybody =
        subject.pos().equals("NNS")
            && s.children(subject, "det", "amod", "nmod", "nummod", "compound", "acl").isEmpty();
    boolean advised = Clause.hasAux(s, v, ADVICE) && !Clause.hasAux(s, v, Set.of("have"));
    return subject.text().equalsIgnoreCase("you") || anybody && advised;
  }

  /** "will meet X in the final": a match. */
  private boolean isFixture(ParsedSentence s, Token v) {
    return Clause.behind(s, v, Set.of("in")).stream()
        .filter(fixtures::isRound)
        .anyMatch(t -> s.children(t, "nmod").stream().noneMatch(this::isEvent));
  }

  private boolean isEvent(Token noun) {
    return triggers.noun(noun.lemma().toLowerCase(Locale.ROOT)).isPresent();
  }

  /** "attended with Y", "joined Y at a dinner"; what is attended may be read as a noun. */
  private Optional<Told> together(ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    List<Token> objects = Clause.objects(s, v);
    boolean joined = trigger.lemma().equals("join") && Clause.isPassive(s, v);
    if (Clause.isPassive(s, v) && !joined || who.isEmpty()) {
      return Optional.empty();
    }
    if (trigger.lemma().equals("attend")) {
      boolean elsewhere =
          objects.stream().anyMatch(o -> isEvent(o) || words.is("group", o.lemma()));
      List<Entity> with = slots.people(s, Clause.behind(s, v, WITH));
      return elsewhere || with.isEmpty() ? Optional.empty() : told(Slots.join(who, with));
    }
    List<Entity> whom = slots.people(s, joined ? Clause.behind(s, v, Set.of("by")) : objects);
    boolean persons = !whom.isEmpty() && whom.stream().allMatch(VerbEvents::isSomebody);
    boolean somewhere =
        !slots.placesOf(s, v).isEmpty()
            || Clause.behind(s, v, Set.of("at", "for", "in")).stream().anyMatch(this::isEvent);
    return persons && somewhere ? told(Slots.join(who, whom)) : Optional.empty();
  }

  private static boolean isSomebody(Entity entity) {
    return entity.kind() == PartyKind.PERSON;
  }

  private Optional<Told> meet(ParsedSentence s, Token v, List<Entity> who) {
    List<Token> objects = new ArrayList<>(Clause.objects(s, v));
    objects.removeIf(o -> words.is("occasion", o.lemma()));
    List<Token> withs = company.withs(s, v, WITH);
    boolean thing =
        objects.stream()
            .anyMatch(
                o ->
                    slots.people(s, o).isEmpty()
                        && !o.lemma().equals("other")
                        && !o.pos().matches("PRP.?|CD"));
    if (thing
        || Clause.isPassive(s, v) && withs.isEmpty()
        || objects.stream().anyMatch(o -> isSpouse(s, o))
        || withs.stream().anyMatch(w -> slots.isMedia(s, w) && slots.people(s, w).isEmpty())) {
      return Optional.empty();
    }
    List<Entity> whom = Slots.join(slots.people(s, objects), slots.company(s, withs));
    boolean vain = !withs.isEmpty() && whom.isEmpty();
    List<Entity> all = Slots.join(who, whom);
    return vain
            || slots.areOwnPeople(s, objects.isEmpty() ? withs : objects)
            || fixtures.isMatch(s, v, all)
        ? Optional.empty()
        : Optional.of(new Told(all, placesLeft(s, v)));
  }

  /** "met his wife at college". */
  private boolean isSpouse(ParsedSentence s, Token object) {
    return words.is("spouse", object.lemma())
        && s.children(object, "nmod:poss").stream().anyMatch(o -> o.pos().equals("PRP$"));
  }

  /** "left Monaco without meeting X". */
  private List<Token> placesLeft(ParsedSentence s, Token v) {
    return Clause.head(s, v)
        .filter(leave -> LEAVING.contains(leave.lemma()))
        .filter(leave -> Clause.preposition(s, v).equals("without"))
        .map(leave -> Clause.objects(s, leave))
        .orElse(List.of())
        .stream()
        .filter(t -> slots.isPlace(s, t))
        .toList();
  }

  private Optional<Told> with(
      ParsedSentence s, Token v, List<Entity> who, Set<String> prepositions) {
    List<Token> others =
        prepositions.contains("to")
            ? company.spokenTo(s, v, prepositions)
            : company.withs(s, v, prepositions);
    boolean toMedia = others.stream().anyMatch(o -> slots.isMedia(s, o));
    if (toMedia || Clause.isPassive(s, v)) {
      return Optional.empty();
    }
    List<Entity> with = slots.people(s, others);
    boolean alone = others.isEmpty() && !prepositions.contains("with");
    return alone || !others.isEmpty() && with.isEmpty() || slots.areOwnPeople(s, others)
        ? Optional.empty()
        : told(Slots.join(who, with));
  }

  /** "was discussed by X and Y"; "they did not discuss Z" says that they met. */
  private Optional<Told> discuss(ParsedSentence s, Token v, List<Entity> who) {
    if (!Clause.isPassive(s, v)) {
      boolean topic = Clause.isNegated(s, v) && company.withs(s, v, WITH).isEmpty();
      return topic ? Optional.empty() : with(s, v, who, WITH);
    }
    List<Entity> by = slots.people(s, Clause.behind(s, v, Set.of("by", "between", "with")));
    return by.size() < 2 ? Optional.empty() : told(by);
  }

  private Optional<Told> object(ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    List<Token> objects = Clause.objects(s, v);
    if (trigger.lemma().equals("call")
        && (isNaming(s, v) || objects.isEmpty() && !Clause.isPassive(s, v))) {
      return Optional.empty();
    }
    boolean inquired =
        trigger.kind() == ClaimKind.CONTACT
            && Clause.behind(s, v, Set.of("for")).stream()
                .anyMatch(t -> words.is("sought", t.lemma()));
    if (inquired || trigger.lemma().equals("summon") && isHearing(s, v, who)) {
      return Optional.empty();
    }
    if (Clause.isPassive(s, v)) {
      List<Entity> by = slots.people(s, Clause.behind(s, v, BY));
      if (trigger.lemma().equals("summon") && by.isEmpty()) {
        by = slots.people(s, Clause.behind(s, v, Set.of("to")));
      }
      return by.isEmpty() || !personal(trigger, who) ? Optional.empty() : told(Slots.join(by, who));
    }
    List<Entity> whom = slots.people(s, objects);
    boolean media = objects.stream().anyMatch(o -> slots.isMedia(s, o));
    boolean unfit =
        isDemand(s, v, trigger, whom)
            || whom.isEmpty()
            || who.isEmpty()
            || !personal(trigger, whom)
            || objects.size() > 1
            || media;
    return unfit ? Optional.empty() : told(Slots.join(who, whom));
  }

  /** Courts and parliaments summon too; then somebody is heard. */
  private boolean isHearing(ParsedSentence s, Token v, List<Entity> who) {
    boolean passive = Clause.isPassive(s, v);
    List<Token> whom = passive ? Clause.subject(s, v).stream().toList() : Clause.objects(s, v);
    boolean diplomat =
        whom.stream()
            .flatMap(t -> Stream.concat(Stream.of(t), s.children(t, "compound", "appos").stream()))
            .anyMatch(t -> words.is("diplomat", t.lemma()));
    List<Entity> host = passive ? slots.people(s, Clause.behind(s, v, BY)) : who;
    return !diplomat && host.stream().noneMatch(VerbEvents::isSomebody);
  }

  /** "called the government to withdraw": nobody rings a body to make it do something. */
  private static boolean isDemand(ParsedSentence s, Token v, Trigger trigger, List<Entity> whom) {
    return trigger.lemma().equals("call")
        && whom.stream().noneMatch(VerbEvents::isSomebody)
        && s.subtree(v).stream()
            .anyMatch(c -> c.isVerb() && c.index() > v.index() && Clause.has(s, c, "mark", "to"));
  }

  /** "called him a liar", "calling the leader the 'butcher'": a name is given, nobody rings. */
  private static boolean isNaming(ParsedSentence s, Token v) {
    boolean complement =
        s.children(v, "xcomp", "ccomp", "appos", "dep").stream()
            .anyMatch(
                c ->
                    !c.isVerb()
                        || s.children(c, "mark").stream().noneMatch(m -> m.lemma().equals("to")));
    int objects = s.children(v, "obj", "iobj").size();
    boolean quoted =
        Clause.objects(s, v).stream().anyMatch(o -> s.children(o, "dep", "appos").size() > 0);
    return complement || objects > 1 || quoted;
  }

  /** One is received or hosted as a person or a body, not as a country or a thing. */
  private boolean personal(Trigger trigger, List<Entity> whom) {
    return trigger.frame() != Frame.HOST
        || whom.stream()
            .anyMatch(
                e -> e.kind() == PartyKind.PERSON || e.kind() == PartyKind.UNNAMED || isTitled(e));
  }

  /** "the Patriarch of Moscow": an office written as a name. */
  private boolean isTitled(Entity entity) {
    return words.is("person", entity.name().split(" ", 2)[0]);
  }

  private Optional<Told> seen(ParsedSentence s, Token v, List<Entity> who) {
    List<Entity> with = new ArrayList<>(slots.people(s, Clause.behind(s, v, WITH)));
    for (Token doing : s.children(v, "xcomp", "dep", "advcl")) {
      with.addAll(slots.people(s, Clause.behind(s, doing, WITH)));
    }
    if (!Clause.isPassive(s, v)) {
      return journeys.toSee(s, v, who);
    }
    boolean somebody = !with.isEmpty() || !who.isEmpty() && isTogether(s, v);
    return somebody ? told(Slots.join(who, with)) : Optional.empty();
  }

  /** "were pictured together", "were seen leaving a club together". */
  private static boolean isTogether(ParsedSentence s, Token v) {
    return Clause.has(s, v, "advmod", "together")
        || s.children(v, "xcomp", "dep", "advcl").stream()
            .anyMatch(doing -> Clause.has(s, doing, "advmod", "together"));
  }

  private static Optional<Told> told(List<Entity> parties) {
    return Optional.of(new Told(parties, List.of()));
  }
}
