package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Two sides behind one role: "envoys of Russia and Ukraine", "Labour and Plaid negotiators". */
final class SharedRole {
  private static final Set<String> OF = Set.of("of", "for", "from");

  private final Words words;
  private final Slots slots;

  SharedRole(Words words, Slots slots) {
    this.words = words;
    this.slots = slots;
  }

  /** The sides, where the one party told is the role that both share; else the party itself. */
  List<Entity> sides(ParsedSentence s, Token trigger, List<Entity> parties) {
    if (parties.size() != 1 || parties.get(0).isNamed()) {
      return parties;
    }
    return s.tokens().stream()
        .filter(t -> t.pos().equals("NNS") && words.is("agents", t.lemma()))
        .filter(t -> t.index() < trigger.index() || isBetween(s, t))
        .filter(t -> parties.get(0).mentions().stream().anyMatch(m -> m.contains(t.span())))
        .map(t -> of(s, t))
        .filter(sides -> sides.size() > 1)
        .findFirst()
        .orElse(parties);
  }

  private static boolean isBetween(ParsedSentence s, Token role) {
    return Set.of("between", "by", "among").contains(Clause.preposition(s, role));
  }

  private List<Entity> of(ParsedSentence s, Token role) {
    Set<Entity> sides = new LinkedHashSet<>();
    List<Token> owners = new ArrayList<>(s.children(role, "compound", "amod", "nmod:poss"));
    owners.removeIf(t -> s.children(t, "conj").isEmpty());
    owners.stream()
        .flatMap(t -> Clause.coordinated(s, t).stream())
        .forEach(t -> side(s, t).ifPresent(sides::add));
    for (Token body : sides.isEmpty() ? Clause.behind(s, role, OF) : List.<Token>of()) {
      List<Token> all = Clause.coordinated(s, body);
      List<Entity> found = slots.people(s, body);
      if (all.size() > 1 && found.size() == all.size()) {
        sides.addAll(found);
      }
    }
    return List.copyOf(sides);
  }

  private Optional<Entity> side(ParsedSentence s, Token word) {
    boolean capital = Character.isUpperCase(word.text().charAt(0));
    return capital
        ? slots.country(word.text(), word).or(() -> slots.named(s, word))
        : Optional.empty();
  }
}
