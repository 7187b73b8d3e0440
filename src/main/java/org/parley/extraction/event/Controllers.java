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

/** Who acts in a clause that has no subject of its own: "on her way to meet", "sent X to meet". */
final class Controllers {
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> BESIDE = Set.of("join", "accompany", "flank");
  private static final Set<String> ORDERING =
      Set.of("send", "dispatch", "invite", "ask", "appoint", "urge", "authorise", "authorize");
  private static final Set<String> SITTING = Set.of("sit", "stand", "kneel", "walk", "ride");
  private static final Set<String> ACCUSING = Set.of("accuse", "suspect");

  private final Words words;
  private final Slots slots;

  Controllers(Words words, Slots slots) {
    this.words = words;
    this.slots = slots;
  }

  /** The parties that the subject found for {@code v} stands for, with whoever joined them. */
  List<Entity> of(ParsedSentence s, Token v, Optional<Token> subject) {
    List<Token> acting = acting(s, v).or(() -> subject).stream().toList();
    List<Entity> who = new ArrayList<>(slots.people(s, acting));
    if (Clause.ownSubject(s, v).isEmpty() && who.isEmpty()) {
      who.addAll(slots.people(s, above(s, v)));
    }
    if (who.isEmpty() && v.is("root") && Clause.ownSubject(s, v).isEmpty()) {
      who.addAll(slots.people(s, inverted(s, v)));
    }
    return Slots.join(who, beside(s, v, acting));
  }

  /**
   * Whom the verb above sends, accuses, or speaks of; a name that only stands before the clause.
   */
  private Optional<Token> acting(ParsedSentence s, Token v) {
    if (Clause.ownSubject(s, v).isPresent() || v.head() < 0) {
      return Optional.empty();
    }
    Token governor = s.token(v.head());
    boolean purpose = Clause.has(s, v, "mark", "to");
    boolean ordered = purpose && v.is("advcl") && ORDERING.contains(governor.lemma());
    boolean accused = v.pos().equals("VBG") && ACCUSING.contains(governor.lemma());
    if (ordered || accused) {
      return Clause.isPassive(s, governor)
          ? Clause.ownSubject(s, governor)
          : Clause.objects(s, governor).stream().filter(o -> o.index() < v.index()).findFirst();
    }
    boolean behindName = purpose && v.relation().equals("acl") && governor.isProper();
    return behindName ? above(s, v).stream().findFirst() : Optional.empty();
  }

  /** The owner of the noun that the clause completes, or the subject of the clause around it. */
  private List<Token> above(ParsedSentence s, Token v) {
    Optional<Token> noun =
        Clause.head(s, v)
            .filter(h -> v.is("acl") || v.is("xcomp") && words.is("journey", h.lemma()))
            .filter(h -> !h.isVerb());
    if (noun.isEmpty() || v.relation().equals("acl:relcl")) {
      return List.of();
    }
    List<Token> owner = new ArrayList<>(s.children(noun.get(), "nmod:poss"));
    owner.addAll(
        words.is("journey", noun.get().lemma()) ? Clause.behind(s, noun.get(), BY) : List.of());
    if (!owner.isEmpty()) {
      return owner;
    }
    if (!s.children(noun.get(), "cop").isEmpty()) {
      return s.children(noun.get(), "nsubj");
    }
    Token verb = Clause.clauseVerb(s, noun.get());
    boolean saying = words.is("speech", verb.lemma());
    return verb.isVerb() && !saying ? Clause.subject(s, verb).stream().toList() : List.of();
  }

  /** "At the table sat the steel king X": the subject stands behind its verb. */
  private static List<Token> inverted(ParsedSentence s, Token v) {
    boolean before =
        s.children(v, "obl").stream().anyMatch(t -> t.index() < v.index())
            && s.children(v, "obj", "aux").isEmpty();
    return before && SITTING.contains(v.lemma())
        ? s.children(v, "xcomp").stream().filter(Token::isNoun).toList()
        : List.of();
  }

  /** "X, joined by Y, met Z". */
  private List<Entity> beside(ParsedSentence s, Token v, List<Token> acting) {
    List<Token> clauses = new ArrayList<>(s.children(v, "advcl", "dep"));
    acting.forEach(t -> clauses.addAll(s.children(t, "acl", "dep")));
    List<Entity> found = new ArrayList<>();
    for (Token clause : clauses) {
      if (clause.pos().equals("VBN") && BESIDE.contains(clause.lemma())) {
        found.addAll(slots.people(s, Clause.behind(s, clause, BY)));
      }
    }
    return found;
  }
}
