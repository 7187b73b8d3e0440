package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

/** The parties that a trigger noun names in the words that hang on it. */
final class NounParties {
  private static final Set<String> OF_NOUN =
      Set.of("with", "between", "of", "among", "involving", "to", "from", "by");
  private static final Set<String> COMPANY = Set.of("with", "between");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> AT_WHICH = Set.of("at", "in", "during", "over");
  private static final Set<String> BETWEEN = Set.of("between");
  private static final Set<String> TOWARDS = Set.of("to", "with");
  private static final Set<String> INSIDE = Set.of("in", "at", "on", "aboard", "inside", "over");
  private static final Set<String> ON = Set.of("on");
  private static final Set<String> FOR = Set.of("for", "in honour of", "in honor of", "to");
  private static final Set<String> TOPIC =
      Set.of("on", "over", "about", "for", "towards", "toward");
  private static final Set<String> DEALT_WITH = Set.of("with", "from", "to");
  private static final Set<String> SHARED =
      Set.of("have", "hold", "attend", "schedule", "plan", "arrange");

  private final Words words;
  private final Slots slots;
  private final Letters letters;
  private final Sides sides;
  private final Company company;

  NounParties(Triggers triggers, Words words, Slots slots, Letters letters) {
    this.words = words;
    this.slots = slots;
    this.letters = letters;
    this.sides = new Sides(slots);
    this.company = new Company(triggers, words, slots);
  }

  /** Everybody named in the words that hang on the noun. */
  Set<Entity> of(ParsedSentence s, Token n, Trigger trigger) {
    Set<Entity> own = new LinkedHashSet<>(slots.people(s, s.children(n, "nmod:poss")));
    own.addAll(before(s, n));
    if (trigger.frame() == Frame.EVENT) {
      own.addAll(sides.of(s, n));
    }
    own.addAll(behind(s, n, trigger));
    if (trigger.frame() == Frame.COMPANION && own.isEmpty()) {
      own.addAll(company.hosts(s, n));
    }
    if (own.size() < 2) {
      own.addAll(behindTopic(s, n));
      own.addAll(slots.people(s, behindPlace(s, n)));
    }
    own.addAll(byClause(s, n));
    if (n.is("nsubj") && n.head() >= 0) {
      boolean contact = trigger.kind() == ClaimKind.CONTACT;
      own.addAll(ofHappening(s, s.token(n.head()), contact));
    }
    own.addAll(letters.addressees(s, n));
    if (trigger.kind() == ClaimKind.TALKS) {
      own.addAll(dealt(s, n));
    }
    return own;
  }

  /** Names before the noun, unless several bodies stand there or it is a place. */
  private List<Entity> before(ParsedSentence s, Token n) {
    List<Token> left = s.children(n, "compound", "amod");
    long bodies =
        left.stream()
            .flatMap(child -> attributive(s, child).stream())
            .distinct()
            .filter(e -> e.kind() == PartyKind.ORGANISATION)
            .count();
    return bodies > 1
        ? List.of()
        : left.stream()
            .filter(child -> !slots.isPlace(s, child))
            .flatMap(child -> attributive(s, child).stream())
            .toList();
  }

  /** Whoever stands behind a preposition that the noun takes. */
  private Set<Entity> behind(ParsedSentence s, Token n, Trigger trigger) {
    Set<Entity> found = new LinkedHashSet<>();
    boolean trip = trigger.frame() == Frame.TRIP;
    for (Token other : Clause.behind(s, n, OF_NOUN)) {
      boolean towards = Clause.preposition(s, other).equals("to");
      if (trip && isOrigin(s, other)) {
        continue;
      }
      if (!towards || isAddressed(trigger)) {
        found.addAll(slots.people(s, other));
      } else if (trip) {
        found.addAll(called(s, other));
        found.addAll(company.owners(s, other));
      }
    }
    if (trip && n.is("obj") && n.head() >= 0) {
      for (Token other : Clause.behind(s, s.token(n.head()), TO)) {
        found.addAll(called(s, other));
        found.addAll(company.owners(s, other));
      }
    }
    if (words.is("feast", trigger.lemma())) {
      Clause.behind(s, n, FOR).stream()
          .filter(other -> !other.pos().equals("NNS"))
          .forEach(other -> found.addAll(called(s, other)));
    }
    if (trigger.lemma().endsWith("call")) {
      Clause.behind(s, n, ON).forEach(other -> found.addAll(called(s, other)));
    }
    return found;
  }

  /** "the journey from Oslo": a place that somebody left. */
  private boolean isOrigin(ParsedSentence s, Token other) {
    return Clause.preposition(s, other).equals("from") && slots.isPlace(s, other);
  }

  /** "took place in Rome between X and Y", "are under way with X". */
  private List<Entity> ofHappening(ParsedSentence s, Token head, boolean contact) {
    boolean happening =
        !head.isVerb()
            || words.is("happen", head.lemma())
            || words.is("aspect", head.lemma())
            || head.lemma().equals("take") && Clause.has(s, head, "obj", "place");
    List<Token> sides =
        new ArrayList<>(
            happening ? company.withs(s, head, COMPANY) : Clause.behind(s, head, BETWEEN));
    if (contact && head.lemma().equals("come")) {
      sides.addAll(Clause.behind(s, head, FROM));
      sides.addAll(Clause.behind(s, head, TO));
      List.copyOf(sides).forEach(t -> sides.addAll(Clause.behind(s, t, TO)));
    }
    return slots.people(s, sides);
  }

  /** "a visit to Y", "a courtesy call on Y": a person is no place. */
  private List<Entity> called(ParsedSentence s, Token other) {
    return slots.people(s, other).stream()
        .filter(e -> e.kind() == PartyKind.PERSON || words.is("person", other.lemma()))
        .filter(e -> !slots.isPlace(s, other))
        .toList();
  }

  /** "a handshake at a barbershop between X and Y": whom the parser gives to the place. */
  private List<Token> behindPlace(ParsedSentence s, Token n) {
    List<Token> found = new ArrayList<>();
    for (Token place : s.children(n, "nmod")) {
      if (slots.isPlace(s, place) || INSIDE.contains(Clause.preposition(s, place))) {
        found.addAll(Clause.behind(s, place, COMPANY));
      }
    }
    return found;
  }

  /** "talks on a merger with X": whom the topic is shared with. */
  private List<Entity> behindTopic(ParsedSentence s, Token n) {
    List<Entity> found = new ArrayList<>();
    for (Token topic : Clause.behind(s, n, TOPIC)) {
      found.addAll(slots.people(s, Clause.behind(s, topic, COMPANY)));
    }
    return found;
  }

  /** "in talks to buy X", "to merge with Y": whom the deal is with. */
  private List<Entity> dealt(ParsedSentence s, Token n) {
    List<Entity> found = new ArrayList<>();
    List<Token> deals = new ArrayList<>(s.children(n, "acl", "xcomp", "advcl"));
    if (n.is("obj") && n.head() >= 0) {
      deals.addAll(s.children(s.token(n.head()), "xcomp", "advcl"));
    }
    for (Token deal : deals) {
      if (words.is("deal", deal.lemma())) {
        List<Token> others = Clause.behind(s, deal, DEALT_WITH);
        List<Token> whom = others.isEmpty() ? Clause.objects(s, deal) : others;
        slots.people(s, whom).stream().filter(Entity::isNamed).forEach(found::add);
      }
    }
    return found;
  }

  /** "a call to X" reaches X; "a visit to X" need not. */
  static boolean isAddressed(Trigger trigger) {
    return trigger.lemma().contains("call")
        || trigger.lemma().matches("approach|overture|back.?channel|channel|phone|line");
  }

  /** Parties that stand before the noun: "the Zarif meeting", "the LSE talks". */
  private List<Entity> attributive(ParsedSentence s, Token child) {
    return slots
        .named(s, child)
        .filter(e -> child.isProper() || !child.ner().equals("O"))
        .filter(
            e ->
                e.kind() == PartyKind.PERSON
                    || e.kind() == PartyKind.ORGANISATION && !child.ner().equals("O"))
        .map(List::of)
        .orElse(List.of());
  }

  /** Parties named in a clause on the noun: "a meeting attended by X", "talks that Y held". */
  private List<Entity> byClause(ParsedSentence s, Token n) {
    List<Entity> found = new ArrayList<>();
    for (Token verb : clauses(s, n)) {
      if (isAtWhich(s, verb)) {
        found.addAll(persons(s, Clause.ownSubject(s, verb).stream().toList()));
        List<Token> done = new ArrayList<>(s.children(verb, "xcomp"));
        done.add(verb);
        for (Token v : done) {
          found.addAll(persons(s, Clause.objects(s, v)));
          found.addAll(persons(s, Clause.behind(s, v, TOWARDS)));
        }
      }
      if (words.is("gatheringclause", verb.lemma())) {
        found.addAll(slots.people(s, Clause.behind(s, verb, Set.of("by"))));
        found.addAll(
            verb.lemma().equals("involve") ? slots.people(s, Clause.objects(s, verb)) : List.of());
      }
      if (SHARED.contains(verb.lemma()) && !Clause.isPassive(s, verb)) {
        found.addAll(
            Clause.ownSubject(s, verb)
                .filter(t -> !t.pos().startsWith("W"))
                .map(t -> slots.people(s, t))
                .orElse(List.of()));
        found.addAll(slots.people(s, Clause.behind(s, verb, VerbEvents.WITH)));
      }
    }
    return found;
  }

  /** "a lunch at which X offered Y money": whoever acts there took part. */
  private static boolean isAtWhich(ParsedSentence s, Token verb) {
    return verb.relation().equals("acl:relcl")
        && (s.children(verb, "obl").stream()
                .anyMatch(t -> t.pos().equals("WDT") && AT_WHICH.contains(Clause.preposition(s, t)))
            || Clause.has(s, verb, "advmod", "where"));
  }

  private List<Entity> persons(ParsedSentence s, List<Token> tokens) {
    return slots.people(s, tokens).stream()
        .filter(e -> e.kind() == PartyKind.PERSON && e.isNamed())
        .toList();
  }

  /** Clauses on the noun, also a participle close behind it that the parser hung elsewhere. */
  private static List<Token> clauses(ParsedSentence s, Token n) {
    List<Token> clauses = new ArrayList<>(s.children(n, "acl"));
    for (Token t : s.tokens()) {
      boolean close = t.index() > n.index() && t.index() - n.index() < 8;
      if (t.lemma().equals("attend") && t.pos().equals("VBN") && close && t.is("dep")) {
        clauses.add(t);
      }
    }
    return clauses;
  }
}
