package org.parley.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/** Finds the documents that tell a word: "a report in X that", "the dossier which claims that". */
final class Reports {
  private static final int REACH = 5;
  private static final Set<String> BEHIND = Set.of("in", "by", "from");

  private static final Set<String> VAGUE =
      Set.of("story", "line", "account", "suggestion", "charge", "interview", "broadcast", "ad");

  private final Words words;
  private final Entities entities;
  private final SourceReader reader;

  Reports(Words words, Entities entities, SourceReader reader) {
    this.words = words;
    this.entities = entities;
    this.reader = reader;
  }

  /** The owners of the documents above {@code token}, else the nearest document itself. */
  List<Source> above(ParsedSentence s, Token token) {
    List<Source> found = new ArrayList<>();
    Token at = token;
    for (int i = 0; i < REACH && at.head() >= 0; i++) {
      Token head = s.token(at.head());
      boolean content = at.is("acl") || at.is("nmod") || at.is("ccomp");
      if (content && head.isNoun() && isTold(at, head)) {
        List<Token> owners = owners(s, head);
        owners.forEach(owner -> found.addAll(reader.named(s, owner, head)));
        if (found.isEmpty()) {
          spreader(s, head).ifPresent(t -> found.addAll(reader.named(s, t, head)));
        }
        boolean vague = VAGUE.contains(head.lemma());
        if (found.isEmpty() && !vague && !isSaid(s, head)) {
          found.addAll(reader.named(s, head, head));
        }
      }
      at = head;
    }
    return found;
  }

  /** The owners alone of the nearest report above {@code token}: "a claim by X that". */
  List<Source> owned(ParsedSentence s, Token token) {
    List<Source> found = new ArrayList<>();
    Token at = token;
    for (int i = 0; i < REACH && at.head() >= 0 && found.isEmpty(); i++) {
      Token head = s.token(at.head());
      if ((at.is("acl") || at.is("ccomp")) && head.isNoun() && isTold(at, head)) {
        owners(s, head).stream()
            .filter(owner -> reader.isSource(s, owner))
            .forEach(owner -> found.addAll(reader.named(s, owner, head)));
      }
      at = head;
    }
    return found;
  }

  /** "Several papers are running a line that": who spreads it. */
  private Optional<Token> spreader(ParsedSentence s, Token told) {
    return told.is("obj")
        ? Clause.head(s, told)
            .filter(v -> words.is("spread", v.lemma()))
            .flatMap(v -> Clause.subject(s, v))
            .filter(t -> reader.isSource(s, t))
        : Optional.empty();
  }

  /** "a letter on the meeting", "speculation that they met". */
  private boolean isTold(Token content, Token noun) {
    return words.is("document", noun.lemma())
        || words.is("told", noun.lemma()) && !content.is("nmod");
  }

  private boolean isSaid(ParsedSentence s, Token document) {
    return Clause.head(s, document)
        .filter(v -> v.isVerb() && words.is("speech", v.lemma()))
        .isPresent();
  }

  /** Outlets and bodies that own the document, persons only where they stand before an "'s". */
  private List<Token> owners(ParsedSentence s, Token document) {
    List<Token> owners = new ArrayList<>();
    for (Token owner : s.children(document, "nmod:poss", "compound")) {
      boolean person =
          entities.namedAt(s, owner).filter(e -> e.kind() == PartyKind.PERSON).isPresent();
      if (owner.isProper() && (!person || owner.is("nmod:poss"))) {
        owners.add(owner);
      }
    }
    owners.addAll(Clause.behind(s, document, BEHIND));
    return owners;
  }

  /** Whether somebody only speaks of the report: "had no comment on reports that". */
  boolean isConsidered(ParsedSentence s, Token token, Utterance utterance) {
    boolean below = false;
    Token at = token;
    while (at.head() >= 0) {
      at = s.token(at.head());
      below |= at.isNoun() && words.is("document", at.lemma());
      if (below && words.is("consider", at.lemma())) {
        return s.dominates(utterance.cue(), at);
      }
    }
    return false;
  }
}
