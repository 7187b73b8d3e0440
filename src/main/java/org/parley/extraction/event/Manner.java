package org.parley.extraction.event;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ClaimKind;

/**
 * What the way two parties met says of the kind of an event: face to face, over dinner, by wire.
 */
final class Manner {
  private static final Pattern IN_PERSON =
      Pattern.compile(
          "\\b(?:in person|face to face|one on one|backstage|on the sidelines of|in the corridors of"
              + "|(?:at|during) (?:a |an |the )?(?:\\w+ ){0,3}?(?:party|dinner|reception|summit|ceremony"
              + "|wedding|funeral|fundraiser|gala|banquet|event|gathering)"
              + "|(?:on|in|at|aboard) (?:the |a |an |his |her )?(?:\\w+ ){0,2}?(?:lawn|terrace|garden|lobby|lounge"
              + "|corridor|hallway|steps|tarmac|yacht|suite|cafeteria|canteen|pub|locker room)"
              + "|over (?:a |an )?(?:\\w+ )?(?:dinner|lunch|breakfast|drinks|coffee|tea|meal))\\b");
  private static final Pattern BY_WIRE =
      Pattern.compile(
          "\\b(?:(?:phone|telephone|video) conversation"
              + "|(?:by|on|over|via) (?:the |a |an )?(?:\\w+ )?(?:phone|telephone|video|videolink"
              + "|zoom|skype|e mail|email|text|letter)|virtual|virtually|online|remotely"
              + "|video (?:link|conference|call|meeting))\\b");
  private static final Set<String> ROOMS =
      Set.of(
          "home",
          "house",
          "office",
          "hotel",
          "restaurant",
          "palace",
          "residence",
          "villa",
          "apartment",
          "flat",
          "room",
          "ranch",
          "estate",
          "mansion",
          "bar",
          "cafe",
          "castle");
  private static final Set<String> SPOKEN =
      Set.of(
          "speak",
          "talk",
          "chat",
          "converse",
          "conversation",
          "discuss",
          "consult",
          "confer",
          "interaction",
          "interact");

  private final Words words;

  Manner(Words words) {
    this.words = words;
  }

  /** The kind of an event told by {@code anchor} and what hangs on it. */
  ClaimKind kind(ParsedSentence s, Token anchor, Trigger trigger, Collection<Token> places) {
    ClaimKind kind = trigger.kind();
    boolean spoken = SPOKEN.contains(trigger.lemma());
    if (!spoken && kind != ClaimKind.MEETING) {
      return kind;
    }
    if (!spoken && isAlternative(s, anchor)) {
      return ClaimKind.CONTACT;
    }
    String said = words(s, anchor);
    if (BY_WIRE.matcher(said).find()) {
      return ClaimKind.CONTACT;
    }
    if (!spoken && isForTalks(s, anchor)) {
      return ClaimKind.TALKS;
    }
    boolean room =
        places.stream().anyMatch(t -> ROOMS.contains(t.lemma().toLowerCase(Locale.ROOT)));
    boolean inPerson = room || isJourneysEnd(s, anchor) || IN_PERSON.matcher(said).find();
    return spoken && inPerson ? ClaimKind.MEETING : kind;
  }

  /** "met in Geneva for the first talks in a year": what they met for. */
  private static boolean isForTalks(ParsedSentence s, Token verb) {
    return verb.lemma().equals("meet")
        && Clause.behind(s, verb, Set.of("for")).stream()
            .anyMatch(t -> Set.of("talk", "discussion", "negotiation").contains(t.lemma()));
  }

  /** "has not spoken or met with her": in touch in one way or another. */
  private static boolean isAlternative(ParsedSentence s, Token verb) {
    Token first = verb.is("conj") ? s.token(verb.head()) : verb;
    return verb.isVerb()
        && Clause.coordinated(s, first).stream()
            .filter(t -> t.is("conj") && t.index() != first.index())
            .filter(t -> Clause.has(s, t, "cc", "or") || Clause.has(s, t, "cc", "nor"))
            .anyMatch(t -> SPOKEN.contains(t.lemma()) || SPOKEN.contains(first.lemma()));
  }

  /** "flew to Lima and talked for an hour with her". */
  private boolean isJourneysEnd(ParsedSentence s, Token verb) {
    return verb.is("conj")
        && verb.pos().equals("VBD")
        && Clause.ownSubject(s, verb).isEmpty()
        && words.is("travel", s.token(verb.head()).lemma());
  }

  /** The words below the anchor, without those of other clauses. */
  private static String words(ParsedSentence s, Token anchor) {
    return s.subtree(anchor).stream()
        .filter(t -> isOwn(s, anchor, t))
        .map(t -> t.text().toLowerCase(Locale.ROOT))
        .filter(text -> !text.equals("-"))
        .collect(Collectors.joining(" "));
  }

  private static boolean isOwn(ParsedSentence s, Token anchor, Token token) {
    Token at = token;
    while (at.index() != anchor.index()) {
      boolean clause = at.isVerb() && !at.is("amod") && !at.is("aux");
      if (clause || at.head() < 0) {
        return false;
      }
      at = s.token(at.head());
    }
    return true;
  }
}
