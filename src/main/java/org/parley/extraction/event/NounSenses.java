package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/**
 * The other senses of the nouns for events: a call for help, a staff meeting, a flight of birds.
 */
final class NounSenses {
  private static final Set<String> NEEDS_WITH =
      Set.of("session", "audience", "exchange", "channel", "touch", "phone", "line", "face", "one");
  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> OF = Set.of("of");

  private final Words words;

  NounSenses(Words words) {
    this.words = words;
  }

  boolean isOther(ParsedSentence s, Token n, Trigger trigger) {
    String lemma = n.lemma().toLowerCase(Locale.ROOT);
    boolean modifies = (n.is("compound") || n.is("nmod:poss")) && n.head() > n.index();
    if (modifies && !n.pos().equals("NNS")) {
      return true;
    }
    boolean other =
        switch (lemma) {
          case "call" -> isDemand(s, n);
          case "company", "presence" -> !Clause.preposition(s, n).equals("in") || !isOfPerson(s, n);
          case "flight", "round" -> !Clause.behind(s, n, OF).isEmpty();
          default -> false;
        };
    return other
        || s.children(n, "compound", "amod").stream()
            .filter(c -> !trigger.lemma().startsWith(c.lemma() + " "))
            .anyMatch(c -> words.is("othermeeting", c.lemma()));
  }

  /** "in the company of a senator", and not "in the company of other investors". */
  private boolean isOfPerson(ParsedSentence s, Token n) {
    List<Token> whose = new ArrayList<>(Clause.behind(s, n, OF));
    whose.addAll(s.children(n, "nmod:poss"));
    return whose.stream().anyMatch(t -> t.ner().equals("PERSON") || words.is("person", t.lemma()));
  }

  /** Whether the noun means an event only where somebody stands behind "with" or "between". */
  static boolean needsCompany(Token n) {
    return NEEDS_WITH.contains(n.lemma().toLowerCase(Locale.ROOT));
  }

  /** "a call for lower taxes", "rejected her call to end the strike". */
  private boolean isDemand(ParsedSentence s, Token n) {
    boolean sought =
        !Clause.behind(s, n, FOR).isEmpty()
            || s.children(n, "acl").stream().anyMatch(a -> a.pos().equals("VB"));
    boolean answered =
        n.is("obj") && Clause.head(s, n).filter(v -> words.is("demanding", v.lemma())).isPresent();
    return sought || answered;
  }
}
