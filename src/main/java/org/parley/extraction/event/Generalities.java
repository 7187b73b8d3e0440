package org.parley.extraction.event;

import java.util.List;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ClaimKind;

/** Nouns that speak of events in general: all of a kind, those of a rule, a coach's daily talk. */
final class Generalities {
  private static final Set<String> COMPANY = Set.of("with", "between");

  private final Words words;
  private final Fixtures fixtures;

  Generalities(Words words, Fixtures fixtures) {
    this.words = words;
    this.fixtures = fixtures;
  }

  /**
   * "table all correspondence with X", "visits were banned", "a word with both captains".
   *
   * @param carried whether a verb says that the event took place
   */
  boolean isGeneral(ParsedSentence s, Token n, Trigger trigger, boolean carried) {
    boolean every = Clause.has(s, n, "det", "all") || Clause.has(s, n, "det", "every");
    boolean all = every && !carried && (trigger.kind() == ClaimKind.CONTACT || isOfKinds(s, n));
    boolean ruled =
        n.is("nsubj:pass") && n.head() >= 0 && words.is("ruling", s.token(n.head()).lemma());
    List<Token> with = Clause.behind(s, n, COMPANY);
    return all || ruled || !with.isEmpty() && with.stream().allMatch(fixtures::isSquad);
  }

  /** "all meetings between ministers and outside bodies": of anybody with anybody. */
  private static boolean isOfKinds(ParsedSentence s, Token n) {
    return Clause.behind(s, n, COMPANY).stream()
        .flatMap(t -> Clause.coordinated(s, t).stream())
        .allMatch(t -> t.pos().equals("NNS") && s.subtree(t).stream().noneMatch(Token::isProper));
  }
}
