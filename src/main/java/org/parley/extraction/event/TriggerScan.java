package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.entity.Places;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.lexicon.Triggers;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/**
 * Tells from tags and names alone which sentences cannot tell of an event, so that nobody need
 * parse them. What it lets through may still hold none; what it stops holds none for certain.
 */
public final class TriggerScan {
  private static final Set<String> WITH = Set.of("with", "alongside");
  private static final Set<String> BESIDE =
      Set.of("with", "alongside", "beside", "together", "next", "opposite", "side", "arm", "hand");
  private static final Set<String> COMPANY = Set.of("with", "between", "exchange");
  private static final Set<String> CAUGHT =
      Set.of("leave", "enter", "emerge", "beside", "embrace", "company");
  private static final Set<String> BOTH = Set.of("together", "share", "path", "of", "'s");
  private static final Set<String> SENDING = Set.of("to", "send", "write");

  private static final Set<Frame> PURPOSES = Set.of(Frame.MEET, Frame.WITH, Frame.SEEN);

  private final Map<String, List<Trigger>> byWord = new HashMap<>();
  private final Words words;
  private final Places places;

  public TriggerScan(Triggers triggers, Words words, Places places) {
    this.words = words;
    this.places = places;
    for (Trigger trigger : triggers.all()) {
      String[] parts = trigger.lemma().split(trigger.verb() ? " " : "[ -]");
      String word = trigger.verb() ? parts[0] : parts[parts.length - 1];
      byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(trigger);
    }
  }

  /** Whether a word of the sentence is a trigger, or the first of an idiom that stands there. */
  public boolean hasTrigger(ParsedSentence s) {
    return s.tokens().stream()
        .anyMatch(t -> triggers(t).stream().anyMatch(trigger -> isSaid(s, t, trigger)));
  }

  /** Everyday verbs such as "come" only with what makes them tell of company; idioms whole. */
  private boolean isSaid(ParsedSentence s, Token token, Trigger trigger) {
    boolean coming = trigger.lemma().equals("come");
    boolean idiom = !isIdiom(trigger) || isThere(s, trigger);
    return idiom && (!coming || hasFrame(s, token, trigger));
  }

  private static boolean isIdiom(Trigger trigger) {
    return trigger.verb() && trigger.lemma().split(" ").length > 2;
  }

  /** Whether all words of a trigger are there, in any form. */
  private static boolean isThere(ParsedSentence s, Trigger trigger) {
    return Stream.of(trigger.lemma().split("[ -]"))
        .filter(part -> !part.equals("_"))
        .allMatch(
            part ->
                s.tokens().stream()
                    .anyMatch(
                        t ->
                            t.lemma().equalsIgnoreCase(part)
                                || t.text().toLowerCase(Locale.ROOT).matches(part + "s?")));
  }

  /** Whether the sentence has a trigger and all that its frame needs to tell an event. */
  public boolean mayTell(ParsedSentence s) {
    int somebody = parties(s);
    boolean enough = somebody > 1 || somebody == 1 && has(s, Set.of("in", "with"));
    return enough && s.tokens().stream().anyMatch(token -> mayTell(s, token));
  }

  /** The triggers of a sentence that stays unparsed, each with what it lacks; in their order. */
  public List<Refused> refused(ParsedSentence s) {
    int somebody = parties(s);
    List<Refused> refused = new ArrayList<>();
    for (Token token : s.tokens()) {
      triggers(token).stream()
          .filter(trigger -> !token.isProper() && isThere(s, trigger))
          .max(Comparator.comparingInt(trigger -> trigger.lemma().length()))
          .map(trigger -> Refused.because(s, token, trigger, lack(s, token, trigger, somebody)))
          .ifPresent(refused::add);
    }
    return refused;
  }

  private String lack(ParsedSentence s, Token token, Trigger trigger, int somebody) {
    if (!hasFrame(s, token, trigger)) {
      return switch (trigger.frame()) {
        case PLACE -> "is a journey, and no meeting is named as its purpose";
        default -> "stands beside nothing that says with whom";
      };
    }
    if (somebody == 0) {
      return "stands in a sentence that names nobody";
    }
    return mayTell(s)
        ? "stands in a sentence too long to be parsed, such as a table"
        : "stands in a sentence that names only one party";
  }

  private boolean mayTell(ParsedSentence s, Token token) {
    return triggers(token).stream()
        .filter(trigger -> !isIdiom(trigger) || isThere(s, trigger))
        .anyMatch(trigger -> hasFrame(s, token, trigger));
  }

  private boolean hasFrame(ParsedSentence s, Token token, Trigger trigger) {
    return switch (trigger.frame()) {
      case SEEN -> has(s, WITH) || has(s, Set.of("together", "to")) || has(s, CAUGHT);
      case ALONGSIDE -> has(s, WITH) || has(s, Set.of("together"));
      case WEAK -> has(s, COMPANY) || words.is("sent", trigger.lemma()) && has(s, SENDING);
      case COMPANION -> !words.is("beside", trigger.lemma()) || isIn(s, token);
      case COMPANY -> has(s, WITH) || has(s, BOTH);
      case BEHIND, PRESENT, UNITE -> parties(s) > 1;
      case JOINT -> has(s, BESIDE) || isStay(s, trigger);
      case SECLUDED -> has(s, WITH);
      case ERRAND -> has(s, SENDING) && hasJourney(s);
      case ATTEND -> trigger.lemma().equals("join") || has(s, WITH);
      case PLACE -> trigger.lemma().equals("visit") || hasPurpose(s, token) || hasHouse(s, token);
      default -> true;
    };
  }

  /** "stayed at the villa of Y". */
  private boolean isStay(ParsedSentence s, Trigger trigger) {
    return trigger.lemma().equals("stay")
        && s.tokens().stream().anyMatch(t -> t.isNoun() && isHouse(t));
  }

  /** "in the company of", "in Y's presence". */
  private static boolean isIn(ParsedSentence s, Token noun) {
    int before = Math.max(0, noun.index() - 5);
    return s.tokens().subList(before, noun.index()).stream().anyMatch(t -> t.lemma().equals("in"));
  }

  /** "travelled to Amman for talks", "flew in to meet X": a journey alone tells no event. */
  private boolean hasPurpose(ParsedSentence s, Token journey) {
    return s.tokens().stream()
        .filter(token -> token.index() != journey.index())
        .flatMap(token -> triggers(token).stream())
        .anyMatch(t -> !t.verb() || PURPOSES.contains(t.frame()));
  }

  private boolean hasJourney(ParsedSentence s) {
    return s.tokens().stream()
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .anyMatch(t -> words.is("travel", t) || words.is("admit", t) || words.is("journey", t));
  }

  /** "came to her house": a house may be somebody's. */
  private boolean hasHouse(ParsedSentence s, Token journey) {
    return words.is("caller", journey.lemma())
        && s.tokens().stream()
            .filter(t -> t.pos().matches("PRP\\$|POS"))
            .flatMap(t -> s.tokens().subList(t.index(), Math.min(s.size(), t.index() + 4)).stream())
            .anyMatch(t -> t.isNoun() && isHouse(t));
  }

  private boolean isHouse(Token noun) {
    return words.is("venue", noun.lemma()) || places.isPlace(noun, noun.text());
  }

  private List<Trigger> triggers(Token token) {
    return byWord.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(trigger -> trigger.verb() == token.isVerb())
        .toList();
  }

  private static boolean has(ParsedSentence s, Set<String> lemmas) {
    return s.tokens().stream().anyMatch(t -> lemmas.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** How many words, or names of several words, could be a party or a place. */
  private int parties(ParsedSentence s) {
    int found = 0;
    for (Token token : s.tokens()) {
      boolean goesOn = token.is("compound");
      found += !goesOn && mayBeParty(s, token) ? 1 : 0;
    }
    return found;
  }

  private boolean mayBeParty(ParsedSentence s, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return token.isProper()
        || !token.ner().equals("O")
        || token.pos().startsWith("PRP")
        || token.pos().equals("CD")
        || words.is("person", lemma)
        || words.is("group", lemma)
        || places.isRole(lemma)
        || places.isPeople(s, token)
        || places.isPlace(token, token.text())
        || lemma.matches(".*(man|woman|men|women|person)");
  }
}
