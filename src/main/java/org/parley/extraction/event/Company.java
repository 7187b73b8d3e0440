package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.event.VerbEvents.Told;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.lexicon.Triggers;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/** Whoever stands behind "with" or "to" on a verb, wherever the parser hangs them. */
final class Company {
  private static final Set<String> THERE = Set.of("at", "aboard", "on", "in", "on board", "inside");
  private static final Set<String> COMPANY =
      Set.of("with", "together with", "alongside", "between");
  private static final Set<String> INTO = Set.of("into", "at", "in", "inside", "to", "for", "by");
  private static final Set<String> BY_WIRE = Set.of("by", "via", "over", "through");
  private static final Set<String> ALONE =
      Set.of("privately", "separately", "alone", "secretly", "personally");
  private static final Set<String> CLOSED = Set.of("closet", "ensconce", "reunite", "seat");
  private static final Set<String> GRANTING =
      Set.of("refuse", "decline", "agree", "consent", "manage", "allow", "permit");
  private static final int DEEPEST = 3;

  private final Triggers triggers;
  private final Words words;
  private final Slots slots;

  Company(Triggers triggers, Words words, Slots slots) {
    this.triggers = triggers;
    this.words = words;
    this.slots = slots;
  }

  /** Whoever stands behind "with", also where the parser hangs it on a place or a photograph. */
  List<Token> withs(ParsedSentence s, Token v, Set<String> prepositions) {
    List<Token> direct = Clause.behind(s, v, prepositions);
    return direct.isEmpty() ? below(s, v, 0) : direct;
  }

  private List<Token> below(ParsedSentence s, Token token, int depth) {
    List<Token> found = new ArrayList<>();
    for (Token child : s.children(token, "obl", "nmod", "obj")) {
      boolean source =
          Clause.preposition(s, child).equals("according to")
              || words.is("media", child.lemma())
              || words.is("ties", child.lemma()) && !BY_WIRE.contains(Clause.preposition(s, child))
              || child.is("obj") && triggers.noun(child.lemma()).isPresent();
      if (!source) {
        found.addAll(Clause.behind(s, child, COMPANY));
        found.addAll(
            found.isEmpty() && depth < DEEPEST && slots.isPlace(s, child)
                ? below(s, child, depth + 1)
                : List.of());
      }
    }
    return found;
  }

  /** As {@link #withs}, but "speaking after talks with X" leaves X to the talks. */
  List<Token> spokenTo(ParsedSentence s, Token v, Set<String> prepositions) {
    List<Token> direct = Clause.behind(s, v, prepositions);
    boolean event =
        s.children(v, "obl").stream()
            .flatMap(o -> triggers.noun(o.lemma().toLowerCase(Locale.ROOT)).stream())
            .anyMatch(t -> t.frame() == Frame.EVENT);
    return direct.isEmpty() && event ? List.of() : withs(s, v, prepositions);
  }

  /** "stepped out with Y": without anybody behind "with" it means something else. */
  Optional<Told> read(ParsedSentence s, Token v, Trigger trigger, List<Entity> acting) {
    List<Entity> who = paths(s, v).isEmpty() ? acting : onPaths(s, v);
    List<Token> others = withs(s, v, VerbEvents.WITH);
    boolean media = others.stream().anyMatch(o -> slots.isMedia(s, o));
    others.removeIf(o -> words.is("kin", o.lemma()) && !o.isProper() || isNobody(s, o));
    List<Entity> with = new ArrayList<>(media ? List.of() : slots.people(s, others));
    if (with.isEmpty() && trigger.lemma().startsWith("spend ")) {
      with.addAll(hosts(s, v));
    }
    boolean both = with.isEmpty() && others.isEmpty() && isBoth(s, v, trigger, who);
    boolean passive = Clause.isPassive(s, v) && !CLOSED.contains(v.lemma());
    return with.isEmpty() && !both || passive
        ? Optional.empty()
        : Optional.of(new Told(Slots.join(who, with), List.of()));
  }

  /** The paths in "their paths crossed". */
  static List<Token> paths(ParsedSentence s, Token v) {
    return v.lemma().equals("cross")
        ? s.children(v, "nsubj").stream()
            .flatMap(t -> Clause.coordinated(s, t).stream())
            .filter(t -> t.lemma().equals("path"))
            .toList()
        : List.of();
  }

  /** Those whose paths crossed; the parser may take the last of them only for an owner. */
  private List<Entity> onPaths(ParsedSentence s, Token v) {
    List<Entity> who = new ArrayList<>();
    for (Token path : paths(s, v)) {
      s.children(v, "nsubj").stream()
          .filter(t -> t.index() != path.index())
          .forEach(t -> who.addAll(slots.people(s, t)));
      who.addAll(slots.people(s, s.children(path, "nmod:poss")));
    }
    return who;
  }

  /** "with neither aides nor note takers in the room". */
  private static boolean isNobody(ParsedSentence s, Token other) {
    return s.children(other, "cc:preconj", "cc", "det").stream()
        .anyMatch(c -> c.lemma().matches("neither|nor|no"));
  }

  /** "X and Y shared a bottle", "spent an hour together": two persons without a third. */
  private boolean isBoth(ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    boolean two =
        who.stream().filter(e -> e.kind() == PartyKind.PERSON || !e.isNamed()).count() > 1
            || who.size() == 1 && who.get(0).isPair();
    boolean shared =
        trigger.lemma().startsWith("share ")
            || Clause.has(s, v, "advmod", "together")
            || isReciprocal(s, v)
            || trigger.lemma().startsWith("spend ")
                && (!slots.where().of(s, v).isEmpty() || Clause.has(s, v, "advmod", "alone"))
            || trigger.lemma().matches("cross path|get together|come face-to-face");
    return two && shared;
  }

  /** "came across each other", "ran into one another". */
  static boolean isReciprocal(ParsedSentence s, Token v) {
    return s.children(v, "obj", "obl").stream()
        .anyMatch(
            o ->
                o.lemma().equals("other") && Clause.has(s, o, "det", "each")
                    || o.lemma().matches("one|another")
                        && s.subtree(o).stream().anyMatch(t -> t.lemma().equals("another")));
  }

  /** "entered the home of Y", "walked into Y's office". */
  Optional<Told> housed(ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    List<Entity> hosts = new ArrayList<>();
    List<Token> houses = new ArrayList<>(Clause.objects(s, v));
    houses.addAll(Clause.behind(s, v, INTO));
    houses.forEach(house -> hosts.addAll(owners(s, house)));
    houses.addAll(Idioms.behind(s, v, trigger));
    if (words.is("caller", v.lemma())) {
      houses.forEach(house -> hosts.addAll(hostOf(s, house)));
    }
    hosts.removeAll(who);
    return hosts.isEmpty() || who.isEmpty() || Clause.isPassive(s, v)
        ? Optional.empty()
        : Optional.of(new Told(Slots.join(who, hosts), List.of()));
  }

  /** "came to her house": whom the pronoun before a house stands for. */
  private List<Entity> hostOf(ParsedSentence s, Token house) {
    List<Token> owner = new ArrayList<>(s.children(house, "nmod:poss"));
    owner.removeIf(o -> !o.pos().startsWith("PRP"));
    return slots.isHouse(house) ? slots.people(s, owner) : List.of();
  }

  /** "saw both sides separately", "saw him in private": whom one sees like that one talks to. */
  Optional<Told> seen(ParsedSentence s, Token v, List<Entity> who) {
    boolean alone =
        s.children(v, "advmod").stream().anyMatch(m -> ALONE.contains(m.lemma()))
            || Clause.behind(s, v, Set.of("in")).stream()
                .anyMatch(t -> t.lemma().matches("private|secret"))
            || v.pos().equals("VBG")
                && Clause.hasAux(s, v, Set.of("been", "be"))
                && Clause.objects(s, v).stream().noneMatch(t -> words.is("duty", t.lemma()))
            || isGranted(s, v);
    List<Entity> whom = alone ? slots.people(s, Clause.objects(s, v)) : List.of();
    return who.isEmpty() || whom.isEmpty()
        ? Optional.empty()
        : Optional.of(new Told(Slots.join(who, whom), List.of()));
  }

  /** "left without seeing Y", "agreed to see Y": a person whom it takes both to see. */
  private boolean isGranted(ParsedSentence s, Token v) {
    boolean person =
        slots.people(s, Clause.objects(s, v)).stream()
            .anyMatch(e -> e.kind() == PartyKind.PERSON && e.isNamed());
    boolean granted =
        v.is("xcomp")
            && Clause.has(s, v, "mark", "to")
            && Clause.head(s, v).filter(h -> GRANTING.contains(h.lemma())).isPresent();
    return person && (granted || Clause.has(s, v, "mark", "without"));
  }

  /** Who owns a house, or the door, gate or bedside of one. */
  List<Entity> owners(ParsedSentence s, Token house) {
    if (!slots.isHouse(house) && !words.is("housepart", house.lemma())) {
      return List.of();
    }
    List<Token> owners = new ArrayList<>(s.children(house, "nmod:poss"));
    owners.addAll(Clause.behind(s, house, Set.of("of")));
    owners.removeIf(
        o ->
            o.pos().startsWith("PRP")
                || s.children(o, "compound").stream().anyMatch(slots::isHouse));
    return slots.people(s, owners).stream()
        .filter(e -> e.kind() == PartyKind.PERSON || !e.isNamed())
        .toList();
  }

  /** Whose house, office or ship somebody is in: "at Y's villa", "aboard the yacht of Y". */
  List<Entity> hosts(ParsedSentence s, Token at) {
    List<Entity> hosts = new ArrayList<>();
    for (Token place : s.children(at, "obl", "nmod")) {
      if (THERE.contains(Clause.preposition(s, place)) && slots.isPlace(s, place)) {
        hosts.addAll(owners(s, place));
      }
    }
    return hosts;
  }
}
