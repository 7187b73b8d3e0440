package org.parley.extraction.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.nlp.ParsedSentence;

/** Who speaks in the quoted sentences of an article. */
public final class Speakers {
  private final Map<Integer, Entity> bySentence = new HashMap<>();

  public Speakers(
      List<ParsedSentence> sentences, Quotes quotes, Utterances utterances, Entities entities) {
    for (ParsedSentence s : sentences) {
      own(s, quotes, utterances, entities).ifPresent(e -> bySentence.put(s.index(), e));
    }
    for (ParsedSentence s : sentences) {
      if (!bySentence.containsKey(s.index()) && quotes.isMostlyQuoted(s)) {
        borrowed(sentences, s, quotes).ifPresent(e -> bySentence.put(s.index(), e));
      }
    }
  }

  private static Optional<Entity> own(
      ParsedSentence s, Quotes quotes, Utterances utterances, Entities entities) {
    boolean anyQuote = s.tokens().stream().anyMatch(t -> quotes.isQuoted(s, t));
    if (!anyQuote) {
      return Optional.empty();
    }
    for (Utterance utterance : utterances.in(s)) {
      if (!quotes.isQuoted(s, utterance.cue())) {
        List<Entity> parties = entities.parties(s, utterance.source(), Optional.empty());
        if (!parties.isEmpty()) {
          return Optional.of(parties.get(0));
        }
      }
    }
    return Optional.empty();
  }

  /** A quotation that goes on takes the speaker before it, else the one who follows. */
  private Optional<Entity> borrowed(
      List<ParsedSentence> sentences, ParsedSentence s, Quotes quotes) {
    for (int i = s.index() - 1; i >= 0 && i >= s.index() - 6; i--) {
      ParsedSentence before = sentences.get(i);
      boolean near = before.paragraph() == s.paragraph() || before.paragraph() == s.paragraph() - 1;
      if (near && bySentence.containsKey(i)) {
        return Optional.of(bySentence.get(i));
      }
      if (!near || !quotes.isMostlyQuoted(before)) {
        break;
      }
    }
    for (int i = s.index() + 1; i < sentences.size() && i <= s.index() + 4; i++) {
      ParsedSentence after = sentences.get(i);
      if (after.paragraph() != s.paragraph()) {
        break;
      }
      if (bySentence.containsKey(i)) {
        return Optional.of(bySentence.get(i));
      }
    }
    return Optional.empty();
  }

  /** Who spoke last before the sentence, within its paragraph's reach. */
  public Optional<Entity> before(ParsedSentence s) {
    for (int i = s.index() - 1; i >= Math.max(0, s.index() - 4); i--) {
      if (bySentence.containsKey(i)) {
        return Optional.of(bySentence.get(i));
      }
    }
    return Optional.empty();
  }

  public Optional<Entity> of(ParsedSentence s) {
    return Optional.ofNullable(bySentence.get(s.index()));
  }
}
