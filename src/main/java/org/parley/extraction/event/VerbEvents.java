package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Triggers;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/** The parties and places of a trigger verb, by its frame. */
final class VerbEvents {
  static final Set<String> WITH = Set.of("with", "together with", "alongside");
  private static final Set<String> ALONGSIDE = Set.of("alongside", "together with");
  private static final Set<String> ADVICE = Set.of("should", "must", "can", "may", "ought");
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
  private final DirectObjects objects;
  private final Routine routine;
  private final OwnPeople own;
  private final Activities activities;
  private final Sightings sightings;

  VerbEvents(Triggers triggers, Words words, Slots slots, Fixtures fixtures) {
    this.fixtures = fixtures;
    this.words = words;
    this.triggers = triggers;
    this.slots = slots;
    this.journeys = new Journeys(triggers, words, slots);
    this.gatherings = new Gatherings(words, slots);
    this.company = new Company(triggers, words, slots);
    this.objects = new DirectObjects(words, slots);
    this.own = new OwnPeople(words);
    this.routine = new Routine(words, fixtures);
    this.controllers = new Controllers(words, slots);
    this.activities = new Activities(words, slots, company, fixtures);
    this.sightings = new Sightings(words, slots, company);
  }

  /** What one verb tells: who and where. */
  record Told(List<Entity> parties, List<Token> places) {}

  Optional<Told> read(ParsedSentence s, Token v, Trigger trigger) {
    Optional<Token> subject = Clause.subject(s, v);
    if (subject.filter(t -> isAddressed(s, v, t)).isPresent()
        || isFixture(s, v)
        || routine.isNoEvent(s, v, trigger, subject)) {
      return Optional.empty();
    }
    List<Entity> who = controllers.of(s, v, subject);
    return switch (trigger.frame()) {
      case MEET -> meet(s, v, who);
      case WITH -> with(s, v, who, WITH_OR_TO);
      case COMPANY -> company.read(s, v, trigger, who);
      case BEHIND -> gatherings.behind(s, v, trigger, who);
      case GATHER -> gatherings.together(s, v, trigger, who);
      case TOGETHER -> gatherings.gathered(s, v, who);
      case BROKER -> gatherings.between(s, v, who);
      case PRESENT -> gatherings.presented(s, v, who);
      case DISCUSS -> discuss(s, v, who);
      case OBJECT, HOST -> objects.read(s, v, trigger, who);
      case HOUSE -> company.housed(s, v, trigger, who);
      case PLACE ->
          fixtures.isMatch(s, v, who)
              ? Optional.empty()
              : journeys
                  .read(s, v, trigger, who)
                  .or(
                      () ->
                          isWatched(s, v) ? Optional.empty() : company.housed(s, v, trigger, who));
      case ATTEND -> together(s, v, trigger, who);
      case ALONGSIDE -> with(s, v, who, ALONGSIDE);
      case SEEN -> seen(s, v, subject, who);
      case JOINT -> activities.read(s, v, trigger, who);
      case SECLUDED -> activities.secluded(s, v, who);
      case ERRAND -> journeys.toSee(s, v, who);
      case UNITE -> gatherings.united(s, v, who);
      case EVENT, TRIP, WEAK, COMPANION, STAY -> Optional.empty();
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
      boolean family = own.areAll(s, Clause.behind(s, v, WITH));
      return elsewhere || family || with.isEmpty() ? Optional.empty() : told(Slots.join(who, with));
    }
    List<Token> beside = joined ? Clause.behind(s, v, Set.of("by")) : objects;
    List<Entity> whom = slots.people(s, beside);
    boolean roles = beside.stream().allMatch(t -> words.is("person", t.lemma()));
    boolean persons =
        !whom.isEmpty()
            && !own.areAll(s, beside)
            && whom.stream().allMatch(e -> isSomebody(e) || roles && !e.isNamed() && !e.isVague());
    boolean somewhere =
        !slots.where().of(s, v).isEmpty()
            || Clause.behind(s, v, Set.of("at", "for", "in")).stream().anyMatch(this::isEvent);
    return persons && somewhere ? told(Slots.join(who, whom)) : Optional.empty();
  }

  private static boolean isSomebody(Entity entity) {
    return entity.kind() == PartyKind.PERSON;
  }

  private Optional<Told> meet(ParsedSentence s, Token v, List<Entity> who) {
    List<Token> objects = new ArrayList<>(Clause.objects(s, v));
    objects.removeIf(o -> words.is("occasion", o.lemma()) || isSetOff(s, v, o));
    List<Token> withs = company.withs(s, v, WITH);
    if (Agents.isPassive(s, v)) {
      return withs.isEmpty() ? metBy(s, v, who) : Optional.empty();
    }
    boolean thing =
        objects.stream()
            .anyMatch(
                o ->
                    slots.people(s, o).isEmpty()
                        && !o.lemma().equals("other")
                        && !o.pos().matches("PRP.?|CD"));
    if (thing
        || objects.stream().anyMatch(o -> isSpouse(s, o))
        || withs.stream().anyMatch(w -> slots.isMedia(s, w) && slots.people(s, w).isEmpty())) {
      return Optional.empty();
    }
    List<Entity> beside = objects.isEmpty() ? slots.company(s, withs) : slots.people(s, withs);
    List<Entity> whom = Slots.join(slots.people(s, objects), beside);
    boolean vain = !withs.isEmpty() && whom.isEmpty();
    List<Entity> all = Slots.join(who, whom);
    return vain
            || own.areAll(s, objects.isEmpty() ? withs : objects)
            || fixtures.isMatch(s, v, all)
            || fixtures.isOpponent(s, v, slots.people(s, objects))
            || !withs.isEmpty() && withs.stream().allMatch(fixtures::isSquad)
        ? Optional.empty()
        : Optional.of(new Told(all, placesLeft(s, v)));
  }

  /** "was met at the station by Y": one person by another, no crowd. */
  private Optional<Told> metBy(ParsedSentence s, Token v, List<Entity> who) {
    List<Token> agents = Agents.of(s, v);
    List<Entity> by = slots.people(s, agents);
    boolean one =
        !by.isEmpty()
            && by.stream().allMatch(e -> isSomebody(e) || !e.isNamed() && !e.isPlural())
            && !who.isEmpty()
            && who.stream().allMatch(e -> isSomebody(e) || !e.isNamed() && !e.isPlural());
    boolean crowd = agents.stream().anyMatch(t -> words.is("group", t.lemma()) && !t.isProper());
    return one && !crowd ? told(Slots.join(by, who)) : Optional.empty();
  }

  /** "met on Monday, the first session since May": a comma keeps the session from being met. */
  private static boolean isSetOff(ParsedSentence s, Token v, Token object) {
    int first = s.subtree(object).get(0).index();
    return first > v.index() + 1 && s.token(first - 1).text().equals(",");
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
        new ArrayList<>(
            prepositions.contains("to")
                ? company.spokenTo(s, v, prepositions)
                : company.withs(s, v, prepositions));
    others.removeIf(o -> o.lemma().equals("other") && who.size() > 1);
    boolean toMedia = others.stream().anyMatch(o -> slots.isMedia(s, o));
    if (toMedia || Clause.isPassive(s, v)) {
      return Optional.empty();
    }
    List<Entity> with = slots.people(s, others);
    boolean alone = others.isEmpty() && !prepositions.contains("with");
    boolean squad = !others.isEmpty() && others.stream().allMatch(fixtures::isSquad);
    return alone || squad || !others.isEmpty() && with.isEmpty() || own.areAll(s, others)
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

  /** Those who were seen; "saw X" alone is a visit only at the end of a journey. */
  private Optional<Told> seen(
      ParsedSentence s, Token v, Optional<Token> subject, List<Entity> who) {
    boolean observed =
        Clause.isPassive(s, v)
            || v.pos().equals("VBN")
                && Clause.ownSubject(s, v).isEmpty()
                && s.children(v, "aux").isEmpty()
            || subject.filter(t -> words.is("observer", t.lemma())).isPresent();
    return observed
        ? sightings.read(s, v, who)
        : journeys.toSee(s, v, who).or(() -> company.seen(s, v, who));
  }

  /** "was watched going into the villa": told by the watching. */
  private boolean isWatched(ParsedSentence s, Token v) {
    return v.pos().equals("VBG")
        && Clause.head(s, v)
            .filter(h -> words.is("seeing", h.lemma()) || triggers.verb(h.lemma()).isPresent())
            .isPresent();
  }

  private static Optional<Told> told(List<Entity> parties) {
    return Optional.of(new Told(parties, List.of()));
  }
}
