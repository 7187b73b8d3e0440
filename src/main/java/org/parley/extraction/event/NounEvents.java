package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
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

/** The parties of a trigger noun, and the verb that carries it. */
final class NounEvents {
  private static final Set<String> COMPANY = Set.of("with", "between");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> ADDRESSING = Set.of("make", "open", "have", "keep", "place");
  private static final Set<String> PORTIONS =
      Set.of(
          "round",
          "series",
          "string",
          "spate",
          "hour",
          "day",
          "week",
          "month",
          "evening",
          "afternoon",
          "morning",
          "night",
          "minute",
          "weekend");

  private final Words words;
  private final Slots slots;
  private final Fixtures fixtures;
  private final NounSenses senses;
  private final Generalities general;
  private final Letters letters;
  private final NounParties parties;
  private final OtherSide other;
  private final Circumstances circumstances;

  NounEvents(Triggers triggers, Words words, Slots slots, Fixtures fixtures) {
    this.fixtures = fixtures;
    this.senses = new NounSenses(words);
    this.general = new Generalities(words, fixtures);
    this.letters = new Letters(words, slots);
    this.parties = new NounParties(triggers, words, slots, letters);
    this.other = new OtherSide(words, slots);
    this.circumstances = new Circumstances(words, slots);
    this.words = words;
    this.slots = slots;
  }

  /** What one noun tells: its parties and the word whose clause says how the event stands. */
  record Told(List<Entity> parties, Token anchor) {}

  Optional<Told> read(ParsedSentence s, Token n, Trigger trigger) {
    boolean weak = trigger.frame() == Frame.WEAK && !isExchanged(s, n) && !letters.isSent(s, n);
    if (senses.isOther(s, n, trigger)
        || NounSenses.needsCompany(n) && companyOf(s, n).isEmpty() && !isBetweenSubjects(s, n)
        || weak && !hasFitCompany(s, n, trigger)) {
      return Optional.empty();
    }
    if (general.isGeneral(s, n, trigger, lightVerb(s, n).isPresent())) {
      return Optional.empty();
    }
    Set<Entity> own = parties.of(s, n, trigger);
    if (own.size() == 1) {
      own.addAll(other.of(s, n));
    }
    if (trigger.kind() == ClaimKind.MEETING && fixtures.areTeams(own)) {
      return Optional.empty();
    }
    Optional<Token> verb = lightVerb(s, n);
    if (verb.isPresent()) {
      boolean saying =
          words.is("speech", verb.get().lemma()) || words.is("deny", verb.get().lemma());
      return Optional.of(
          new Told(withVerb(s, n, verb.get(), trigger, own), saying ? n : verb.get()));
    }
    Token whole = whole(s, n);
    Optional<Token> there =
        Clause.head(s, whole)
            .filter(h -> Clause.preposition(s, whole).equals("for"))
            .filter(h -> !s.children(h, "cop").isEmpty());
    if (there.isPresent()) {
      return Optional.of(
          new Told(
              Slots.join(slots.people(s, s.children(there.get(), "nsubj")), new ArrayList<>(own)),
              there.get()));
    }
    if (n.head() < 0 || !s.children(n, "cop").isEmpty()) {
      boolean aboard =
          (trigger.frame() == Frame.TRIP || trigger.lemma().equals("phone"))
              && Set.of("on", "aboard").contains(Clause.preposition(s, n));
      boolean engaged =
          Clause.preposition(s, n).equals("in") || aboard || trigger.frame() == Frame.COMPANION;
      boolean aside = trigger.frame() == Frame.TRIP && n.relation().equals("acl:relcl");
      List<Entity> subjects =
          engaged && !aside ? slots.people(s, s.children(n, "nsubj")) : List.of();
      return Optional.of(new Told(Slots.join(subjects, new ArrayList<>(own)), n));
    }
    return circumstances
        .of(s, n, whole, trigger, own)
        .or(() -> Optional.of(new Told(new ArrayList<>(own), n)));
  }

  /** "two days of talks": the days, which stand in the clause in place of the talks. */
  private static Token whole(ParsedSentence s, Token n) {
    return isPortion(s, n) ? s.token(n.head()) : n;
  }

  /** Whether a length of time is said of the event: "two days of talks". */
  static boolean isPortion(ParsedSentence s, Token n) {
    return n.is("nmod")
        && n.head() >= 0
        && Clause.preposition(s, n).equals("of")
        && PORTIONS.contains(s.token(n.head()).lemma());
  }

  /** "X and Y are in touch", "talked on the phone". */
  private boolean isBetweenSubjects(ParsedSentence s, Token n) {
    boolean engaged = Set.of("in", "on").contains(Clause.preposition(s, n));
    return engaged && slots.people(s, s.children(n, "nsubj")).size() > 1;
  }

  /** "X and Y exchanged letters". */
  private boolean isExchanged(ParsedSentence s, Token n) {
    return lightVerb(s, n)
        .filter(v -> v.lemma().equals("exchange") && n.is("obj"))
        .flatMap(v -> Clause.subject(s, v))
        .filter(t -> slots.people(s, t).size() > 1)
        .isPresent();
  }

  /** Whoever stands behind "with" or "between" on the noun or on its light verb. */
  private List<Entity> companyOf(ParsedSentence s, Token n) {
    List<Entity> found = new ArrayList<>(slots.people(s, Clause.behind(s, n, COMPANY)));
    if (n.is("nsubj") && n.head() >= 0) {
      found.addAll(slots.people(s, Clause.behind(s, s.token(n.head()), Set.of("between"))));
    }
    if (n.lemma().matches("channel|phone|line")) {
      found.addAll(slots.people(s, Clause.behind(s, n, TO)));
      lightVerb(s, n).ifPresent(v -> found.addAll(slots.people(s, Clause.behind(s, v, TO))));
    }
    Stream.concat(lightVerb(s, n).stream(), s.children(n, "acl").stream())
        .map(v -> slots.people(s, Clause.behind(s, v, VerbEvents.WITH)))
        .forEach(found::addAll);
    return found;
  }

  /** Nobody eats with a brand: what two do together takes a person, or some people. */
  private boolean hasFitCompany(ParsedSentence s, Token n, Trigger trigger) {
    boolean together = trigger.kind() == ClaimKind.MEETING;
    return companyOf(s, n).stream()
        .anyMatch(e -> !together || e.kind() == PartyKind.PERSON || e.kind() == PartyKind.UNNAMED);
  }

  private List<Entity> withVerb(
      ParsedSentence s, Token n, Token verb, Trigger trigger, Set<Entity> own) {
    boolean passive = n.is("nsubj:pass");
    List<Entity> all = new ArrayList<>();
    boolean admitted =
        trigger.frame() == Frame.TRIP
            && (words.is("speech", verb.lemma()) || words.is("deny", verb.lemma()));
    if (!passive && !n.is("nsubj") && !admitted) {
      all.addAll(Clause.subject(s, verb).map(t -> slots.people(s, t)).orElse(List.of()));
    }
    if (n.is("obl") && words.is("treating", verb.lemma())) {
      all.addAll(slots.people(s, Clause.objects(s, verb)));
    }
    all.addAll(own);
    boolean gathering = words.is("gatheringclause", verb.lemma()) || verb.lemma().equals("hold");
    Set<String> prepositions =
        passive
            ? gathering || letters.isSent(s, n)
                ? Set.of("by", "with", "between")
                : Set.of("with", "between")
            : VerbEvents.WITH;
    all.addAll(slots.people(s, Clause.behind(s, verb, prepositions)));
    if (NounParties.isAddressed(trigger) && ADDRESSING.contains(verb.lemma())) {
      all.addAll(slots.people(s, Clause.behind(s, verb, Set.of("to"))));
    }
    all.addAll(letters.addressees(s, n));
    if (n.is("nsubj") && verb.is("advcl") && verb.pos().equals("VBN")) {
      all.addAll(
          Clause.subject(s, s.token(verb.head())).map(t -> slots.people(s, t)).orElse(List.of()));
      all.addAll(slots.people(s, Clause.behind(s, verb, Set.of("by"))));
    }
    return Slots.join(all, List.of());
  }

  private Optional<Token> lightVerb(ParsedSentence s, Token n) {
    if (n.head() < 0) {
      return Optional.empty();
    }
    Token above = s.token(n.head());
    Token head = above.is("advmod") && above.head() >= 0 ? s.token(above.head()) : above;
    boolean object = n.is("obj") || n.is("nsubj:pass") || n.is("nsubj") && !head.isNoun();
    boolean in =
        n.is("obl")
            && Set.of("in", "for", "at", "to", "into").contains(Clause.preposition(s, n))
            && words.is("takepart", head.lemma());
    boolean treated =
        n.is("obl")
            && Set.of("to", "for", "in").contains(Clause.preposition(s, n))
            && words.is("treating", head.lemma())
            && !slots.people(s, Clause.objects(s, head)).isEmpty();
    boolean left = new Mood(s, words).isOutOf(n, head);
    boolean out =
        left && (words.is("withdrawing", head.lemma()) || words.is("leaving", head.lemma()));
    boolean sent = letters.isSent(s, n) && Letters.isObject(n);
    if (object && isLight(s, head) || in || out || sent || treated) {
      return Optional.of(head);
    }
    boolean portion =
        n.is("nmod") && PORTIONS.contains(head.lemma()) && Clause.preposition(s, n).equals("of");
    if (n.is("nmod") && head.lemma().equals("way") && head.is("obl")) {
      return Clause.head(s, head).filter(v -> words.is("takepart", v.lemma()));
    }
    return portion || n.is("conj") && head.isNoun() ? lightVerb(s, head) : Optional.empty();
  }

  private boolean isLight(ParsedSentence s, Token verb) {
    boolean phrase =
        s.children(verb, "compound:prt").stream()
            .anyMatch(prt -> words.is("light", verb.lemma() + "-" + prt.lemma()));
    return verb.isVerb() && (phrase || words.is("light", verb.lemma()));
  }
}
