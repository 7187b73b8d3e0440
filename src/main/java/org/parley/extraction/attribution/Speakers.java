package org.parley.extraction.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/** Who speaks in the quoted sentences of an article. */
public final class Speakers {
  private static final int REACH = 3;

  private final Entities entities;
  private final Quotes quotes;
  private final List<ParsedSentence> sentences;
  private final Map<Integer, Entity> bySentence = new HashMap<>();

  public Speakers(
      List<ParsedSentence> sentences, Quotes quotes, Utterances utterances, Entities entities) {
    this.entities = entities;
    this.quotes = quotes;
    this.sentences = List.copyOf(sentences);
    for (ParsedSentence s : sentences) {
      own(s, utterances).ifPresent(e -> bySentence.put(s.index(), e));
    }
    for (ParsedSentence s : sentences) {
      if (!bySentence.containsKey(s.index()) && quotes.isMostlyQuoted(s)) {
        borrowed(s).ifPresent(e -> bySentence.put(s.index(), e));
      }
    }
  }

  private Optional<Entity> own(ParsedSentence s, Utterances utterances) {
    boolean anyQuote = s.tokens().stream().anyMatch(t -> quotes.isQuoted(s, t));
    if (!anyQuote) {
      return Optional.empty();
    }
    for (Utterance utterance : utterances.in(s)) {
      if (!quotes.isQuoted(s, utterance.cue())) {
        List<Entity> parties = named(s, utterance.source());
        if (!parties.isEmpty()) {
          return Optional.of(parties.get(0));
        }
      }
    }
    return Optional.empty();
  }

  /** A quotation that goes on takes the speaker before it, else the one who follows. */
  private Optional<Entity> borrowed(ParsedSentence s) {
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

  /**
   * Whom the words for a speaker name; "he said" behind a quotation means nobody of whom the
   * quotation itself tells, if somebody was spoken of before it.
   */
  List<Entity> named(ParsedSentence s, Token source) {
    List<Entity> parties = entities.parties(s, source, of(s));
    boolean pronoun = source.pos().equals("PRP") && !quotes.isQuoted(s, source);
    if (!pronoun || parties.size() != 1 || !isToldOf(s, parties.get(0))) {
      return parties;
    }
    return lastSubject(s)
        .filter(e -> e.kind() == PartyKind.PERSON && !isToldOf(s, e))
        .map(List::of)
        .orElse(parties);
  }

  /** Whether the quotation that ends in {@code s} tells of somebody. */
  private boolean isToldOf(ParsedSentence s, Entity entity) {
    for (int i = s.index(); i >= Math.max(0, s.index() - REACH); i--) {
      ParsedSentence each = sentences.get(i);
      if (i < s.index() && !quotes.isMostlyQuoted(each)) {
        return false;
      }
      boolean inside =
          each.tokens().stream()
              .anyMatch(
                  t ->
                      quotes.isQuoted(each, t)
                          && entities.namedAt(each, t).equals(Optional.of(entity)));
      if (inside) {
        return true;
      }
    }
    return false;
  }

  /** The subject named last outside of quotation marks before the sentence. */
  private Optional<Entity> lastSubject(ParsedSentence s) {
    for (int i = s.index() - 1; i >= Math.max(0, s.index() - 2 * REACH); i--) {
      ParsedSentence before = sentences.get(i);
      Optional<Entity> subject =
          before.tokens().stream()
              .filter(t -> t.is("nsubj") && t.isProper() && !quotes.isQuoted(before, t))
              .findFirst()
              .flatMap(t -> entities.namedAt(before, t));
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** The body that the sentences just before speak of: "it", where no name stands for it. */
  public Optional<Entity> bodyBefore(ParsedSentence s) {
    for (int i = s.index() - 1; i >= Math.max(0, s.index() - 2); i--) {
      ParsedSentence before = sentences.get(i);
      Optional<Entity> body =
          before.tokens().stream()
              .filter(t -> t.is("nsubj") && t.isNoun() && !quotes.isQuoted(before, t))
              .flatMap(t -> entities.parties(before, t, Optional.empty()).stream())
              .filter(e -> e.kind() != PartyKind.PERSON && !entities.isOutlet(e))
              .findFirst();
      if (body.isPresent()) {
        return body;
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
