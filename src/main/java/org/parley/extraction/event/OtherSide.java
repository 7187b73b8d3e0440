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
import org.parley.model.PartyKind;

/** Who is the other side of an event that names only whom it was with. */
final class OtherSide {
  private static final Set<String> COMPANY = Set.of("with");
  private static final Set<String> FOR = Set.of("for", "to");

  private final Words words;
  private final Slots slots;

  OtherSide(Words words, Slots slots) {
    this.words = words;
    this.slots = slots;
  }

  /** "A dinner with Y now haunts X", "A lunch with Y is planned, X said". */
  List<Entity> of(ParsedSentence s, Token n) {
    if (n.is("obj")) {
      return keeper(s, s.token(n.head()));
    }
    boolean subject = n.is("nsubj") && n.head() >= 0;
    if (!subject || Clause.behind(s, n, COMPANY).isEmpty()) {
      return List.of();
    }
    Token verb = s.token(n.head());
    List<Token> whom = new ArrayList<>(verb.isVerb() ? Clause.objects(s, verb) : List.of());
    whom.addAll(verb.isVerb() ? Clause.behind(s, verb, FOR) : List.of());
    List<Entity> affected =
        slots.people(s, whom).stream().filter(e -> e.kind() == PartyKind.PERSON).toList();
    return affected.isEmpty() ? sayer(s, verb) : affected;
  }

  /** "Her diary shows meetings with Y": whose diary it is. */
  private List<Entity> keeper(ParsedSentence s, Token verb) {
    List<Token> owners =
        Clause.ownSubject(s, verb)
            .filter(t -> words.is("document", t.lemma()) && words.is("show", verb.lemma()))
            .map(t -> s.children(t, "nmod:poss"))
            .orElse(List.of());
    return slots.people(s, owners).stream().filter(e -> e.kind() == PartyKind.PERSON).toList();
  }

  /** A named party that says so of its own event: no outlet, no spokesman. */
  private List<Entity> sayer(ParsedSentence s, Token verb) {
    Optional<Token> said =
        Clause.head(s, verb)
            .filter(h -> words.is("speech", h.lemma()))
            .filter(h -> verb.is("ccomp") || verb.is("advcl") || verb.is("parataxis"));
    Optional<Token> who =
        said.flatMap(
            h ->
                Clause.ownSubject(s, h)
                    .or(() -> Clause.objects(s, h).stream().findFirst())
                    .filter(t -> t.index() > verb.index()));
    boolean spoken =
        who.filter(
                t ->
                    s.subtree(t).stream()
                        .anyMatch(
                            o ->
                                words.is("spoken", o.lemma())
                                    || words.is("ownvoice", o.lemma())
                                    || words.is("anonymous", o.lemma())))
            .isPresent();
    return who.isEmpty() || spoken || slots.isMedia(s, who.get())
        ? List.of()
        : slots.people(s, who.get()).stream()
            .filter(e -> e.isNamed() && e.kind() != PartyKind.STATE)
            .toList();
  }
}
