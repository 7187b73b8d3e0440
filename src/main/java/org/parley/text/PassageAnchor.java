package org.parley.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.Passage;
import org.parley.model.Span;

/**
 * Finds a passage again in a text that may have changed, and refuses rather than guesses.
 *
 * <p>The same words are taken where they stand once, or once in the same surroundings. Otherwise
 * the most similar stretch is taken if its likeness is at least {@link #FLOOR} and beats every
 * other stretch by {@link #MARGIN}. Anything else is an orphan.
 */
public final class PassageAnchor {
  /** The least likeness of a changed quote and its surroundings, 0 to 1. */
  public static final double FLOOR = 0.65;

  /** How much a candidate must be better than the next one. */
  public static final double MARGIN = 0.1;

  /** Quotes shorter than this many characters prove nothing without their surroundings. */
  private static final int SHORT = 24;

  /** High enough that no likeness of words passes the floor without some of the surroundings. */
  private static final double CONTEXT_WEIGHT = 0.4;

  private static final int MOST_CANDIDATES = 4;

  private static final long MOST_STEPS = 400_000_000L;

  private PassageAnchor() {}

  /** Looks for {@code passage} in {@code text}. */
  public static Anchoring anchor(Passage passage, String text) {
    if (passage.quote().isBlank()) {
      return Anchoring.orphan(0, 0, "the quote is empty");
    }
    List<Span> same = occurrences(passage.quote(), text);
    if (!same.isEmpty()) {
      return amongSame(passage, text, same);
    }
    return similar(passage, text);
  }

  private static Anchoring amongSame(Passage passage, String text, List<Span> same) {
    boolean tellsItself = passage.quote().length() >= SHORT;
    if (same.size() == 1 && tellsItself) {
      return Anchoring.same(same.get(0), 0, "the same words stand here only");
    }
    List<Candidate> ranked = new ArrayList<>();
    for (Span span : same) {
      ranked.add(new Candidate(span, context(passage, text, span)));
    }
    ranked.sort(Comparator.comparingDouble(Candidate::score).reversed());
    double best = ranked.get(0).score();
    double next = ranked.size() > 1 ? ranked.get(1).score() : 0;
    if (best < FLOOR || best - next < MARGIN) {
      return Anchoring.orphan(best, next, "the same words stand here, in other surroundings");
    }
    return Anchoring.same(ranked.get(0).span(), next, "the same words in the same surroundings");
  }

  private static Anchoring similar(Passage passage, String text) {
    if (passage.quote().length() < SHORT) {
      return Anchoring.orphan(0, 0, "the words are gone, and too few to look for similar ones");
    }
    if ((long) passage.quote().length() * text.length() > MOST_STEPS) {
      return Anchoring.orphan(0, 0, "the words are gone, and the text is too long to search");
    }
    List<Candidate> ranked = new ArrayList<>();
    for (SimilarStretch.Stretch stretch :
        SimilarStretch.search(passage.quote(), text).best(MOST_CANDIDATES)) {
      ranked.add(new Candidate(stretch.span(), score(passage, text, stretch)));
    }
    ranked.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return choose(ranked);
  }

  private static Anchoring choose(List<Candidate> ranked) {
    double best = ranked.isEmpty() ? 0 : ranked.get(0).score();
    double next = ranked.size() > 1 ? ranked.get(1).score() : 0;
    if (best < FLOOR) {
      return Anchoring.orphan(best, next, "nothing here is similar enough in such surroundings");
    }
    if (best - next < MARGIN) {
      return Anchoring.orphan(best, next, "two places are similar");
    }
    return Anchoring.similar(ranked.get(0).span(), best, next, "the most similar words");
  }

  /** Likeness of words and surroundings together; alike words elsewhere stay below the floor. */
  private static double score(Passage passage, String text, SimilarStretch.Stretch stretch) {
    if (passage.prefix().isEmpty() && passage.suffix().isEmpty()) {
      return stretch.likeness();
    }
    double context = context(passage, text, stretch.span());
    return (1 - CONTEXT_WEIGHT) * stretch.likeness() + CONTEXT_WEIGHT * context;
  }

  private static List<Span> occurrences(String quote, String text) {
    List<Span> spans = new ArrayList<>();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      spans.add(new Span(at, at + quote.length()));
    }
    return spans;
  }

  /** How much of the passage's surroundings stands around {@code span} too, 0 to 1. */
  private static double context(Passage passage, String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - Passage.CONTEXT), span.start());
    String after =
        text.substring(span.end(), Math.min(text.length(), span.end() + Passage.CONTEXT));
    int same =
        commonEnd(SimilarStretch.folded(passage.prefix()), SimilarStretch.folded(before))
            + commonStart(SimilarStretch.folded(passage.suffix()), SimilarStretch.folded(after));
    int all = passage.prefix().length() + passage.suffix().length();
    if (all == 0) {
      return before.isEmpty() && after.isEmpty() ? 1 : 0;
    }
    return (double) same / all;
  }

  private static int commonStart(String wanted, String found) {
    int n = 0;
    while (n < wanted.length() && n < found.length() && wanted.charAt(n) == found.charAt(n)) {
      n++;
    }
    return n;
  }

  private static int commonEnd(String wanted, String found) {
    int n = 0;
    while (n < wanted.length()
        && n < found.length()
        && wanted.charAt(wanted.length() - 1 - n) == found.charAt(found.length() - 1 - n)) {
      n++;
    }
    return n;
  }

  private record Candidate(Span span, double score) {}
}
