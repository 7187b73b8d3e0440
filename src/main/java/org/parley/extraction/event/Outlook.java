package org.parley.extraction.event;

import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** What a sentence looks forward to, or had looked forward to in vain. */
final class Outlook {
  static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "shall");
  private static final Set<String> MAYBE =
      Set.of("may", "might", "could", "can", "would", "should", "'d", "’d");

  private static final Set<String> SET = Set.of("schedule", "plan", "set", "slate");
  private static final Set<String> HAVE = Set.of("have");

  private final ParsedSentence s;
  private final Words words;

  Outlook(ParsedSentence s, Words words) {
    this.s = s;
    this.words = words;
  }

  /** "Premier to visit Oslo, palace says": a headline's infinitive with its own subject. */
  boolean isHeadlined(Token verb) {
    boolean outermost = verb.head() < 0 || verb.head() > verb.index();
    boolean before =
        Clause.ownSubject(s, verb).filter(t -> t.index() < verb.index() && t.isNoun()).isPresent();
    return outermost
        && before
        && verb.pos().equals("VB")
        && hasTo(verb)
        && !Clause.has(s, verb, "mark", "for")
        && s.children(verb, "aux", "cop").isEmpty();
  }

  /** "the talks scheduled for May", "the talks, which are due to be held in Oslo next month". */
  boolean isDated(Token noun) {
    return Stream.concat(Stream.of(noun), s.children(noun, "nmod").stream())
        .flatMap(n -> s.children(n, "acl").stream())
        .anyMatch(clause -> isSet(noun, clause) || isComing(clause));
  }

  private static boolean isSet(Token noun, Token clause) {
    boolean own = clause.head() == noun.index();
    return own && clause.pos().equals("VBN") && SET.contains(clause.lemma());
  }

  /** "a tour that will begin with a visit to Oslo". */
  boolean isOpening(Token noun) {
    return Clause.preposition(s, noun).equals("with")
        && Clause.head(s, noun).filter(this::isComing).isPresent();
  }

  private boolean isComing(Token verb) {
    boolean holding = words.is("holding", verb.lemma());
    boolean will = Clause.hasAux(s, verb, FUTURE);
    return holding && !Clause.hasAux(s, verb, HAVE) && (will || hasTo(verb));
  }

  /** "The talks, to be held in Oslo, would bring together": what is said of a dated event. */
  boolean isOfDated(Token verb) {
    return Clause.ownSubject(s, verb).filter(t -> t.isNoun() && isDated(t)).isPresent();
  }

  /** "had been due to meet", "had hoped to meet": it was to be, and was not. */
  boolean isInVain(Token at, Token governor) {
    return hasTo(at)
        && words.is("unfulfilled", governor.lemma())
        && Stream.concat(s.children(governor, "aux").stream(), s.children(governor, "cop").stream())
            .anyMatch(a -> a.text().equalsIgnoreCase("had"));
  }

  /** "may call on him", "whether to open talks": left open, and not yet to be. */
  static boolean isOpen(EventMention mention) {
    ParsedSentence s = mention.sentence();
    return Stream.of(mention.trigger(), mention.anchor())
        .filter(Token::isVerb)
        .anyMatch(
            verb ->
                !Clause.hasAux(s, verb, HAVE)
                    && (Clause.hasAux(s, verb, MAYBE)
                        || Clause.has(s, verb, "mark", "whether")
                            && Clause.has(s, verb, "mark", "to")));
  }

  private boolean hasTo(Token verb) {
    return Clause.has(s, verb, "mark", "to");
  }
}
