package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
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

/** The parties and places of a verb of travel. */
final class Journeys {
  private static final Set<Frame> PURPOSES = Set.of(Frame.MEET, Frame.WITH, Frame.SEEN);
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> TOWARDS = Set.of("with", "to");
  private static final Set<String> WHITHER = Set.of("to", "in", "into");

  private final Triggers triggers;
  private final Words words;
  private final Slots slots;

  Journeys(Triggers triggers, Words words, Slots slots) {
    this.triggers = triggers;
    this.words = words;
    this.slots = slots;
  }

  Optional<Told> read(ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    boolean visit = trigger.lemma().equals("visit");
    if (visit && Clause.isPassive(s, v)) {
      List<Entity> by = slots.people(s, Clause.behind(s, v, BY));
      boolean persons = !who.isEmpty() && who.stream().noneMatch(e -> e.isPlural() || isState(e));
      return by.isEmpty() || !persons
          ? Optional.empty()
          : Optional.of(new Told(Slots.join(by, who), List.of()));
    }
    List<Token> where = visit ? Clause.objects(s, v) : Clause.behind(s, v, WHITHER);
    List<Token> places = where.stream().filter(t -> slots.isPlace(s, t)).toList();
    List<Entity> hosts = new ArrayList<>(visit ? hosts(s, where) : List.of());
    hosts.addAll(inviting(s, v));
    boolean unfit = who.isEmpty() || places.isEmpty() && hosts.isEmpty() || Clause.isPassive(s, v);
    boolean errand = hosts.isEmpty() && !hasPurpose(s, v) && isNoMeeting(s, v);
    boolean aimed = visit || !hosts.isEmpty() || hasPurpose(s, v);
    if (unfit || errand || !aimed) {
      return Optional.empty();
    }
    return Optional.of(new Told(Slots.join(who, hosts), places));
  }

  /** "flew to Nassau to see X", "was in Vienna to see X", "was ushered in to plead with X". */
  Optional<Told> toSee(ParsedSentence s, Token v, List<Entity> who) {
    List<Entity> whom = new ArrayList<>();
    List<Token> objects = new ArrayList<>(isErrand(s, v) ? Clause.objects(s, v) : List.of());
    if (!objects.isEmpty() || isErrand(s, v) && !v.lemma().equals("see")) {
      objects.addAll(Clause.behind(s, v, TOWARDS));
    }
    for (Token object : objects) {
      boolean ruler = words.is("leader", object.lemma()) || words.is("diplomat", object.lemma());
      boolean one =
          object.pos().equals("NN")
              && words.is("person", object.lemma())
              && Clause.head(s, v).filter(Token::isVerb).isPresent();
      slots.people(s, object).stream()
          .filter(e -> ruler || one || e.isPair() || e.kind() == PartyKind.PERSON)
          .forEach(whom::add);
    }
    return who.isEmpty() || whom.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Told(
                Slots.join(who, whom),
                Clause.head(s, v).filter(h -> slots.isPlace(s, h)).stream().toList()));
  }

  /** "arrived in Rome at the invitation of Y": whoever invited the traveller. */
  private List<Entity> inviting(ParsedSentence s, Token v) {
    List<Entity> hosts = new ArrayList<>();
    for (Token t : s.subtree(v)) {
      boolean invited = t.lemma().equals("invitation") && Clause.preposition(s, t).equals("at");
      if (invited && Clause.clauseVerb(s, t).index() == v.index()) {
        hosts.addAll(slots.people(s, Clause.behind(s, t, Set.of("of"))));
        hosts.addAll(slots.people(s, s.children(t, "nmod:poss")));
      }
    }
    hosts.removeIf(e -> !e.isNamed() && !e.isDefinite());
    return hosts;
  }

  /** Whether the clause says what a journey is for, or that somebody is to be seen. */
  private boolean isErrand(ParsedSentence s, Token v) {
    boolean where =
        Insertions.whereOf(s, v)
            .filter(h -> words.is("travel", Clause.clauseVerb(s, h).lemma()))
            .isPresent();
    boolean purpose = Clause.has(s, v, "mark", "to");
    Optional<Token> head = Clause.head(s, v);
    boolean journey =
        head.filter(
                h ->
                    words.is("travel", h.lemma())
                        || words.is("admit", h.lemma())
                        || words.is("caller", h.lemma())
                        || words.is("journey", h.lemma()) && !v.is("advcl")
                        || h.lemma().equals("due")
                        || slots.isPlace(s, h))
            .isPresent();
    boolean detour =
        head.map(h -> Clause.objects(s, h)).orElse(List.of()).stream()
            .anyMatch(o -> words.is("journey", o.lemma()));
    boolean toBe = purpose && head.isEmpty() && Clause.hasAux(s, v, Set.of("be"));
    return where || purpose && (journey || detour) || toBe;
  }

  /**
   * Whom one visits, also by visiting a house that is theirs; nobody visits a school to meet it.
   */
  private List<Entity> hosts(ParsedSentence s, List<Token> where) {
    List<Entity> hosts = new ArrayList<>();
    for (Token token : where) {
      if (!slots.isPlace(s, token) && !words.is("facility", token.lemma())) {
        hosts.addAll(slots.people(s, token));
      } else if (words.is("facility", token.lemma()) || words.is("venue", token.lemma())) {
        slots.people(s, s.children(token, "nmod:poss")).stream()
            .filter(e -> e.kind() == PartyKind.ORGANISATION)
            .forEach(hosts::add);
      }
    }
    return hosts;
  }

  private static boolean isState(Entity entity) {
    return entity.kind() == PartyKind.STATE || entity.kind() == PartyKind.ORGANISATION;
  }

  /** "visited the town to thank campaign workers": what one went for, and it was no meeting. */
  private boolean isNoMeeting(ParsedSentence s, Token v) {
    return s.children(v, "advcl", "xcomp").stream()
        .filter(c -> Clause.has(s, c, "mark", "to"))
        .anyMatch(
            c ->
                words.is("errand", c.lemma())
                    || c.lemma().equals("see")
                        && Clause.objects(s, c).stream()
                            .findFirst()
                            .filter(o -> slots.people(s, o).isEmpty())
                            .isPresent());
  }

  /** Whether the journey is made to meet somebody. */
  private boolean hasPurpose(ParsedSentence s, Token v) {
    for (Token child : s.children(v, "obl", "advcl", "xcomp")) {
      boolean talks =
          Clause.preposition(s, child).equals("for") && triggers.noun(child.lemma()).isPresent();
      boolean meet =
          triggers.verb(child.lemma()).filter(t -> PURPOSES.contains(t.frame())).isPresent();
      if (talks || meet) {
        return true;
      }
    }
    return false;
  }
}
