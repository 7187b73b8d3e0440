package org.parley.service;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ledger.IndexText;
import org.parley.model.Claim;
import org.parley.model.Explanation;
import org.parley.model.Party;
import org.parley.model.Passage;
import org.parley.model.Response;
import org.parley.model.Span;

/**
 * By what two readings of one article are seen to speak of one finding.
 *
 * @param trigger where the words stand that the rule went by
 * @param names the parties, or the speaker, folded
 */
record Likeness(String id, Enum<?> kind, Span quote, Optional<Span> trigger, Set<String> names) {
  private static final int SAME_ID = 900;
  private static final int SAME_TRIGGER = 500;
  private static final int MOST_OVERLAP = 100;
  private static final int SAME_KIND = 50;
  private static final int SHARED_NAME = 20;
  private static final double HALF = 0.5;

  Likeness {
    names = Set.copyOf(names);
  }

  static Likeness of(Claim claim) {
    return new Likeness(
        claim.id(),
        claim.kind(),
        claim.quote().span(),
        trigger(claim.why()),
        names(claim.parties().stream()));
  }

  static Likeness of(Response response) {
    return new Likeness(
        response.id(),
        response.kind(),
        response.quote().span(),
        trigger(response.why()),
        names(Stream.of(response.speaker())));
  }

  private static Optional<Span> trigger(Explanation why) {
    return why.trigger().map(Passage::span);
  }

  private static Set<String> names(Stream<Party> parties) {
    Set<String> names = new HashSet<>();
    parties.forEach(party -> names.add(IndexText.fold(party.name())));
    return names;
  }

  /** How likely both are one finding; 0 when they are not. */
  int with(Likeness other) {
    if (id.equals(other.id)) {
      return SAME_ID;
    }
    if (isOfSameTrigger(other)) {
      return SAME_TRIGGER;
    }
    boolean sameKind = kind == other.kind;
    long shared = shared(other);
    if (overlap(other) < HALF || (!sameKind && shared == 0)) {
      return 0;
    }
    return (int) (overlap(other) * MOST_OVERLAP)
        + (sameKind ? SAME_KIND : 0)
        + (int) shared * SHARED_NAME;
  }

  /** Whether this is what somebody rejected already, though it may be read a little otherwise. */
  boolean isAgain(Likeness rejected) {
    return kind == rejected.kind
        && overlap(rejected) >= HALF
        && (quote.equals(rejected.quote) || isOfSameTrigger(rejected) || shared(rejected) > 0);
  }

  private boolean isOfSameTrigger(Likeness other) {
    return trigger.isPresent() && trigger.equals(other.trigger);
  }

  private long shared(Likeness other) {
    return names.stream().filter(other.names::contains).count();
  }

  /** The part of the shorter quote that both have, 0 to 1. */
  private double overlap(Likeness other) {
    int both =
        Math.min(quote.end(), other.quote.end()) - Math.max(quote.start(), other.quote.start());
    int shorter = Math.min(quote.end() - quote.start(), other.quote.end() - other.quote.start());
    return both <= 0 || shorter <= 0 ? 0 : (double) both / shorter;
  }
}
