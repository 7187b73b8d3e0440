package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Trigger.Frame;
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

  VerbEvents(Triggers triggers, Words words, Slots slots, Fixtures fixtures) {
    this.fixtures = fixtures;
    this.words = words;
    this.triggers = triggers;
    this.slots = slots;
  }

  /** What one verb tells: who and where. */
  record Told(List<Entity> parties, List<Token> places) {}

  Optional<Told> read(ParsedSentence s, Token v, Trigger trigger) {
    Optional<Token> subject = Clause.subject(s, v);
    if (subject.filter(t -> isAddressed(s, v, t)).isPresent() || isFixture(s, v)) {
      return Optional.empty();
    }
    List<Entity> who = subject.map(t -> slots.people(s, t)).orElse(List.of());
    return switch (trigger.frame()) {
      case MEET -> meet(s, v, who);
      case WITH -> with(s, v, who, WITH_OR_TO);
      case DISCUSS -> with(s, v, who, WITH);
      case OBJECT, HOST -> object(s, v, trigger, who);
      case PLACE -> place(s, v, trigger, who);
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
    if (Clause.isPassive(s, v) || who.isEmpty()) {
      return Optional.empty();
    }
    if (trigger.lemma().equals("attend")) {
      boolean elsewhere =
          objects.stream().anyMatch(o -> isEvent(o) || words.is("group", o.lemma()));
      List<Entity> with = slots.people(s, Clause.behind(s, v, WITH));
      return elsewhere || with.isEmpty() ? Optional.empty() : told(Slots.join(who, with));
    }
    List<Entity> whom = slots.people(s, objects);
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
    List<Token> withs = withs(s, v, WITH);
    boolean thing =
        objects.stream()
            .anyMatch(
                o ->
                    slots.people(s, o).isEmpty()
                        && !o.lemma().equals("other")
                        && !o.pos().matches("PRP.?|CD"));
    if (thing
        || Clause.isPassive(s, v) && withs.isEmpty()
        || withs.stream().anyMatch(w -> slots.isMedia(s, w) && slots.people(s, w).isEmpty())) {
      return Optional.empty();
    }
    List<Entity> whom = Slots.join(slots.people(s, objects), slots.company(s, withs));
    boolean vain = !withs.isEmpty() && whom.isEmpty();
    List<Entity> all = Slots.join(who, whom);
    return vain || fixtures.isMatch(s, v, all)
        ? Optional.empty()
        : Optional.of(new Told(all, placesLeft(s, v)));
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

  /** Whoever stands behind "with", also where the parser hangs it on a place or a photograph. */
  private List<Token> withs(ParsedSentence s, Token v, Set<String> prepositions) {
    List<Token> found = new ArrayList<>(Clause.behind(s, v, prepositions));
    if (found.isEmpty()) {
      for (Token child : s.children(v, "obl", "nmod", "obj")) {
        boolean source = Clause.preposition(s, child).equals("according to");
        found.addAll(source ? List.of() : Clause.behind(s, child, WITH));
      }
    }
    return found;
  }

  private Optional<Told> with(
      ParsedSentence s, Token v, List<Entity> who, Set<String> prepositions) {
    List<Token> others =
        prepositions.contains("to") ? withs(s, v, prepositions) : Clause.behind(s, v, prepositions);
    boolean toMedia = others.stream().anyMatch(o -> slots.isMedia(s, o));
    if (toMedia || Clause.isPassive(s, v)) {
      return Optional.empty();
    }
    List<Entity> with = slots.people(s, others);
    boolean alone = others.isEmpty() && !prepositions.contains("with");
    return alone || !others.isEmpty() && with.isEmpty()
        ? Optional.empty()
        : told(Slots.join(who, with));
  }

  private Optional<Told> object(ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    List<Token> objects = Clause.objects(s, v);
    if (trigger.lemma().equals("call")
        && (isNaming(s, v) || objects.isEmpty() && !Clause.isPassive(s, v))) {
      return Optional.empty();
    }
    if (Clause.isPassive(s, v)) {
      List<Entity> by = slots.people(s, Clause.behind(s, v, Set.of("by")));
      return by.isEmpty() || !personal(trigger, who) ? Optional.empty() : told(Slots.join(by, who));
    }
    List<Entity> whom = slots.people(s, objects);
    boolean media = objects.stream().anyMatch(o -> slots.isMedia(s, o));
    boolean unfit =
        whom.isEmpty() || who.isEmpty() || !personal(trigger, whom) || objects.size() > 1 || media;
    return unfit ? Optional.empty() : told(Slots.join(who, whom));
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
  private static boolean personal(Trigger trigger, List<Entity> whom) {
    return trigger.frame() != Frame.HOST
        || whom.stream()
            .anyMatch(e -> e.kind() == PartyKind.PERSON || e.kind() == PartyKind.UNNAMED);
  }

  private Optional<Told> place(ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    boolean visit = trigger.lemma().equals("visit");
    List<Token> where =
        visit ? Clause.objects(s, v) : Clause.behind(s, v, Set.of("to", "in", "into"));
    List<Token> places = where.stream().filter(t -> slots.isPlace(s, t)).toList();
    List<Entity> hosts =
        visit
            ? slots.people(s, where.stream().filter(t -> !slots.isPlace(s, t)).toList())
            : List.of();
    boolean unfit = who.isEmpty() || places.isEmpty() && hosts.isEmpty() || Clause.isPassive(s, v);
    if (unfit || !visit && !hasPurpose(s, v)) {
      return Optional.empty();
    }
    return Optional.of(new Told(Slots.join(who, hosts), places));
  }

  /** Whether the journey is made to meet somebody. */
  private boolean hasPurpose(ParsedSentence s, Token v) {
    for (Token child : s.children(v, "obl", "advcl", "xcomp")) {
      boolean talks =
          Clause.preposition(s, child).equals("for") && triggers.noun(child.lemma()).isPresent();
      boolean meet =
          triggers
              .verb(child.lemma())
              .filter(t -> t.frame() == Frame.MEET || t.frame() == Frame.WITH)
              .isPresent();
      if (talks || meet) {
        return true;
      }
    }
    return false;
  }

  private Optional<Told> seen(ParsedSentence s, Token v, List<Entity> who) {
    List<Entity> with = new ArrayList<>(slots.people(s, Clause.behind(s, v, WITH)));
    for (Token doing : s.children(v, "xcomp", "dep", "advcl")) {
      with.addAll(slots.people(s, Clause.behind(s, doing, WITH)));
    }
    boolean somebody = !with.isEmpty() || !who.isEmpty() && isTogether(s, v);
    return Clause.isPassive(s, v) && somebody ? told(Slots.join(who, with)) : Optional.empty();
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
