package org.parley.extraction.grammar;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Mends clauses that the parser hangs in the wrong place. */
final class ClauseRepairs {
  private static final Set<String> JOURNEYS =
      Set.of("fly", "travel", "go", "come", "head", "journey", "rush", "drive", "return", "sail");

  private static final Set<String> SAYING =
      Set.of("say", "report", "announce", "write", "add", "claim", "reveal", "confirm", "state");

  private ClauseRepairs() {}

  /** "An adviser to the king and a Russian envoy met": the second is no king. */
  static ParsedSentence secondBehindDescription(ParsedSentence s) {
    for (Token second : s.tokens()) {
      Optional<Token> inner =
          Clause.head(s, second)
              .filter(i -> second.is("conj") && i.is("nmod") && i.index() < second.index())
              .filter(i -> Clause.has(s, second, "cc", "and"));
      Optional<Token> outer =
          inner
              .flatMap(i -> Clause.head(s, i))
              .filter(o -> o.is("nsubj") && o.pos().equals("NN"))
              .filter(o -> areIndefinite(s, o, inner.get(), second) || areAlone(s, o, second));
      if (outer.isPresent()) {
        Tree tree = new Tree(s);
        tree.attach(second, outer.get().index(), "conj");
        return tree.sentence();
      }
    }
    return s;
  }

  private static boolean areIndefinite(ParsedSentence s, Token outer, Token inner, Token second) {
    return isIndefinite(s, outer) && isIndefinite(s, second) && !isIndefinite(s, inner);
  }

  /** "The widow of the novelist and the head of the house dined": one alone dines with nobody. */
  private static boolean areAlone(ParsedSentence s, Token outer, Token second) {
    Token verb = s.token(Math.max(0, outer.head()));
    return CompanyRepairs.isOfTwo(s, verb)
        && second.pos().equals("NN")
        && !s.children(second, "det").isEmpty();
  }

  private static boolean isIndefinite(ParsedSentence s, Token noun) {
    return Clause.has(s, noun, "det", "a") || Clause.has(s, noun, "det", "an");
  }

  /** "flew to Lisbon to meet X", "met with X to discuss it": no subject of the purpose. */
  static ParsedSentence companyBeforePurpose(ParsedSentence s) {
    for (Token verb : s.tokens()) {
      if (!verb.pos().equals("VB")
          || !verb.is("advcl") && !verb.is("xcomp") && !verb.relation().equals("acl")) {
        continue;
      }
      Optional<Token> subject = Clause.ownSubject(s, verb).filter(Token::isNoun);
      Optional<Token> before =
          s.children(verb, "mark").stream()
              .filter(m -> subject.filter(t -> m.index() < t.index()).isPresent())
              .filter(m -> introduces(s, verb, subject.get(), m))
              .findFirst();
      if (before.isPresent() && s.children(verb, "mark").size() > 1) {
        Tree tree = new Tree(s);
        tree.attach(subject.get(), verb.head(), "obl");
        tree.attach(before.get(), subject.get().index(), "case");
        return tree.sentence();
      }
    }
    return s;
  }

  private static boolean introduces(ParsedSentence s, Token verb, Token subject, Token mark) {
    Optional<Token> governor = Clause.head(s, verb).filter(g -> g.index() < mark.index());
    boolean journey = governor.filter(g -> JOURNEYS.contains(g.lemma())).isPresent();
    boolean close = governor.filter(g -> g.isVerb() && mark.index() - g.index() <= 2).isPresent();
    boolean name = subject.isProper() && !mark.text().equals("for");
    return journey && subject.isProper() && Set.of("to", "into").contains(mark.text())
        || name && !mark.text().equals("to") && subject.index() - mark.index() <= 2
        || name && mark.text().equals("to") && !subject.ner().equals("PERSON")
        || close && mark.text().equals("with");
  }

  /** "A delegation led by X held talks": the participle is not the verb of the sentence. */
  static ParsedSentence participleBeforeVerb(ParsedSentence s) {
    for (Token verb : s.tokens()) {
      boolean object = verb.is("amod") && verb.head() >= 0 && s.token(verb.head()).is("obj");
      boolean below = verb.relation().equals("acl") && s.children(verb, "nsubj").isEmpty();
      boolean loose = below || verb.is("dep") || verb.is("ccomp") || verb.is("parataxis");
      Optional<Token> clause = s.children(verb, "csubj").stream().findFirst();
      if (!verb.pos().matches("VBD|VBZ|VBP") || !object && !loose && clause.isEmpty()) {
        continue;
      }
      Optional<Token> participle =
          clause
              .or(() -> Clause.head(s, object || below ? s.token(verb.head()) : verb))
              .filter(p -> p.pos().equals("VBN") || isBeforeBy(s, p))
              .filter(p -> p.index() < verb.index())
              .filter(p -> s.children(p, "aux").isEmpty())
              .filter(p -> !Clause.behind(s, p, Set.of("by")).isEmpty() || isBare(s, p, verb));
      Optional<Token> subject =
          participle.flatMap(p -> s.children(p, "nsubj").stream().findFirst());
      if (subject.isPresent() && Clause.ownSubject(s, verb).isEmpty()) {
        return participle(s, verb, participle.get(), subject.get());
      }
    }
    return s;
  }

  /** "A photograph taken in May shows X": nothing but another verb makes it a sentence. */
  private static boolean isBare(ParsedSentence s, Token participle, Token verb) {
    boolean clean =
        s.tokens().subList(participle.index(), verb.index()).stream()
            .noneMatch(t -> t.is("punct") || t.is("cc") || t.is("mark") || t.pos().startsWith("W"));
    return clean
        && participle.is("root")
        && verb.is("dep")
        && s.children(participle, "obj", "nsubj:pass").isEmpty()
        && s.children(verb, "mark", "cc").isEmpty();
  }

  /** "led by X": a past that "by" stands right behind is a participle. */
  private static boolean isBeforeBy(ParsedSentence s, Token verb) {
    int next = verb.index() + 1;
    return verb.pos().equals("VBD")
        && next < s.size()
        && s.token(next).lemma().equals("by")
        && Clause.objects(s, verb).isEmpty();
  }

  /** "who attended a dinner held at the club": what is attended does not hold anything. */
  static ParsedSentence participleBehindObject(ParsedSentence s) {
    for (Token verb : s.tokens()) {
      if (!verb.pos().equals("VBD") || !verb.is("amod") || verb.head() < verb.index()) {
        continue;
      }
      Token object = s.token(verb.head());
      Optional<Token> participle =
          Clause.head(s, object)
              .filter(p -> object.is("nsubj") && p.index() > object.index())
              .filter(p -> p.pos().matches("VBN|VBD") && s.children(p, "aux").isEmpty());
      Optional<Token> subject = participle.flatMap(p -> subjectBefore(s, p, verb));
      if (subject.isPresent()) {
        return participleBehind(s, verb, object, participle.get(), subject.get());
      }
    }
    return s;
  }

  private static Optional<Token> subjectBefore(ParsedSentence s, Token participle, Token verb) {
    return s.children(participle, "nsubj", "obj", "dep").stream()
        .filter(t -> t.index() < verb.index())
        .flatMap(t -> t.is("dep") ? s.children(t, "nsubj").stream() : Stream.of(t))
        .findFirst();
  }

  private static ParsedSentence participleBehind(
      ParsedSentence s, Token verb, Token object, Token participle, Token subject) {
    Tree tree = new Tree(s);
    tree.attach(verb, participle.head(), participle.relation());
    tree.attach(object, verb.index(), "obj");
    tree.attach(participle, object.index(), "acl");
    for (Token child : s.children(participle)) {
      if (child.index() < verb.index()) {
        tree.attach(child, verb.index(), child.relation());
      }
    }
    tree.attach(subject, verb.index(), "nsubj");
    if (subject.head() != participle.index()) {
      tree.attach(s.token(subject.head()), subject.index(), "acl");
    }
    return tree.sentence();
  }

  /** "met his counterpart in Malta, the newspaper said": who speaks stands before the verb. */
  static ParsedSentence sayerAtTheEnd(ParsedSentence s) {
    for (Token said : s.tokens()) {
      boolean speech = SAYING.contains(said.lemma()) && said.pos().matches("VBD|VBZ|VBP");
      if (!speech || said.head() < 0) {
        continue;
      }
      Optional<Token> wrong = s.children(said, "nsubj").stream().findFirst();
      Optional<Token> sayer =
          wrong.stream()
              .flatMap(t -> s.children(t, "appos").stream())
              .filter(a -> last(s, a) + 1 == said.index() && isSetOff(s, a))
              .findFirst();
      if (sayer.isPresent() && wrong.get().index() < sayer.get().index()) {
        return sayer(s, said, wrong.get(), sayer.get());
      }
    }
    return s;
  }

  private static int last(ParsedSentence s, Token phrase) {
    return s.subtree(phrase).stream().mapToInt(Token::index).max().orElse(phrase.index());
  }

  private static boolean isSetOff(ParsedSentence s, Token phrase) {
    int first = s.subtree(phrase).stream().mapToInt(Token::index).min().orElse(0);
    return s.token(first).text().equals(",") || first > 0 && s.token(first - 1).text().equals(",");
  }

  private static ParsedSentence sayer(ParsedSentence s, Token said, Token wrong, Token sayer) {
    Tree tree = new Tree(s);
    Token governor = s.token(said.head());
    tree.attach(sayer, said.index(), "nsubj");
    if (governor.isVerb()) {
      tree.attach(wrong, governor.index(), "obj");
      tree.attach(said, governor.index(), "parataxis");
    } else {
      tree.attach(wrong, governor.head(), governor.relation());
      tree.attach(governor, wrong.index(), "compound");
      tree.attach(said, Clause.clauseVerb(s, governor).index(), "parataxis");
    }
    return tree.sentence();
  }

  private static ParsedSentence participle(
      ParsedSentence s, Token verb, Token participle, Token subject) {
    Tree tree = new Tree(s);
    if (participle.head() != verb.index()) {
      tree.attach(verb, participle.head(), participle.relation());
    }
    tree.attach(participle, subject.index(), "acl");
    tree.attach(subject, verb.index(), "nsubj");
    for (Token child : s.children(participle)) {
      if (child.index() > verb.index()) {
        tree.attach(child, verb.index(), child.relation());
      }
    }
    return tree.sentence();
  }
}
