package org.parley.extraction.event;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.extraction.lexicon.Trigger;
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
              + "|over (?:a |an )?(?:\\w+ )?(?:dinner|lunch|breakfast|drinks|coffee|tea|meal))\\b");
  private static final Pattern BY_WIRE =
      Pattern.compile(
          "\\b(?:(?:by|on|over|via) (?:the |a |an )?(?:\\w+ )?(?:phone|telephone|video|videolink"
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

  /** The kind of an event told by {@code anchor} and what hangs on it. */
  ClaimKind kind(ParsedSentence s, Token anchor, Trigger trigger, Collection<Token> places) {
    ClaimKind kind = trigger.kind();
    boolean spoken = SPOKEN.contains(trigger.lemma());
    if (!spoken && kind != ClaimKind.MEETING) {
      return kind;
    }
    String said = words(s, anchor);
    if (BY_WIRE.matcher(said).find()) {
      return ClaimKind.CONTACT;
    }
    boolean room =
        places.stream().anyMatch(t -> ROOMS.contains(t.lemma().toLowerCase(Locale.ROOT)));
    return spoken && (room || IN_PERSON.matcher(said).find()) ? ClaimKind.MEETING : kind;
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
