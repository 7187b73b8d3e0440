package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.attribution.Speakers;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.entity.Places;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.lexicon.Triggers;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/** Finds the mentions of meetings, visits, talks and contacts in a sentence. */
public final class EventFinder {
  private static final Set<String> WITH = Set.of("with", "together with", "alongside");
  private static final Set<String> WITH_OR_TO = Set.of("with", "to", "alongside");
  private static final Set<String> OF_NOUN =
      Set.of("with", "between", "of", "among", "involving", "to", "from", "by");
  private static final Set<String> WHERE =
      Set.of("in", "at", "to", "on", "inside", "near", "outside", "into", "within");
  private static final Set<String> LIGHT =
      Set.of(
          "hold",
          "have",
          "conduct",
          "start",
          "begin",
          "resume",
          "open",
          "attend",
          "schedule",
          "arrange",
          "organise",
          "organize",
          "plan",
          "cancel",
          "call",
          "postpone",
          "refuse",
          "reject",
          "decline",
          "request",
          "seek",
          "propose",
          "forgo",
          "join",
          "host",
          "convene",
          "make",
          "pay",
          "take",
          "enter",
          "continue",
          "deny",
          "confirm",
          "acknowledge",
          "admit",
          "initiate",
          "launch",
          "finish",
          "conclude",
          "end",
          "cut",
          "share",
          "get",
          "want",
          "deepen",
          "suspend",
          "break",
          "place",
          "receive",
          "accept",
          "carry",
          "maintain",
          "establish",
          "set",
          "demand",
          "lead",
          "crash",
          "skip",
          "offer",
          "use",
          "do",
          "give",
          "complete");
  private static final Set<String> IN_EVENT =
      Set.of(
          "be",
          "take",
          "participate",
          "engage",
          "arrive",
          "travel",
          "fly",
          "go",
          "come",
          "meet",
          "sit",
          "attend",
          "involve",
          "lock",
          "remain",
          "return",
          "gather",
          "see",
          "speak",
          "enter",
          "appear");

  private final Triggers triggers;
  private final Words words;
  private final Entities entities;
  private final Speakers speakers;
  private final Places places;

  public EventFinder(
      Triggers triggers, Words words, Places places, Entities entities, Speakers speakers) {
    this.places = places;
    this.triggers = triggers;
    this.words = words;
    this.entities = entities;
    this.speakers = speakers;
  }

  /** All mentions in the sentence, in order of their triggers. */
  public List<EventMention> find(ParsedSentence s) {
    List<EventMention> found = new ArrayList<>();
    for (Token token : s.tokens()) {
      trigger(s, token)
          .flatMap(t -> t.verb() ? verb(s, token, t) : noun(s, token, t))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Trigger> trigger(ParsedSentence s, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.isVerb()
        && !token.is("amod")
        && !token.is("compound")
        && !token.is("aux")
        && !token.is("case")) {
      Optional<String> particle =
          s.children(token, "compound:prt", "advmod").stream()
              .map(Token::lemma)
              .filter(p -> triggers.verb(lemma + " " + p).isPresent())
              .findFirst();
      if (particle.isPresent()) {
        return triggers.verb(lemma + " " + particle.get());
      }
      boolean otherParticle = !s.children(token, "compound:prt").isEmpty();
      return otherParticle ? Optional.empty() : triggers.verb(lemma);
    }
    if (token.isNoun() || token.pos().equals("VBG") && token.is("obj")) {
      Optional<String> compound =
          s.children(token, "compound").stream()
              .map(c -> c.lemma().toLowerCase(Locale.ROOT) + " " + lemma)
              .filter(w -> triggers.noun(w).isPresent())
              .findFirst();
      return compound.isPresent() ? triggers.noun(compound.get()) : triggers.noun(lemma);
    }
    return Optional.empty();
  }

  // verbs --------------------------------------------------------------------------------------

  private Optional<EventMention> verb(ParsedSentence s, Token v, Trigger trigger) {
    Optional<Token> subject = Clause.subject(s, v);
    List<Entity> who = subject.map(t -> people(s, t)).orElse(List.of());
    return switch (trigger.frame()) {
      case MEET -> meet(s, v, trigger, who);
      case WITH -> with(s, v, trigger, who, WITH_OR_TO);
      case DISCUSS -> with(s, v, trigger, who, WITH);
      case OBJECT, HOST -> object(s, v, trigger, who);
      case PLACE -> place(s, v, trigger, who);
      case SEEN -> seen(s, v, trigger, who);
      default -> Optional.empty();
    };
  }

  private Optional<EventMention> meet(
      ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    List<Token> objects = new ArrayList<>(Clause.objects(s, v));
    List<Token> withs = Clause.behind(s, v, WITH);
    boolean thing =
        objects.stream()
            .anyMatch(
                o ->
                    people(s, o).isEmpty()
                        && !o.lemma().equals("other")
                        && !o.pos().startsWith("PRP")
                        && !o.is("obl"));
    if (thing || Clause.isPassive(s, v) && withs.isEmpty()) {
      return Optional.empty();
    }
    objects.addAll(withs);
    return mention(s, v, v, trigger, join(who, people(s, objects)));
  }

  private Optional<EventMention> with(
      ParsedSentence s, Token v, Trigger trigger, List<Entity> who, Set<String> prepositions) {
    List<Token> others = Clause.behind(s, v, prepositions);
    boolean toMedia = others.stream().anyMatch(o -> isMedia(s, o));
    if (toMedia || Clause.isPassive(s, v)) {
      return Optional.empty();
    }
    List<Entity> with = people(s, others);
    if (!others.isEmpty() && with.isEmpty()) {
      return Optional.empty();
    }
    return mention(s, v, v, trigger, join(who, with));
  }

  private Optional<EventMention> object(
      ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    boolean complement =
        !s.children(v, "xcomp", "ccomp").isEmpty()
            && trigger.frame() == Frame.OBJECT
            && trigger.lemma().equals("call");
    boolean infinitive = s.children(v, "xcomp", "ccomp").stream().anyMatch(c -> c.isVerb());
    List<Token> objects = Clause.objects(s, v);
    boolean forOrOn =
        !Clause.behind(s, v, Set.of("for", "on", "upon")).isEmpty() && objects.isEmpty();
    if (complement && !infinitive || forOrOn) {
      return Optional.empty();
    }
    if (Clause.isPassive(s, v)) {
      List<Entity> by = people(s, Clause.behind(s, v, Set.of("by")));
      return by.isEmpty() || !personal(trigger, who)
          ? Optional.empty()
          : mention(s, v, v, trigger, join(by, who));
    }
    List<Entity> whom = people(s, objects);
    if (whom.isEmpty() || who.isEmpty() || !personal(trigger, whom) || objects.size() > 1) {
      return Optional.empty();
    }
    return mention(s, v, v, trigger, join(who, whom));
  }

  /** One is received, called or courted as a person or a body, not as a country or a thing. */
  private static boolean personal(Trigger trigger, List<Entity> whom) {
    return trigger.frame() != Frame.HOST
        || whom.stream()
            .anyMatch(e -> e.kind() == PartyKind.PERSON || e.kind() == PartyKind.UNNAMED);
  }

  private Optional<EventMention> place(
      ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    List<Token> where = new ArrayList<>();
    if (trigger.lemma().equals("visit")) {
      where.addAll(Clause.objects(s, v));
    } else {
      where.addAll(Clause.behind(s, v, Set.of("to", "in", "into")));
    }
    List<Token> places = where.stream().filter(t -> isPlace(s, t)).toList();
    List<Entity> hosts =
        trigger.lemma().equals("visit")
            ? people(s, where.stream().filter(t -> !isPlace(s, t)).toList())
            : List.of();
    boolean purpose = trigger.lemma().equals("visit") || hasPurpose(s, v);
    if (who.isEmpty()
        || places.isEmpty() && hosts.isEmpty()
        || !purpose
        || Clause.isPassive(s, v)) {
      return Optional.empty();
    }
    return mention(s, v, v, trigger, join(who, hosts), places);
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

  private Optional<EventMention> seen(
      ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    List<Entity> with = people(s, Clause.behind(s, v, WITH));
    return Clause.isPassive(s, v) && !with.isEmpty()
        ? mention(s, v, v, trigger, join(who, with))
        : Optional.empty();
  }

  // nouns --------------------------------------------------------------------------------------

  private Optional<EventMention> noun(ParsedSentence s, Token n, Trigger trigger) {
    if (isOtherSense(s, n)) {
      return Optional.empty();
    }
    Token anchor = n;
    Set<Entity> parties = new LinkedHashSet<>();
    parties.addAll(people(s, s.children(n, "nmod:poss")));
    for (Token child : s.children(n, "compound", "amod")) {
      parties.addAll(attributive(s, child));
    }
    List<Token> others =
        Clause.behind(s, n, OF_NOUN).stream()
            .filter(t -> trigger.frame() != Frame.TRIP || !Clause.preposition(s, t).equals("to"))
            .toList();
    parties.addAll(
        people(
            s,
            others.stream()
                .filter(
                    t -> !Clause.preposition(s, t).equals("to") || trigger.lemma().contains("call"))
                .toList()));
    parties.addAll(byClause(s, n));
    Optional<Token> verb = lightVerb(s, n);
    if (verb.isPresent()) {
      anchor = verb.get();
      boolean passive = n.is("nsubj:pass");
      if (!passive && !n.is("nsubj")) {
        Set<Entity> all =
            new LinkedHashSet<>(Clause.subject(s, anchor).map(t -> people(s, t)).orElse(List.of()));
        all.addAll(parties);
        parties = all;
      }
      parties.addAll(
          people(s, Clause.behind(s, anchor, passive ? Set.of("by", "with", "between") : WITH)));
    } else if (n.is("root") || !s.children(n, "cop").isEmpty()) {
      if (Clause.preposition(s, n).equals("in")) {
        parties.addAll(
            s.children(n, "nsubj").stream().flatMap(t -> people(s, t).stream()).toList());
      }
    } else if (parties.size() == 1 && n.is("obl") && trigger.frame() == Frame.EVENT) {
      Token v = Clause.clauseVerb(s, n);
      List<Entity> subject = Clause.subject(s, v).map(t -> people(s, t)).orElse(List.of());
      Set<Entity> all = new LinkedHashSet<>(subject);
      all.addAll(parties);
      parties = all;
      anchor = v.isVerb() && IN_EVENT.contains(v.lemma()) ? v : n;
    }
    List<Token> places = places(s, n, trigger);
    return mention(s, n, anchor, trigger, new ArrayList<>(parties), places);
  }

  private boolean isOtherSense(ParsedSentence s, Token n) {
    String lemma = n.lemma().toLowerCase(Locale.ROOT);
    boolean modifies = (n.is("compound") || n.is("nmod:poss")) && n.head() > n.index();
    if (modifies && !n.pos().equals("NNS")) {
      return true;
    }
    return switch (lemma) {
      case "call" ->
          Clause.behind(s, n, Set.of("for")).size() > 0
              || !s.children(n, "acl").isEmpty()
                  && s.children(n, "acl").stream().anyMatch(a -> a.pos().equals("VB"));
      case "session", "audience", "exchange", "channel" ->
          s.children(n, "nmod").stream()
              .noneMatch(c -> Set.of("with", "between").contains(Clause.preposition(s, c)));
      case "contact", "lunch", "dinner", "breakfast", "approach" -> false;
      default ->
          s.children(n, "compound").stream()
              .anyMatch(
                  c ->
                      Set.of(
                              "press",
                              "news",
                              "board",
                              "staff",
                              "cabinet",
                              "committee",
                              "council",
                              "town",
                              "shareholder",
                              "shareholders",
                              "hall",
                              "track",
                              "athletics",
                              "prayer",
                              "campaign",
                              "policy",
                              "party",
                              "team",
                              "pep")
                          .contains(c.lemma().toLowerCase(Locale.ROOT)));
    };
  }

  /** Parties that stand before the noun: "the Zarif meeting", "U.S.-Iranian talks". */
  private List<Entity> attributive(ParsedSentence s, Token child) {
    return entities
        .namedAt(s, child)
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
    List<Token> clauses = new ArrayList<>(s.children(n, "acl"));
    for (Token t : s.tokens()) {
      if (t.lemma().equals("attend")
          && t.pos().equals("VBN")
          && t.index() > n.index()
          && t.index() - n.index() < 8
          && !clauses.contains(t)
          && t.is("dep")) {
        clauses.add(t);
      }
    }
    for (Token verb : clauses) {
      String lemma = verb.lemma();
      if (Set.of(
              "attend", "host", "mediate", "arrange", "lead", "join", "broker", "chair", "involve")
          .contains(lemma)) {
        found.addAll(people(s, Clause.behind(s, verb, Set.of("by"))));
        found.addAll(lemma.equals("involve") ? people(s, Clause.objects(s, verb)) : List.of());
      }
      if (Set.of("have", "hold", "attend", "schedule", "plan", "arrange").contains(lemma)
          && !Clause.isPassive(s, verb)) {
        found.addAll(
            Clause.ownSubject(s, verb)
                .filter(t -> !t.pos().startsWith("W"))
                .map(t -> people(s, t))
                .orElse(List.of()));
        found.addAll(people(s, Clause.behind(s, verb, WITH)));
      }
    }
    return found;
  }

  private Optional<Token> lightVerb(ParsedSentence s, Token n) {
    if (n.head() < 0) {
      return Optional.empty();
    }
    Token head = s.token(n.head());
    boolean object = n.is("obj") || n.is("nsubj:pass") || n.is("nsubj") && !head.isNoun();
    boolean in =
        n.is("obl")
            && Set.of("in", "for", "at", "to", "into").contains(Clause.preposition(s, n))
            && IN_EVENT.contains(head.lemma());
    if (object && LIGHT.contains(head.lemma()) && head.isVerb() || in) {
      return Optional.of(head);
    }
    if (n.is("conj") && head.isNoun()) {
      return lightVerb(s, head);
    }
    return Optional.empty();
  }

  // slots --------------------------------------------------------------------------------------

  private List<Token> places(ParsedSentence s, Token n, Trigger trigger) {
    List<Token> found = new ArrayList<>();
    for (Token child : s.children(n, "nmod", "obl")) {
      if (WHERE.contains(Clause.preposition(s, child)) && isPlace(s, child)) {
        found.addAll(Clause.coordinated(s, child).stream().filter(t -> isPlace(s, t)).toList());
      }
    }
    if (trigger.frame() != Frame.PLACE) {
      for (Token child : s.children(n, "compound", "nmod:poss")) {
        if (isPlace(s, child) && child.is("compound")) {
          found.add(child);
        }
      }
    }
    return found;
  }

  private Optional<EventMention> mention(
      ParsedSentence s, Token t, Token anchor, Trigger trigger, List<Entity> parties) {
    return mention(s, t, anchor, trigger, parties, List.of());
  }

  private Optional<EventMention> mention(
      ParsedSentence s,
      Token t,
      Token anchor,
      Trigger trigger,
      List<Entity> parties,
      List<Token> places) {
    Set<Token> where = new LinkedHashSet<>(places);
    where.addAll(places(s, t, trigger));
    if (anchor.index() != t.index()) {
      where.addAll(places(s, anchor, trigger));
    }
    boolean definite =
        s.children(t, "det").stream()
                .anyMatch(
                    d ->
                        Set.of("the", "this", "that", "these", "those", "such")
                            .contains(d.lemma().toLowerCase(Locale.ROOT)))
            || !s.children(t, "nmod:poss").isEmpty();
    return Optional.of(
        new EventMention(
            s,
            t,
            anchor,
            trigger,
            parties,
            new ArrayList<>(where),
            Situation.of(s, t, anchor),
            definite));
  }

  private boolean isPlace(ParsedSentence s, Token t) {
    return places.isPlace(t, entities.namedAt(s, t).map(Entity::name).orElse(t.text()));
  }

  private boolean isMedia(ParsedSentence s, Token t) {
    return Clause.coordinated(s, t).stream().anyMatch(o -> words.is("media", o.lemma()));
  }

  private List<Entity> people(ParsedSentence s, List<Token> tokens) {
    Set<Entity> all = new LinkedHashSet<>();
    for (Token token : tokens) {
      all.addAll(people(s, token));
    }
    return new ArrayList<>(all);
  }

  private List<Entity> people(ParsedSentence s, Token token) {
    if (words.is("media", token.lemma()) && !token.isProper()) {
      return List.of();
    }
    return entities.parties(s, token, speakers.of(s));
  }

  private static List<Entity> join(List<Entity> a, List<Entity> b) {
    Set<Entity> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return new ArrayList<>(all);
  }
}
