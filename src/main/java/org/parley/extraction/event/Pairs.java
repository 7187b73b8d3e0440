package org.parley.extraction.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/** The two whom "the two leaders", "the pair" or "they" stand for as an article goes on. */
final class Pairs {
  private static final Set<String> PAIR = Set.of("they", "them", "their", "both", "themselves");
  private static final Set<String> COUPLE = Set.of("pair", "duo", "twosome", "couple", "ex");

  private static final Set<String> STATES =
      Set.of("neighbour", "neighbor", "country", "nation", "state", "government", "republic");
  private static final Set<String> LOVERS = Set.of("couple", "ex");

  private final Words words;
  private final Entities entities;
  private static final Set<String> SIDES = Set.of("party", "side");

  private List<Entity> met = List.of();
  private List<Entity> sides = List.of();
  private List<Entity> named = List.of();
  private int namedIn = -1;
  private List<Entity> beside = List.of();
  private int besideIn = -1;
  private List<Entity> before = List.of();
  private int metIn = -1;

  Pairs(Words words, Entities entities) {
    this.words = words;
    this.entities = entities;
  }

  /** Remembers who took part in the event told last. */
  void told(List<Entity> parties) {
    if (parties.stream().filter(Entity::isNamed).count() >= 2) {
      met = parties.stream().filter(Entity::isNamed).toList();
    } else if (parties.size() == 2 && parties.stream().noneMatch(Entity::isPlural)) {
      met = List.copyOf(parties);
    }
    sides = parties.size() > 1 || parties.stream().anyMatch(Entity::isPlural) ? parties : sides;
  }

  /** Remembers the two persons whom a sentence names side by side. */
  void passed(ParsedSentence s) {
    metIn = met.equals(before) ? metIn : s.index();
    before = met;
    List<Entity> persons =
        s.tokens().stream()
            .filter(t -> t.ner().equals("PERSON") && t.isProper())
            .flatMap(t -> entities.namedAt(s, t).stream())
            .filter(e -> e.kind() == PartyKind.PERSON)
            .distinct()
            .toList();
    beside = persons.size() == 2 ? persons : beside;
    besideIn = persons.size() == 2 ? s.index() : besideIn;
    for (Token second : s.tokens()) {
      if (isBeside(s, second)) {
        List<Entity> both = entities.parties(s, s.token(second.head()), Optional.empty());
        boolean two = both.size() == 2 && both.stream().allMatch(e -> e.kind() == PartyKind.PERSON);
        named = two ? both : named;
        namedIn = two ? s.index() : namedIn;
      }
    }
  }

  private static boolean isBeside(ParsedSentence s, Token second) {
    if (!second.is("conj") || !second.isNoun()) {
      return false;
    }
    Token first = s.token(second.head());
    return first.ner().equals("PERSON")
        && Clause.coordinated(s, first).size() == 2
        && Clause.has(s, second, "cc", "and");
  }

  /** Both, where the words speak of two and two are known; else nobody. */
  List<Entity> of(ParsedSentence s, Token token) {
    if (isCouple(s, token)) {
      boolean lovers = LOVERS.contains(token.lemma());
      boolean fresh = s.index() - metIn <= 1 || beside.isEmpty() || s.index() - besideIn > 1;
      List<Entity> last = fresh ? met : beside;
      List<Entity> two = !lovers && !last.isEmpty() ? last : protagonists(PartyKind.PERSON);
      List<Entity> both = !named.isEmpty() && s.index() - namedIn <= 1 ? named : two;
      if (!both.isEmpty()) {
        return both;
      }
    }
    boolean pronoun = PAIR.contains(token.text().toLowerCase(Locale.ROOT));
    List<Entity> fronted = pronoun ? inFront(s, token) : List.of();
    if (!fronted.isEmpty()) {
      return fronted;
    }
    List<Entity> alike = pronoun ? List.of() : alike(s, token);
    if (!alike.isEmpty()) {
      return alike;
    }
    List<Entity> bodies = pronoun ? List.of() : bodies(s, token);
    if (!bodies.isEmpty()) {
      return bodies;
    }
    boolean known = !pronoun || met.stream().allMatch(Entity::isNamed);
    if (known && isPair(s, token)) {
      return met;
    }
    boolean bare = SIDES.contains(token.lemma()) && token.pos().equals("NNS");
    return bare && isBare(s, token) && Clause.has(s, token, "det", "the") ? sides : List.of();
  }

  /** "Although the two men never met, they wrote": several in the clause that stands in front. */
  private List<Entity> inFront(ParsedSentence s, Token pronoun) {
    if (!pronoun.is("nsubj") || pronoun.head() < 0) {
      return List.of();
    }
    return s.children(s.token(pronoun.head()), "advcl").stream()
        .filter(clause -> clause.index() < pronoun.index())
        .flatMap(clause -> Clause.ownSubject(s, clause).stream())
        .filter(t -> t.pos().equals("NNS") || !s.children(t, "conj").isEmpty())
        .findFirst()
        .map(t -> of(s, t).isEmpty() ? entities.parties(s, t, Optional.empty()) : of(s, t))
        .orElse(List.of());
  }

  /** "the two champions": the only two persons of whom the article says that they are such. */
  private List<Entity> alike(ParsedSentence s, Token token) {
    if (!token.pos().equals("NNS") || !isPair(s, token)) {
      return List.of();
    }
    List<Entity> alike =
        entities.named().stream()
            .filter(e -> e.kind() == PartyKind.PERSON)
            .filter(e -> e.isCalled(token.lemma()))
            .toList();
    return alike.size() == 2 ? alike : List.of();
  }

  /** "the two neighbours", "both companies": the states or bodies that the article is about. */
  private List<Entity> bodies(ParsedSentence s, Token token) {
    List<Token> left = s.children(token, "nummod", "det", "cc:preconj");
    boolean two =
        left.stream().anyMatch(c -> c.lemma().equals("both"))
            || left.stream().anyMatch(c -> c.lemma().equals("two"))
                && left.stream().anyMatch(c -> c.lemma().equals("the"));
    if (!two || !token.pos().equals("NNS") || !isUndescribed(s, token)) {
      return List.of();
    }
    boolean states = STATES.contains(token.lemma());
    boolean firms = !states && words.is("company", token.lemma());
    if (!states && !firms) {
      return List.of();
    }
    PartyKind kind = states ? PartyKind.STATE : PartyKind.ORGANISATION;
    boolean told = met.size() == 2 && met.stream().allMatch(e -> e.kind() == kind);
    return told ? met : protagonists(kind);
  }

  private static boolean isUndescribed(ParsedSentence s, Token token) {
    return s.children(token, "nmod", "appos", "conj", "nmod:poss").isEmpty();
  }

  /** The two whom the article is about: it speaks of both more than of any other of their kind. */
  private List<Entity> protagonists(PartyKind kind) {
    List<Entity> persons =
        entities.named().stream()
            .filter(e -> e.kind() == kind && !entities.isOutlet(e))
            .sorted(Comparator.comparing((Entity e) -> e.mentions().size()).reversed())
            .toList();
    boolean two =
        persons.size() == 2
            || persons.size() > 2
                && persons.get(1).mentions().size() > persons.get(2).mentions().size();
    return two ? persons.subList(0, 2) : List.of();
  }

  private static boolean isCouple(ParsedSentence s, Token token) {
    return COUPLE.contains(token.lemma()) && isBare(s, token) && Clause.has(s, token, "det", "the");
  }

  private static boolean isBare(ParsedSentence s, Token token) {
    return s.children(token, "nmod", "appos", "compound", "conj", "nmod:poss").isEmpty();
  }

  /** "the two leaders", "both men", "they": whoever the event told last was about. */
  private boolean isPair(ParsedSentence s, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean two =
        s.children(token, "nummod", "det", "cc:preconj").stream()
            .anyMatch(c -> c.lemma().equals("two") || c.lemma().equals("both"));
    boolean bare = token.pos().equals("CD") && lemma.equals("two") && isBare(s, token);
    return PAIR.contains(token.text().toLowerCase(Locale.ROOT))
        || bare && Clause.has(s, token, "det", "the")
        || isCouple(s, token)
        || two && isBare(s, token) && (words.is("person", lemma) || words.is("group", lemma));
  }
}
