package org.parley.extraction.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ParagraphKind;

/** Mends sentences whose main verb the parser takes for a participle, or for a part of another. */
final class FiniteRepairs {
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis", "advcl");

  private FiniteRepairs() {}

  /** "Delegates of both unions assembled in Metz.": the sentence has no other verb. */
  static ParsedSentence onlyVerb(ParsedSentence s) {
    Optional<Token> root = s.tokens().stream().filter(t -> t.head() < 0).findFirst();
    boolean story = s.kind() == ParagraphKind.BODY && s.token(s.size() - 1).text().equals(".");
    boolean finite =
        s.tokens().stream()
            .anyMatch(t -> t.pos().matches("VBD|VBZ|VBP|MD") || t.relation().startsWith("aux"));
    if (root.isEmpty() || !story || finite || !root.get().pos().matches("NNP?S?")) {
      return s;
    }
    List<Token> clauses =
        s.tokens().stream()
            .filter(v -> v.relation().equals("acl") && v.pos().equals("VBN"))
            .filter(v -> Clause.behind(s, v, BY).isEmpty())
            .filter(v -> s.children(root.get(), "case", "mark", "cop").isEmpty())
            .toList();
    if (clauses.size() != 1) {
      return s;
    }
    Token verb = clauses.get(0);
    Tree tree = new Tree(s);
    tree.attach(verb, root.get().head(), root.get().relation());
    tree.attach(root.get(), verb.index(), "nsubj");
    tree.retag(verb, verb.lemma(), "VBD");
    return tree.sentence();
  }

  /** "The paper quoted X": a verb with a subject and no auxiliary is no participle. */
  static ParsedSentence pastOfRoot(ParsedSentence s) {
    Optional<Token> verb =
        s.tokens().stream()
            .filter(t -> t.head() < 0 && t.pos().equals("VBN"))
            .filter(t -> s.children(t, "aux").isEmpty())
            .filter(t -> Clause.ownSubject(s, t).filter(n -> n.index() < t.index()).isPresent())
            .filter(t -> !s.children(t, "obj", "ccomp").isEmpty() && !Clause.isPassive(s, t))
            .filter(t -> s.children(t, "dep", "parataxis").isEmpty())
            .filter(t -> !s.token(Math.min(s.size() - 1, t.index() + 1)).lemma().equals("by"))
            .findFirst();
    if (verb.isEmpty()) {
      return s;
    }
    Tree tree = new Tree(s);
    tree.retag(verb.get(), verb.get().lemma(), "VBD");
    return tree.sentence();
  }

  /** "A trip by X to see Y has been confirmed": what was confirmed is the trip. */
  static ParsedSentence verbBehindPurpose(ParsedSentence s) {
    for (Token purpose : s.tokens()) {
      boolean main =
          purpose.pos().equals("VB") && purpose.is("root") && Clause.has(s, purpose, "mark", "to");
      Optional<Token> subject =
          main ? Clause.ownSubject(s, purpose).filter(Token::isNoun) : Optional.empty();
      Optional<Token> verb =
          s.children(purpose).stream()
              .filter(v -> LOOSE.contains(v.relation()) && v.index() > purpose.index())
              .filter(v -> v.isVerb() && Clause.ownSubject(s, v).isEmpty() && isFinite(s, v))
              .filter(v -> s.children(v, "mark", "cc").isEmpty())
              .findFirst();
      if (subject.isPresent() && verb.isPresent()) {
        boolean passive = !s.children(verb.get(), "aux:pass").isEmpty();
        Tree tree = new Tree(s);
        tree.attach(verb.get(), purpose.head(), purpose.relation());
        tree.attach(subject.get(), verb.get().index(), passive ? "nsubj:pass" : "nsubj");
        tree.attach(purpose, subject.get().index(), "acl");
        return tree.sentence();
      }
    }
    return s;
  }

  private static boolean isFinite(ParsedSentence s, Token verb) {
    return verb.pos().matches("VBD|VBZ|VBP") || !s.children(verb, "aux", "aux:pass").isEmpty();
  }

  /** "Emerging from talks with X, Y said": the name before the verb is its subject. */
  static ParsedSentence subjectBehindGerund(ParsedSentence s) {
    Token gerund = s.token(0);
    Optional<Token> verb = Clause.head(s, gerund).filter(v -> gerund.is("nsubj") && v.isVerb());
    if (verb.isEmpty() || !gerund.pos().equals("VBG") || Clause.isPassive(s, verb.get())) {
      return s;
    }
    for (Token name : s.tokens().subList(1, verb.get().index())) {
      List<Token> phrase = s.subtree(name);
      int first = phrase.get(0).index();
      boolean close = phrase.get(phrase.size() - 1).index() == verb.get().index() - 1;
      boolean setOff = s.token(first - 1).text().equals(",");
      if (name.is("appos") && close && setOff && name.isNoun()) {
        Tree tree = new Tree(s);
        tree.attach(name, verb.get().index(), "nsubj");
        tree.attach(gerund, verb.get().index(), "advcl");
        return tree.sentence();
      }
    }
    return s;
  }

  /** "flew in for what aides described as a dinner with Y": it is the dinner one flew in for. */
  static ParsedSentence described(ParsedSentence s) {
    for (Token verb : s.tokens()) {
      Optional<Token> what =
          s.children(verb, "obj").stream()
              .filter(t -> t.lemma().equals("what") && t.index() < verb.index())
              .findFirst();
      Optional<Token> mark =
          s.children(verb, "mark", "case").stream().filter(m -> !m.text().equals("as")).findFirst();
      Optional<Token> noun =
          s.children(verb, "obl", "xcomp").stream()
              .filter(n -> n.isNoun() && n.index() > verb.index())
              .filter(n -> n.is("xcomp") || Clause.preposition(s, n).equals("as"))
              .findFirst();
      boolean clause = verb.is("advcl") || verb.is("acl") || verb.is("obl") || verb.is("nmod");
      if (what.isPresent() && mark.isPresent() && noun.isPresent() && clause) {
        Tree tree = new Tree(s);
        tree.attach(noun.get(), verb.head(), "obl");
        tree.attach(mark.get(), noun.get().index(), "case");
        s.children(noun.get(), "case").forEach(c -> tree.attach(c, verb.index(), "dep"));
        tree.attach(verb, noun.get().index(), "acl");
        return tree.sentence();
      }
    }
    return s;
  }

  /** "had talks with the union's organiser, Ann Roe.": the name is no sentence of its own. */
  static ParsedSentence nameAtTheEnd(ParsedSentence s) {
    Optional<Token> name =
        s.tokens().stream()
            .filter(t -> t.head() < 0 && t.ner().equals("PERSON") && t.isProper())
            .findFirst();
    if (name.isEmpty()
        || s.tokens().subList(name.get().index() + 1, s.size()).stream()
            .anyMatch(t -> !t.is("punct"))) {
      return s;
    }
    int first =
        s.children(name.get(), "compound").stream()
            .mapToInt(Token::index)
            .min()
            .orElse(name.get().index());
    Optional<Token> verb =
        s.children(name.get()).stream()
            .filter(v -> LOOSE.contains(v.relation()) && v.isVerb() && v.index() < first)
            .filter(v -> isFinite(s, v))
            .findFirst();
    boolean setOff = first > 1 && s.token(first - 1).text().equals(",");
    Optional<Token> noun = Optional.of(s.token(Math.max(0, first - 2))).filter(Token::isNoun);
    if (verb.isEmpty() || !setOff || noun.isEmpty()) {
      return s;
    }
    Tree tree = new Tree(s);
    tree.attach(verb.get(), -1, "root");
    tree.attach(name.get(), noun.get().index(), "appos");
    return tree.sentence();
  }

  /** "left without having seen Y": it is Y who was not seen. */
  static ParsedSentence withoutHaving(ParsedSentence s) {
    for (Token verb : s.tokens()) {
      Optional<Token> object =
          Clause.head(s, verb).filter(o -> verb.is("amod") && o.index() > verb.index());
      Optional<Token> without =
          object.stream()
              .flatMap(o -> s.children(o, "case").stream())
              .filter(c -> c.lemma().equals("without") && c.index() < verb.index())
              .findFirst();
      Optional<Token> having =
          s.tokens().subList(Math.max(0, verb.index() - 2), verb.index()).stream()
              .filter(t -> t.text().equalsIgnoreCase("having"))
              .findFirst();
      if (without.isPresent() && having.isPresent() && verb.pos().equals("VBN")) {
        Tree tree = new Tree(s);
        tree.attach(verb, object.get().head(), "advcl");
        tree.attach(object.get(), verb.index(), "obj");
        tree.attach(without.get(), verb.index(), "mark");
        tree.attach(having.get(), verb.index(), "aux");
        return tree.sentence();
      }
    }
    return s;
  }
}
