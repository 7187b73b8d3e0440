package org.parley.extraction.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** What an answer says of somebody having been there: at a place, with somebody, at the event. */
final class Presence {
  private final Words words;

  Presence(Words words) {
    this.words = words;
  }

  /**
   * Whether the clause tells of being there, of knowing somebody or of being at what was told.
   *
   * @param denied whether the clause is what somebody denies, in words that are no full clause
   */
  boolean isTold(ParsedSentence s, Token t, boolean denied) {
    return isBeingThere(s, t) || isKnowing(s, t, denied) || isAttending(s, t);
  }

  /** "denied visiting Prague", "that he had ever been in Prague". */
  private static boolean isBeingThere(ParsedSentence s, Token t) {
    boolean being = Set.of("be", "visit", "travel", "go", "set", "fly").contains(t.lemma());
    boolean place = s.subtree(t).stream().anyMatch(x -> x.ner().equals("LOCATION"));
    boolean copula = !s.children(t, "cop").isEmpty() && t.ner().equals("LOCATION");
    return (being || copula) && place && (t.is("ccomp") || t.is("xcomp"));
  }

  /** "denied knowing him", "deny that I met anyone": whoever does not know has not met. */
  private boolean isKnowing(ParsedSentence s, Token t, boolean denied) {
    boolean content = t.is("ccomp") || t.is("xcomp") || denied;
    boolean known = Set.of("know", "meet", "contact").contains(t.lemma());
    boolean approached =
        Clause.isPassive(s, t) && Set.of("approach", "contact", "meet").contains(t.lemma());
    return content
        && (approached
            || known && !s.children(t, "obj").isEmpty()
            || words.is("contact", t.lemma()) && isOfSomebody(s, t));
  }

  /** "that she hosted the gathering": what was told before is taken up. */
  private boolean isAttending(ParsedSentence s, Token t) {
    return t.is("ccomp")
        && Set.of("host", "attend", "hold", "organize", "organise", "arrange", "join")
            .contains(t.lemma())
        && s.children(t, "obj").stream()
            .filter(o -> words.is("encounter", o.lemma()))
            .anyMatch(o -> Clause.has(s, o, "det", "the") || Clause.has(s, o, "det", "that"));
  }

  private boolean isOfSomebody(ParsedSentence s, Token verb) {
    List<Token> others = new ArrayList<>(s.children(verb, "obj"));
    others.addAll(Clause.behind(s, verb, Set.of("to", "with")));
    return others.stream()
        .anyMatch(
            t ->
                t.pos().equals("PRP") && !t.lemma().equals("it")
                    || t.ner().equals("PERSON")
                    || words.is("person", t.lemma()));
  }
}
