package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/**
 * Finds the words that a sign of reality rests on by asking what it would be without them: a
 * smallest set of words whose absence takes the sign away.
 */
public final class Cues {
  private static final String BLANK = "_";

  private final Words words;

  public Cues(Words words) {
    this.words = words;
  }

  /**
   * The words, in order, without which {@code sign} would not hold for the mention; empty when it
   * rests on the trigger or its verb alone, or does not hold.
   */
  public List<Token> of(EventMention mention, Predicate<Situation> sign) {
    ParsedSentence s = mention.sentence();
    Set<Integer> blanked = new HashSet<>();
    for (Token token : s.tokens()) {
      boolean own =
          token.index() == mention.trigger().index() || token.index() == mention.anchor().index();
      if (!own) {
        blanked.add(token.index());
      }
    }
    if (!holds(mention, sign, Set.of()) || holds(mention, sign, blanked)) {
      return List.of();
    }
    List<Token> order = new ArrayList<>(s.tokens());
    order.sort(Comparator.comparingInt(Cues::weight));
    for (Token token : order) {
      if (blanked.remove(token.index()) && holds(mention, sign, blanked)) {
        blanked.add(token.index());
      }
    }
    return s.tokens().stream().filter(token -> blanked.contains(token.index())).toList();
  }

  /** The telling words are given back last: what is left are they. */
  private static int weight(Token token) {
    if (token.is("aux") || token.is("mark") || token.is("det")) {
      return token.pos().equals("MD") || token.pos().equals("IN") ? 2 : 1;
    }
    boolean telling = token.isVerb() || token.pos().startsWith("RB") || token.pos().startsWith("J");
    return telling ? 3 : 0;
  }

  private boolean holds(EventMention mention, Predicate<Situation> sign, Set<Integer> blanked) {
    ParsedSentence s = mention.sentence();
    List<Token> left =
        s.tokens().stream().map(t -> blanked.contains(t.index()) ? blank(t) : t).toList();
    ParsedSentence rest = new ParsedSentence(s.index(), s.span(), s.paragraph(), s.kind(), left);
    return sign.test(Situation.of(rest, mention.trigger(), mention.anchor(), words));
  }

  private static Token blank(Token token) {
    return new Token(
        token.index(), BLANK, BLANK, BLANK, "O", token.span(), token.head(), token.relation());
  }
}
