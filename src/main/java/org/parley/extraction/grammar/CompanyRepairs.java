package org.parley.extraction.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Mends phrases of company, "with X", that the parser hangs away from the verb of meeting. */
final class CompanyRepairs {
  private static final Set<String> SAYING =
      Set.of("say", "report", "announce", "write", "claim", "reveal", "confirm", "show", "allege");
  private static final Set<String> WITH_OR_TO = Set.of("with", "to");
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> TOGETHER =
      Set.of(
          "meet",
          "speak",
          "talk",
          "confer",
          "negotiate",
          "huddle",
          "dine",
          "lunch",
          "converse",
          "breakfast",
          "consult",
          "communicate",
          "chat",
          "liaise",
          "golf",
          "sit");
  private static final Set<String> HOLDING =
      Set.of("have", "hold", "take", "share", "eat", "drink", "spend", "attend", "discuss");
  private static final int FARTHEST = 16;

  private static final Set<String> AFTER = Set.of("after", "following", "over", "during");

  private CompanyRepairs() {}

  /** "met twice with X in Y, three people said": what stands before the comma is not said's. */
  static ParsedSentence attributedAtTheEnd(ParsedSentence s) {
    for (Token verb : s.tokens()) {
      boolean loose = verb.is("dep") && verb.pos().equals("VBD") && verb.head() > verb.index();
      Optional<Token> subject = Clause.ownSubject(s, verb);
      if (!loose || subject.isEmpty() || !SAYING.contains(s.token(verb.head()).lemma())) {
        continue;
      }
      Token said = s.token(verb.head());
      Optional<Token> sayer = Clause.ownSubject(s, said);
      if (sayer.isPresent() && sayer.get().index() > verb.index()) {
        return withPhrases(s, verb, said, sayer.get());
      }
    }
    return s;
  }

  private static ParsedSentence withPhrases(ParsedSentence s, Token verb, Token said, Token sayer) {
    Tree tree = new Tree(s);
    for (Token child : s.children(said, "obl", "advcl", "advmod", "obj")) {
      if (child.index() > verb.index() && child.index() < sayer.index()) {
        tree.attach(child, verb.index(), child.relation());
      }
    }
    tree.attach(verb, said.index(), "ccomp");
    return tree.sentence();
  }

  /** "said after lunch with X": whom it was with stands right behind what it was. */
  static ParsedSentence companyOfMeal(ParsedSentence s) {
    for (Token noun : s.tokens()) {
      Optional<Token> company =
          noun.is("obl") && AFTER.contains(Clause.preposition(s, noun))
              ? s.children(s.token(noun.head()), "obl").stream()
                  .filter(c -> Clause.preposition(s, c).equals("with"))
                  .filter(c -> s.subtree(c).get(0).index() == noun.index() + 1)
                  .findFirst()
              : Optional.empty();
      if (company.isPresent() && SAYING.contains(s.token(noun.head()).lemma())) {
        Tree tree = new Tree(s);
        tree.attach(company.get(), noun.index(), "nmod");
        return tree.sentence();
      }
    }
    return s;
  }

  /** "have met face to face": a way of meeting, nobody met a face. */
  static ParsedSentence faceToFace(ParsedSentence s) {
    for (int i = 1; i + 2 < s.size(); i++) {
      Token face = s.token(i);
      Token other = s.token(i + 2);
      boolean phrase =
          face.lemma().equals("face") && s.token(i + 1).lemma().equals("to") && isFace(other);
      Optional<Token> verb = Clause.head(s, face).filter(Token::isVerb);
      if (phrase && verb.isPresent() && face.is("obj")) {
        Tree tree = new Tree(s);
        tree.retag(face, "face-to-face", "RB");
        tree.attach(face, verb.get().index(), "advmod");
        tree.attach(s.token(i + 1), i, "fixed");
        tree.attach(other, i, "fixed");
        s.children(face, "nmod", "acl").stream()
            .filter(c -> c.index() != other.index())
            .forEach(c -> tree.attach(c, verb.get().index(), "obl"));
        s.children(other, "nmod", "acl", "obl")
            .forEach(c -> tree.attach(c, verb.get().index(), "obl"));
        return tree.sentence();
      }
    }
    return s;
  }

  private static boolean isFace(Token token) {
    return token.lemma().equals("face");
  }

  /** "met late that night with X": the parser gives X to the night, or to a verb above. */
  static ParsedSentence companyBehindTime(ParsedSentence s) {
    for (Token verb : s.tokens()) {
      Optional<Token> company = lastOf(s, verb).flatMap(last -> company(s, verb, last));
      if (company.isPresent()) {
        Tree tree = new Tree(s);
        tree.attach(company.get(), verb.index(), "obl");
        return tree.sentence();
      }
    }
    return s;
  }

  /** Whether the verb takes two and has neither an object nor company. */
  static boolean isOfTwo(ParsedSentence s, Token verb) {
    return verb.isVerb()
        && TOGETHER.contains(verb.lemma())
        && Clause.objects(s, verb).isEmpty()
        && Clause.behind(s, verb, WITH_OR_TO).isEmpty();
  }

  /** The verb, or what it holds, behind which company is still to come. */
  private static Optional<Token> lastOf(ParsedSentence s, Token verb) {
    List<Token> objects = Clause.objects(s, verb);
    boolean alone = verb.isVerb() && Clause.behind(s, verb, WITH).isEmpty();
    if (alone && objects.isEmpty() && TOGETHER.contains(verb.lemma())) {
      return Optional.of(verb);
    }
    boolean held =
        alone
            && HOLDING.contains(verb.lemma())
            && objects.size() == 1
            && objects.get(0).pos().startsWith("NN")
            && !objects.get(0).isProper()
            && objects.get(0).index() > verb.index()
            && Clause.behind(s, objects.get(0), WITH).isEmpty();
    return held ? Optional.of(objects.get(0)) : Optional.empty();
  }

  /** The first noun behind "with" in the same clause, unless it belongs to a noun in between. */
  private static Optional<Token> company(ParsedSentence s, Token verb, Token last) {
    for (int i = last.index() + 1; i < s.size() && i - last.index() <= FARTHEST; i++) {
      Token token = s.token(i);
      if (token.isVerb() || token.is("punct") || token.pos().matches("W.*")) {
        return Optional.empty();
      }
      if (token.lemma().equals("with") && token.is("case") && token.head() > i) {
        return Optional.of(s.token(token.head())).filter(noun -> isLoose(s, verb, noun));
      }
    }
    return Optional.empty();
  }

  private static boolean isLoose(ParsedSentence s, Token verb, Token noun) {
    if (noun.head() < 0 || !noun.is("obl") && !noun.is("nmod")) {
      return false;
    }
    Token above = s.token(noun.head());
    boolean outside = !s.dominates(verb, noun) && !s.dominates(noun, verb);
    boolean time = above.relation().equals("obl:tmod");
    boolean said = SAYING.contains(above.lemma()) && above.index() > noun.index() && above.isVerb();
    return (outside || said) && above.index() != verb.index() || time && s.dominates(verb, above);
  }
}
