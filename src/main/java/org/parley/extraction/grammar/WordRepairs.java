package org.parley.extraction.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Mends words that the parser takes for another kind of word. */
final class WordRepairs {
  private static final Set<String> GERUND_VERBS = Set.of("deny", "admit", "recall", "avoid");
  private static final Set<String> BEFORE_GERUND =
      Set.of("without", "after", "before", "since", "despite", "by", "of");
  private static final Set<String> HOLDING =
      Set.of("holding", "having", "attending", "arranging", "conducting");
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private WordRepairs() {}

  /** "Ministers from five countries gathered": a capital at the start makes no name. */
  static ParsedSentence firstNoun(ParsedSentence s, Words words) {
    Token first = s.token(0);
    boolean name = s.size() < 2 || s.token(1).isProper() || first.head() == 1;
    boolean capital = first.isProper() && first.text().matches("\\p{Lu}\\p{Ll}+s");
    if (!capital || name || !first.ner().equals("O")) {
      return s;
    }
    String noun = first.text().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    if (!words.is("person", noun)) {
      return s;
    }
    Tree tree = new Tree(s);
    tree.retag(first, noun, "NNS");
    return tree.sentence();
  }

  /** "denied meeting oil tycoon X", "after meeting X in Rome": no tycoon of meetings. */
  static ParsedSentence gerundBeforeName(ParsedSentence s) {
    for (Token gerund : s.tokens()) {
      boolean modifier = gerund.is("compound") || gerund.is("amod");
      if (!modifier || !gerund.text().matches("[a-z]{2,}ing") || gerund.index() == 0) {
        continue;
      }
      Token before = before(s, gerund);
      boolean forward =
          before.text().equals("to")
              && before.index() > 0
              && s.token(before.index() - 1).text().equals("forward");
      boolean marked = forward || BEFORE_GERUND.contains(before.text().toLowerCase(Locale.ROOT));
      Token name = top(s, gerund);
      boolean governed =
          marked
              ? before.head() == name.index() && name.head() >= 0
              : GERUND_VERBS.contains(before.lemma())
                  && before.isVerb()
                  && name.is("obj")
                  && name.head() == before.index();
      boolean held = marked && HOLDING.contains(gerund.text());
      if (governed && (held || name.isProper()) && name.index() > gerund.index()) {
        return gerund(s, gerund, name, marked ? Optional.of(before) : Optional.empty());
      }
    }
    return s;
  }

  /** The word before a gerund, an adverb left out: "of secretly meeting". */
  private static Token before(ParsedSentence s, Token gerund) {
    Token before = s.token(gerund.index() - 1);
    boolean adverb = before.pos().equals("RB") && before.text().endsWith("ly");
    return adverb && before.index() > 0 ? s.token(before.index() - 1) : before;
  }

  private static ParsedSentence gerund(
      ParsedSentence s, Token gerund, Token name, Optional<Token> mark) {
    Tree tree = new Tree(s);
    Token governor = s.token(name.head());
    if (name.index() > governor.index()) {
      tree.moveBehind(name.index(), governor, gerund.index(), "obl");
    }
    tree.moveBehind(name.index(), name, gerund.index(), "obl");
    tree.attach(gerund, governor.index(), mark.isPresent() ? "advcl" : "xcomp");
    String lemma = gerund.isVerb() ? gerund.lemma() : gerund.lemma().replaceFirst("ing$", "");
    tree.retag(gerund, lemma, "VBG");
    tree.attach(name, gerund.index(), "obj");
    mark.ifPresent(m -> tree.attach(m, gerund.index(), "mark"));
    return tree.sentence();
  }

  /** The last word of the name that {@code token} is part of. */
  private static Token top(ParsedSentence s, Token token) {
    Token at = token;
    while ((at.is("compound") || at.is("amod") || at.is("flat")) && at.head() > at.index()) {
      at = s.token(at.head());
    }
    return at;
  }

  /** "with General Amadou Sow": a surname that is also a verb. */
  static ParsedSentence surnameAsVerb(ParsedSentence s) {
    for (Token surname : s.tokens()) {
      boolean verb =
          surname.isVerb()
              && surname.index() > 0
              && surname.ner().equals("PERSON")
              && Character.isUpperCase(surname.text().charAt(0));
      if (verb) {
        Token first = s.token(surname.index() - 1);
        boolean named = first.isProper() && first.ner().equals("PERSON");
        if (named && first.head() == surname.head() && first.head() >= 0) {
          return surname(s, first, surname);
        }
      }
    }
    return s;
  }

  private static ParsedSentence surname(ParsedSentence s, Token first, Token surname) {
    Tree tree = new Tree(s);
    s.children(surname).forEach(c -> tree.attach(c, surname.head(), c.relation()));
    s.children(first).forEach(c -> tree.attach(c, surname.index(), c.relation()));
    tree.retag(surname, surname.text(), "NNP");
    tree.attach(surname, first.head(), first.relation());
    tree.attach(first, surname.index(), "compound");
    return tree.sentence();
  }

  /** "The spy chief secretly met": the parser takes the chief for an adjective. */
  static ParsedSentence chiefBeforeVerb(ParsedSentence s) {
    for (Token chief : s.tokens()) {
      boolean role = chief.lemma().equals("chief") && chief.is("amod") && chief.index() > 0;
      Optional<Token> noun =
          role
              ? Optional.of(s.token(chief.index() - 1))
                  .filter(n -> n.isNoun() && n.index() == chief.head())
              : Optional.empty();
      if (noun.isPresent()) {
        Tree tree = new Tree(s);
        tree.retag(chief, "chief", "NN");
        tree.attach(chief, noun.get().head(), noun.get().relation());
        s.children(noun.get()).stream()
            .filter(c -> c.index() != chief.index())
            .forEach(c -> tree.attach(c, chief.index(), c.relation()));
        tree.attach(noun.get(), chief.index(), "compound");
        return tree.sentence();
      }
    }
    return s;
  }

  /** "On Saturday Minister X hosted Y": the day is no part of the name. */
  static ParsedSentence dayBeforeSubject(ParsedSentence s) {
    for (Token day : s.tokens()) {
      boolean inName =
          day.index() > 0
              && day.is("compound")
              && DAYS.contains(day.text().toLowerCase(Locale.ROOT))
              && s.token(day.index() - 1).text().equalsIgnoreCase("on");
      Token name = top(s, day);
      if (!inName || name.head() < name.index() || !name.is("obl")) {
        continue;
      }
      Token verb = s.token(name.head());
      if (verb.isVerb() && Clause.ownSubject(s, verb).isEmpty()) {
        Tree tree = new Tree(s);
        tree.attach(day, verb.index(), "obl");
        tree.attach(s.token(day.index() - 1), day.index(), "case");
        tree.attach(name, verb.index(), "nsubj");
        return tree.sentence();
      }
    }
    return s;
  }

  /** "did not dispute": what an auxiliary stands before is a verb. */
  static ParsedSentence nounBehindDid(ParsedSentence s) {
    for (Token word : s.tokens()) {
      boolean did =
          word.pos().equals("NN")
              && s.children(word, "det", "amod", "nmod:poss", "case", "cop").isEmpty()
              && s.children(word, "aux").stream()
                  .anyMatch(a -> a.lemma().equals("do") && word.index() - a.index() <= 2);
      if (did) {
        Tree tree = new Tree(s);
        tree.retag(word, word.lemma(), "VB");
        return tree.sentence();
      }
    }
    return s;
  }

  /** "had a get-together with X": written with a hyphen it is a noun. */
  static ParsedSentence getTogether(ParsedSentence s) {
    for (int i = 1; i + 2 < s.size(); i++) {
      Token get = s.token(i);
      Token together = s.token(i + 2);
      boolean noun =
          get.lemma().equals("get")
              && s.token(i + 1).pos().equals("HYPH")
              && together.lemma().equals("together");
      Optional<Token> determiner =
          s.tokens().subList(Math.max(0, i - 3), i).stream()
              .filter(t -> s.dominates(t, get) && t.pos().matches("DT|PRP\\$"))
              .findFirst();
      if (noun && determiner.isPresent()) {
        return noun(s, get, together, determiner.get());
      }
    }
    return s;
  }

  private static ParsedSentence noun(
      ParsedSentence s, Token get, Token together, Token determiner) {
    Tree tree = new Tree(s);
    tree.attach(together, determiner.head(), determiner.relation());
    tree.retag(together, "get-together", "NN");
    String relation = determiner.pos().equals("DT") ? "det" : "nmod:poss";
    tree.attach(determiner, together.index(), relation);
    s.children(determiner, "amod").forEach(a -> tree.attach(a, together.index(), "amod"));
    tree.moveBehind(together.index(), get, together.index(), "nmod");
    tree.attach(get, together.index(), "compound");
    return tree.sentence();
  }
}
