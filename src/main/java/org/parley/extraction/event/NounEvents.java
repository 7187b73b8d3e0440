package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ClaimKind;
import org.parley.model.PartyKind;

/** The parties of a trigger noun, and the verb that carries it. */
final class NounEvents {
  private static final Set<String> OF_NOUN =
      Set.of("with", "between", "of", "among", "involving", "to", "from", "by");
  private static final Set<String> COMPANY = Set.of("with", "between");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> TOPIC =
      Set.of("on", "over", "about", "for", "towards", "toward");
  private static final Set<String> DEALT_WITH = Set.of("with", "from", "to");
  private static final Set<String> ADDRESSING = Set.of("make", "open", "have", "keep", "place");
  private static final Set<String> SENDING = Set.of("send", "dispatch");
  private static final Set<String> PORTIONS = Set.of("round", "series", "string", "spate");
  private static final Set<String> SHARED =
      Set.of("have", "hold", "attend", "schedule", "plan", "arrange");

  private final Words words;
  private final Slots slots;
  private final NounSenses senses;
  private final Letters letters;

  NounEvents(Words words, Slots slots) {
    this.senses = new NounSenses(words);
    this.letters = new Letters(words, slots);
    this.words = words;
    this.slots = slots;
  }

  /** What one noun tells: its parties and the word whose clause says how the event stands. */
  record Told(List<Entity> parties, Token anchor) {}

  Optional<Told> read(ParsedSentence s, Token n, Trigger trigger) {
    boolean weak = trigger.frame() == Frame.WEAK && !isExchanged(s, n) && !letters.isSent(s, n);
    if (senses.isOther(s, n)
        || NounSenses.needsCompany(n) && company(s, n).isEmpty()
        || weak && !hasFitCompany(s, n, trigger)) {
      return Optional.empty();
    }
    Set<Entity> own = ownParties(s, n, trigger);
    Optional<Token> verb = lightVerb(s, n);
    if (verb.isPresent()) {
      boolean saying =
          words.is("speech", verb.get().lemma()) || words.is("deny", verb.get().lemma());
      return Optional.of(
          new Told(withVerb(s, n, verb.get(), trigger, own), saying ? n : verb.get()));
    }
    Optional<Token> there =
        Clause.head(s, n)
            .filter(h -> Clause.preposition(s, n).equals("for") && !s.children(h, "cop").isEmpty());
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
      List<Entity> subjects = engaged ? slots.people(s, s.children(n, "nsubj")) : List.of();
      return Optional.of(new Told(Slots.join(subjects, new ArrayList<>(own)), n));
    }
    if (own.size() == 1 && n.is("obl") && trigger.frame() == Frame.EVENT) {
      return Optional.of(fromClause(s, n, own));
    }
    return Optional.of(new Told(new ArrayList<>(own), n));
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
  private List<Entity> company(ParsedSentence s, Token n) {
    List<Entity> found = new ArrayList<>(slots.people(s, Clause.behind(s, n, COMPANY)));
    if (n.lemma().equals("channel")) {
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
    return company(s, n).stream()
        .anyMatch(e -> !together || e.kind() == PartyKind.PERSON || e.kind() == PartyKind.UNNAMED);
  }

  private Set<Entity> ownParties(ParsedSentence s, Token n, Trigger trigger) {
    Set<Entity> own = new LinkedHashSet<>(slots.people(s, s.children(n, "nmod:poss")));
    List<Entity> before =
        s.children(n, "compound", "amod").stream()
            .flatMap(child -> attributive(s, child).stream())
            .distinct()
            .toList();
    if (before.stream().filter(e -> e.kind() == PartyKind.ORGANISATION).count() <= 1) {
      own.addAll(before);
    }
    for (Token other : Clause.behind(s, n, OF_NOUN)) {
      boolean towards = Clause.preposition(s, other).equals("to");
      if (!towards || isAddressed(trigger)) {
        own.addAll(slots.people(s, other));
      }
    }
    if (own.size() < 2) {
      own.addAll(behindTopic(s, n));
    }
    own.addAll(byClause(s, n));
    if (n.is("nsubj") && n.head() >= 0 && !s.token(n.head()).isVerb()) {
      own.addAll(slots.people(s, Clause.behind(s, s.token(n.head()), COMPANY)));
    }
    own.addAll(letters.addressees(s, n));
    if (trigger.kind() == ClaimKind.TALKS) {
      own.addAll(dealt(s, n));
    }
    return own;
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
    for (Token deal : s.children(n, "acl", "xcomp", "advcl")) {
      if (words.is("deal", deal.lemma())) {
        List<Token> others = Clause.behind(s, deal, DEALT_WITH);
        List<Token> whom = others.isEmpty() ? Clause.objects(s, deal) : others;
        slots.people(s, whom).stream().filter(Entity::isNamed).forEach(found::add);
      }
    }
    return found;
  }

  /** "a call to X" reaches X; "a visit to X" need not. */
  private static boolean isAddressed(Trigger trigger) {
    return trigger.lemma().contains("call")
        || trigger.lemma().matches("approach|overture|back.?channel|channel");
  }

  private List<Entity> withVerb(
      ParsedSentence s, Token n, Token verb, Trigger trigger, Set<Entity> own) {
    boolean passive = n.is("nsubj:pass");
    List<Entity> all = new ArrayList<>();
    boolean admitted =
        own.isEmpty()
            && trigger.frame() == Frame.TRIP
            && (words.is("speech", verb.lemma()) || words.is("deny", verb.lemma()));
    if (!passive && !n.is("nsubj") && !admitted) {
      all.addAll(Clause.subject(s, verb).map(t -> slots.people(s, t)).orElse(List.of()));
    }
    all.addAll(own);
    boolean gathering = words.is("gatheringclause", verb.lemma()) || verb.lemma().equals("hold");
    Set<String> prepositions =
        passive
            ? gathering ? Set.of("by", "with", "between") : Set.of("with", "between")
            : VerbEvents.WITH;
    all.addAll(slots.people(s, Clause.behind(s, verb, prepositions)));
    if (isAddressed(trigger) && ADDRESSING.contains(verb.lemma())) {
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

  /** Who goes: the subject, or whom the subject sends. */
  private static List<Token> acting(ParsedSentence s, Token verb) {
    boolean sends = SENDING.contains(verb.lemma()) && !Clause.isPassive(s, verb);
    List<Token> sent = sends ? Clause.objects(s, verb) : List.of();
    return sent.isEmpty() ? Clause.subject(s, verb).stream().toList() : sent;
  }

  /** "during a meeting with Y": the other party is who acts in the clause. */
  private Told fromClause(ParsedSentence s, Token n, Set<Entity> own) {
    Token v = Clause.clauseVerb(s, n);
    boolean reporting = words.is("speech", v.lemma());
    List<Entity> subject = reporting ? List.of() : slots.people(s, acting(s, v));
    Token anchor = v.isVerb() && words.is("takepart", v.lemma()) ? v : n;
    return new Told(Slots.join(subject, new ArrayList<>(own)), anchor);
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
    boolean left = new Mood(s, words).isOutOf(n, head);
    boolean out =
        left && (words.is("withdrawing", head.lemma()) || words.is("leaving", head.lemma()));
    boolean sent = letters.isSent(s, n) && Letters.isObject(n);
    if (object && isLight(s, head) || in || out || sent) {
      return Optional.of(head);
    }
    boolean portion =
        n.is("nmod") && PORTIONS.contains(head.lemma()) && Clause.preposition(s, n).equals("of");
    return portion || n.is("conj") && head.isNoun() ? lightVerb(s, head) : Optional.empty();
  }

  private boolean isLight(ParsedSentence s, Token verb) {
    boolean phrase =
        s.children(verb, "compound:prt").stream()
            .anyMatch(prt -> words.is("light", verb.lemma() + "-" + prt.lemma()));
    return verb.isVerb() && (phrase || words.is("light", verb.lemma()));
  }
}
