package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.attribution.Speakers;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.entity.Places;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Triggers;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.text.OutletRegistry;

/** Finds the mentions of meetings, visits, talks and contacts, sentence after sentence. */
public final class EventFinder {
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "such");

  /** Particles of a journey, which say no more than its way: "drove out to", "flew in". */
  private static final Set<String> WAYS =
      Set.of("out", "in", "over", "up", "down", "back", "across", "round", "around");

  private final Triggers triggers;
  private final Words words;
  private final Slots slots;
  private final VerbEvents verbs;
  private final NounEvents nouns;
  private final Idioms idioms;
  private final SharedRole roles;
  private final Stays stays;
  private final Reach reach;
  private final List<Refused> refused = new ArrayList<>();
  private final Manner manner;

  /** Reads the sentences of {@code article}. */
  public EventFinder(
      List<ParsedSentence> article,
      Triggers triggers,
      Words words,
      Places places,
      OutletRegistry outlets,
      Entities entities,
      Speakers speakers) {
    this.triggers = triggers;
    this.words = words;
    this.manner = new Manner(words);
    this.slots = new Slots(words, places, outlets, entities, speakers);
    this.roles = new SharedRole(words, slots);
    this.stays = new Stays(words, slots);
    this.idioms = new Idioms(triggers);
    this.reach = new Reach(triggers, words, slots);
    Fixtures fixtures = new Fixtures(article, words);
    this.verbs = new VerbEvents(triggers, words, slots, fixtures);
    this.nouns = new NounEvents(triggers, words, slots, fixtures);
  }

  /** All mentions in the sentence, in order of their triggers; sentences come in their order. */
  public List<EventMention> find(ParsedSentence s) {
    List<EventMention> found = new ArrayList<>();
    for (Token token : s.tokens()) {
      Optional<Trigger> trigger = trigger(s, token);
      Optional<EventMention> mention = trigger.flatMap(t -> mention(s, token, t));
      mention.ifPresent(found::add);
      if (mention.filter(EventMention::isTelling).isEmpty()) {
        trigger.or(() -> staying(token)).ifPresent(t -> stays.look(s, token, t));
      }
      trigger
          .filter(t -> mention.isEmpty() && !token.isProper())
          .ifPresent(t -> refused.add(Refused.because(s, token, t, Lacks.of(s, token, t))));
      mention.filter(EventMention::isTelling).ifPresent(m -> slots.pairs().told(m.parties()));
    }
    slots.pairs().passed(s);
    return found;
  }

  /** "spent nearly three hours": the verb alone, whatever stands behind it. */
  private Optional<Trigger> staying(Token token) {
    return token.lemma().equals("spend") ? triggers.verb("spend time") : Optional.empty();
  }

  /** Where somebody was, told in the sentences read so far. */
  public List<EventMention> stays() {
    return stays.all();
  }

  /** The triggers of the sentences read so far that gave no mention. */
  public List<Refused> refused() {
    return List.copyOf(refused);
  }

  private Optional<Trigger> trigger(ParsedSentence s, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.isVerb() && !token.is("amod") && !token.is("compound") && !token.is("aux")) {
      Optional<Trigger> phrase =
          Stream.concat(
                  Stream.concat(
                          s.children(token, "compound:prt", "advmod", "obj").stream(),
                          Company.paths(s, token).stream())
                      .map(Token::lemma),
                  behind(s, token).stream()
                      .map(
                          t ->
                              t.relation().equals("obl:tmod")
                                  ? t.lemma()
                                  : Clause.preposition(s, t)))
              .flatMap(p -> triggers.verb(lemma + " " + p).stream())
              .findFirst();
      boolean otherParticle =
          s.children(token, "compound:prt").stream()
              .anyMatch(p -> !words.is("travel", lemma) || !WAYS.contains(p.lemma()));
      return idioms
          .at(s, token)
          .or(() -> phrase)
          .or(() -> otherParticle ? Optional.empty() : triggers.verb(lemma));
    }
    if (!token.isNoun()) {
      return Optional.empty();
    }
    return s.children(token, "compound").stream()
        .flatMap(c -> triggers.noun(c.lemma().toLowerCase(Locale.ROOT) + " " + lemma).stream())
        .findFirst()
        .or(() -> compound(s, token, lemma))
        .or(() -> triggers.noun(lemma))
        .or(() -> first(token, lemma));
  }

  /** "Letters between X and Y": a plural that the tagger takes for a name. */
  private Optional<Trigger> first(Token token, String lemma) {
    boolean plural = token.index() == 0 && token.pos().startsWith("NNP") && lemma.endsWith("s");
    return plural ? triggers.noun(lemma.substring(0, lemma.length() - 1)) : Optional.empty();
  }

  /** Whatever stands behind a preposition; "called him on Tuesday" is not "called on him". */
  private static List<Token> behind(ParsedSentence s, Token verb) {
    boolean rang = verb.lemma().equals("call") && !Clause.objects(s, verb).isEmpty();
    return rang ? List.of() : s.children(verb, "obl");
  }

  /** "back channel" and "back-channel", whatever the parser takes the first word for. */
  private Optional<Trigger> compound(ParsedSentence s, Token token, String lemma) {
    int i = token.index();
    boolean hyphen = i > 1 && s.token(i - 1).pos().equals("HYPH");
    if (i == 0) {
      return Optional.empty();
    }
    Token first = s.token(hyphen ? i - 2 : i - 1);
    String link = hyphen ? "-" : " ";
    return first.head() == i
        ? triggers.noun(first.lemma().toLowerCase(Locale.ROOT) + link + lemma)
        : Optional.empty();
  }

  private Optional<EventMention> mention(ParsedSentence s, Token t, Trigger trigger) {
    if (trigger.verb()) {
      return verbs
          .read(s, t, trigger)
          .map(
              told ->
                  mention(s, t, t, trigger, reached(s, t, trigger, told.parties()), told.places()));
    }
    return nouns
        .read(s, t, trigger)
        .map(
            told ->
                mention(
                    s,
                    t,
                    told.anchor(),
                    trigger,
                    reached(s, t, trigger, told.parties()),
                    List.of()));
  }

  /** Who is told apart: "envoys of X and Y", beside whom "the two countries" says no more. */
  private static List<Entity> particular(List<Entity> parties) {
    List<Entity> known = parties.stream().filter(e -> !e.isVague()).toList();
    boolean enough = known.size() > 1 || known.stream().anyMatch(Entity::isPlural);
    return enough ? known : parties;
  }

  private List<Entity> reached(ParsedSentence s, Token t, Trigger trigger, List<Entity> known) {
    return reach.complete(s, t, trigger, known);
  }

  private EventMention mention(
      ParsedSentence s,
      Token t,
      Token anchor,
      Trigger trigger,
      List<Entity> parties,
      List<Token> places) {
    Set<Token> where = new LinkedHashSet<>(places);
    where.addAll(slots.where().of(s, t));
    if (anchor.index() != t.index()) {
      where.addAll(slots.where().of(s, anchor));
      where.addAll(slots.where().at(s, anchor));
    }
    if (where.isEmpty()) {
      where.addAll(slots.where().outside(s, anchor));
    }
    if (where.isEmpty() && t.is("obl") && Clause.preposition(s, t).equals("for")) {
      Clause.head(s, t).ifPresent(head -> where.addAll(slots.where().of(s, head)));
    }
    if (where.isEmpty()) {
      where.addAll(slots.where().within(s, t, anchor));
    }
    boolean definite =
        s.children(t, "det", "amod").stream()
                .anyMatch(d -> POINTING.contains(d.lemma().toLowerCase(Locale.ROOT)))
            || !s.children(t, "nmod:poss").isEmpty();
    boolean engaged = Clause.preposition(s, t).equals("in") && !trigger.verb();
    List<Entity> known = parties.stream().filter(p -> !p.isUnresolved()).toList();
    return new EventMention(
        s,
        t,
        anchor,
        trigger,
        manner.kind(s, anchor, trigger, where),
        particular(roles.sides(s, t, known)),
        parties.stream().filter(Entity::isUnresolved).toList(),
        new ArrayList<>(where),
        Situation.of(s, t, anchor, words),
        definite,
        engaged);
  }
}
