package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** What was written and sent to somebody by name. */
final class Letters {
  private static final Set<String> TO = Set.of("to");

  private final Words words;
  private final Slots slots;

  Letters(Words words, Slots slots) {
    this.words = words;
    this.slots = slots;
  }

  /** Whether somebody by name gets the letter: "sent Y a letter", "in a letter to Y". */
  boolean isSent(ParsedSentence s, Token n) {
    return !addressees(s, n).isEmpty();
  }

  List<Entity> addressees(ParsedSentence s, Token n) {
    if (!words.is("sent", n.lemma())) {
      return List.of();
    }
    List<Token> to = new ArrayList<>();
    boolean within = n.is("obl") && Clause.preposition(s, n).equals("in");
    Optional<Token> verb =
        Clause.head(s, n).filter(v -> isObject(n) && words.is("sending", v.lemma()));
    if (within || verb.isPresent()) {
      to.addAll(Clause.behind(s, n, TO));
    }
    if (verb.isPresent()) {
      s.children(verb.get(), "nsubj:pass").stream()
          .filter(t -> t.index() != n.index())
          .forEach(to::add);
      to.addAll(Clause.behind(s, verb.get(), TO));
      to.addAll(s.children(verb.get(), "iobj"));
      s.children(n, "compound").stream().filter(t -> t.ner().equals("PERSON")).forEach(to::add);
    }
    boolean one = to.stream().allMatch(t -> t.pos().equals("NN") && words.is("person", t.lemma()));
    return slots.people(s, to).stream().filter(e -> one || e.isNamed()).toList();
  }

  static boolean isObject(Token n) {
    return n.is("obj") || n.is("nsubj:pass");
  }
}
