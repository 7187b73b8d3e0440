package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** The words of a sentence that say where an event took place. */
final class Whereabouts {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "to",
          "on",
          "inside",
          "near",
          "outside",
          "into",
          "within",
          "aboard",
          "on board",
          "behind");
  private static final Set<String> INSIDE = Set.of("in", "at", "inside", "aboard", "on board");
  private static final Set<String> LEFT = Set.of("leave", "exit", "enter");
  private static final Set<String> BY = Set.of("by", "of");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> WHILE = Set.of("while", "when");
  private static final Set<String> DUE = Set.of("due", "expect");
  private static final Set<String> DURING = Set.of("during", "on");
  private static final Set<String> SITES =
      Set.of("house", "palace", "hotel", "embassy", "airport", "club", "court", "tower");

  private final Words words;
  private final Entities entities;
  private final BiPredicate<ParsedSentence, Token> isPlace;

  Whereabouts(Words words, Entities entities, BiPredicate<ParsedSentence, Token> isPlace) {
    this.words = words;
    this.entities = entities;
    this.isPlace = isPlace;
  }

  /** Places that hang on {@code token} itself. */
  List<Token> of(ParsedSentence s, Token token) {
    List<Token> found = new ArrayList<>();
    for (Token child : s.children(token, "nmod", "obl")) {
      if (isWhere(s, child)) {
        Clause.coordinated(s, child).stream().filter(t -> isPlace.test(s, t)).forEach(found::add);
        found.addAll(around(s, child));
      }
      if (DURING.contains(Clause.preposition(s, child)) && words.is("journey", child.lemma())) {
        found.addAll(of(s, child));
      }
    }
    if (words.is("journey", token.lemma())) {
      Clause.behind(s, token, BY).stream()
          .flatMap(agent -> Clause.behind(s, agent, TO).stream())
          .filter(t -> isPlace.test(s, t))
          .forEach(found::add);
    }
    if (LEFT.contains(token.lemma())) {
      s.children(token, "obj").stream()
          .filter(t -> isPlace.test(s, t) || isVenueNamed(s, t))
          .forEach(found::add);
    }
    for (Token child : s.children(token, "compound")) {
      if (isPlace.test(s, child)) {
        found.add(child);
      }
    }
    for (Token clause : s.children(token, "acl")) {
      boolean set = words.is("schedule", clause.lemma()) || words.is("prospect", clause.lemma());
      if (token.isNoun() && set) {
        found.addAll(of(s, clause));
        s.children(clause, "xcomp").forEach(held -> found.addAll(of(s, held)));
      }
    }
    return found;
  }

  /** "leaving the Nashville restaurant Husk": a house by its kind and name. */
  private boolean isVenueNamed(ParsedSentence s, Token token) {
    return s.children(token, "compound").stream()
        .anyMatch(c -> words.is("venue", c.lemma()) || isPlace.test(s, c));
  }

  /** "has been in Moscow for talks": the place that the clause itself says. */
  List<Token> at(ParsedSentence s, Token anchor) {
    return !anchor.isVerb() && isWhere(s, anchor) ? List.of(anchor) : List.of();
  }

  /** "flew to Rome and met her", "met her while visiting Rome": where a journey beside it led. */
  private List<Token> ofJourney(ParsedSentence s, Token anchor) {
    List<Token> journeys = new ArrayList<>();
    List<Token> stay = new ArrayList<>();
    Clause.head(s, anchor).filter(head -> anchor.is("conj")).ifPresent(journeys::add);
    Clause.head(s, anchor)
        .filter(head -> anchor.is("advcl") || anchor.is("xcomp"))
        .filter(head -> Clause.has(s, anchor, "mark", "to"))
        .ifPresent(journeys::add);
    Clause.head(s, anchor)
        .filter(head -> anchor.is("advcl") || anchor.is("xcomp"))
        .filter(head -> !s.children(head, "cop").isEmpty() && isWhere(s, head))
        .filter(head -> Clause.has(s, anchor, "mark", "to"))
        .ifPresent(stay::add);
    for (Token clause : s.children(anchor, "advcl")) {
      if (s.children(clause, "mark").stream().anyMatch(m -> WHILE.contains(m.lemma()))) {
        journeys.add(clause);
      }
    }
    journeys.stream()
        .filter(verb -> words.is("travel", verb.lemma()) || DUE.contains(verb.lemma()))
        .flatMap(verb -> Stream.concat(of(s, verb).stream(), Clause.objects(s, verb).stream()))
        .filter(t -> isPlace.test(s, t))
        .forEach(stay::add);
    return stay;
  }

  /** "a hotel in Denver": where the building stands. */
  private List<Token> around(ParsedSentence s, Token building) {
    List<Token> found = new ArrayList<>();
    for (Token child : building.isProper() ? List.<Token>of() : s.children(building, "nmod")) {
      String preposition = Clause.preposition(s, child);
      if (INSIDE.contains(preposition) && isPlace.test(s, child)) {
        found.add(child);
      } else if (preposition.equals("of") && !child.isProper()) {
        found.addAll(around(s, child));
      }
    }
    return found;
  }

  private boolean isWhere(ParsedSentence s, Token token) {
    String preposition =
        Clause.preposition(s, token).replaceFirst("^(?:on|back|over|out|up|down) (?=to|in|at)", "");
    boolean elsewhere =
        preposition.equals("outside") && isArea(token)
            || token.lemma().equals("room")
                && s.children(token).stream().allMatch(c -> c.is("det") || c.is("case"));
    return WHERE.contains(preposition) && isPlace.test(s, token) && !elsewhere;
  }

  /** Outside of a town or a country is not there; outside of a building is. */
  private boolean isArea(Token token) {
    return token.isProper() && !SITES.contains(token.lemma().toLowerCase(Locale.ROOT))
        || words.is("area", token.lemma());
  }

  /** Places that stand before "where", or behind a clause that the event's clause goes round. */
  List<Token> outside(ParsedSentence s, Token anchor) {
    List<Token> found = new ArrayList<>();
    Insertions.whereOf(s, anchor).ifPresent(head -> found.addAll(before(s, head)));
    found.addAll(ofJourney(s, anchor));
    found.addAll(ofSeeing(s, anchor));
    for (Token token : s.subtree(anchor)) {
      Token clause = Clause.clauseVerb(s, token);
      boolean below = clause.index() != anchor.index() && s.dominates(anchor, clause);
      if (below && isWhere(s, token) && Insertions.standsOutside(s, clause, token)) {
        found.add(token);
      }
    }
    return found;
  }

  /** "were seen at a table in Lyon, sharing a bottle": where they were seen. */
  private List<Token> ofSeeing(ParsedSentence s, Token anchor) {
    boolean doing = anchor.pos().matches("VBG|VBN") && !anchor.is("root") && anchor.head() >= 0;
    Token above = doing ? s.token(anchor.head()) : anchor;
    boolean placed = doing && above.pos().equals("VBN") && above.is("dep") && above.head() >= 0;
    Token seen = placed ? s.token(above.head()) : above;
    return doing && words.is("seeing", seen.lemma())
        ? s.subtree(seen).stream()
            .filter(t -> t.index() > seen.index() && isWhere(s, t))
            .limit(1)
            .flatMap(t -> Stream.concat(Stream.of(t), around(s, t).stream()))
            .toList()
        : List.of();
  }

  private List<Token> before(ParsedSentence s, Token head) {
    for (int i = head.index(); i >= 0 && !s.token(i).isVerb(); i--) {
      if (isWhere(s, s.token(i))) {
        return List.of(s.token(i));
      }
    }
    return List.of();
  }

  /**
   * Places anywhere behind "in" or "at" in the clause of {@code anchor}, but not in clauses below.
   */
  List<Token> within(ParsedSentence s, Token trigger, Token anchor) {
    List<Token> found = new ArrayList<>();
    for (Token token : s.subtree(anchor)) {
      boolean inside =
          (token.is("obl") || token.is("nmod")) && INSIDE.contains(Clause.preposition(s, token));
      if (inside
          && token.index() != anchor.index()
          && isPlace.test(s, token)
          && sameClause(s, trigger, anchor, token)) {
        found.add(token);
      }
    }
    return found;
  }

  private boolean sameClause(ParsedSentence s, Token trigger, Token anchor, Token token) {
    int at = token.head();
    while (at >= 0 && at != anchor.index()) {
      Token above = s.token(at);
      boolean topic =
          above.is("obj")
              && above.index() != trigger.index()
              && !above.isProper()
              && !entities.isPeople(s, above);
      if (above.isVerb() && !above.is("amod") || topic) {
        return false;
      }
      at = above.head();
    }
    return at == anchor.index();
  }
}
