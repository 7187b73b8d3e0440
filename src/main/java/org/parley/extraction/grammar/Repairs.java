package org.parley.extraction.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.nlp.Token;

/** Mends what the parser regularly gets wrong in sentences about meetings. */
public final class Repairs {
  private static final List<UnaryOperator<ParsedSentence>> ALL =
      List.of(
          Repairs::surnameAsVerb,
          Repairs::gerundBeforeName,
          Repairs::placeBeforePurpose,
          Repairs::participleBeforeVerb,
          Repairs::dayBeforeSubject,
          Repairs::getTogether);

  private static final Set<String> GERUND_VERBS = Set.of("deny", "admit", "recall", "avoid");
  private static final Set<String> JOURNEYS =
      Set.of("fly", "travel", "go", "come", "head", "journey", "rush", "drive", "return", "sail");
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private Repairs() {}

  /** The same text with its trees mended; words and coreference chains stay. */
  public static ParsedText of(ParsedText text) {
    return new ParsedText(text.sentences().stream().map(Repairs::of).toList(), text.chains());
  }

  private static ParsedSentence of(ParsedSentence s) {
    ParsedSentence mended = s;
    for (UnaryOperator<ParsedSentence> repair : ALL) {
      mended = repair.apply(mended);
    }
    return mended;
  }

  /** "denied meeting oil tycoon X", "left without meeting banker X": no tycoon of meetings. */
  private static ParsedSentence gerundBeforeName(ParsedSentence s) {
    for (Token gerund : s.tokens()) {
      boolean modifier = gerund.is("compound") || gerund.is("amod");
      if (!modifier || !gerund.text().matches("[a-z]{2,}ing") || gerund.index() == 0) {
        continue;
      }
      Token before = s.token(gerund.index() - 1);
      boolean without = before.text().equalsIgnoreCase("without");
      Token name = top(s, gerund);
      boolean governed =
          without
              ? before.head() == name.index() && name.head() >= 0
              : GERUND_VERBS.contains(before.lemma())
                  && before.isVerb()
                  && name.is("obj")
                  && name.head() == before.index();
      if (governed && name.isProper() && name.index() > gerund.index()) {
        return gerund(s, gerund, name, without ? Optional.of(before) : Optional.empty());
      }
    }
    return s;
  }

  private static ParsedSentence gerund(
      ParsedSentence s, Token gerund, Token name, Optional<Token> without) {
    Tree tree = new Tree(s);
    Token governor = s.token(name.head());
    tree.moveBehind(name.index(), governor, gerund.index(), "obl");
    tree.attach(gerund, governor.index(), without.isPresent() ? "advcl" : "xcomp");
    String lemma = gerund.isVerb() ? gerund.lemma() : gerund.lemma().replaceFirst("ing$", "");
    tree.retag(gerund, lemma, "VBG");
    tree.attach(name, gerund.index(), "obj");
    without.ifPresent(w -> tree.attach(w, gerund.index(), "mark"));
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
  private static ParsedSentence surnameAsVerb(ParsedSentence s) {
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

  /** "flew to Lisbon to meet X": the place is no subject of the meeting. */
  private static ParsedSentence placeBeforePurpose(ParsedSentence s) {
    for (Token verb : s.tokens()) {
      if (!verb.pos().equals("VB") || !verb.is("advcl") && !verb.is("xcomp")) {
        continue;
      }
      Optional<Token> subject = Clause.ownSubject(s, verb).filter(Token::isProper);
      Optional<Token> to =
          s.children(verb, "mark").stream()
              .filter(m -> subject.filter(t -> m.index() < t.index()).isPresent())
              .filter(m -> Set.of("to", "into").contains(m.text()))
              .findFirst();
      boolean journey = Clause.head(s, verb).filter(g -> JOURNEYS.contains(g.lemma())).isPresent();
      if (journey && to.isPresent() && s.children(verb, "mark").size() > 1) {
        Tree tree = new Tree(s);
        tree.attach(subject.get(), verb.head(), "obl");
        tree.attach(to.get(), subject.get().index(), "case");
        return tree.sentence();
      }
    }
    return s;
  }

  /** "A delegation led by X held talks": the participle is not the verb of the sentence. */
  private static ParsedSentence participleBeforeVerb(ParsedSentence s) {
    for (Token verb : s.tokens()) {
      if (!verb.pos().equals("VBD") || !verb.is("amod")) {
        continue;
      }
      Token object = s.token(verb.head());
      Optional<Token> participle =
          Clause.head(s, object)
              .filter(p -> p.pos().equals("VBN") && p.index() < verb.index())
              .filter(p -> s.children(p, "aux").isEmpty())
              .filter(p -> !Clause.behind(s, p, Set.of("by")).isEmpty());
      Optional<Token> subject =
          participle.flatMap(p -> s.children(p, "nsubj").stream().findFirst());
      if (subject.isPresent() && object.is("obj")) {
        return participle(s, verb, participle.get(), subject.get());
      }
    }
    return s;
  }

  private static ParsedSentence participle(
      ParsedSentence s, Token verb, Token participle, Token subject) {
    Tree tree = new Tree(s);
    tree.attach(verb, participle.head(), participle.relation());
    tree.attach(participle, subject.index(), "acl");
    tree.attach(subject, verb.index(), "nsubj");
    for (Token child : s.children(participle)) {
      if (child.index() > verb.index()) {
        tree.attach(child, verb.index(), child.relation());
      }
    }
    return tree.sentence();
  }

  /** "On Saturday Minister X hosted Y": the day is no part of the name. */
  private static ParsedSentence dayBeforeSubject(ParsedSentence s) {
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

  /** "had a get-together with X": written with a hyphen it is a noun. */
  private static ParsedSentence getTogether(ParsedSentence s) {
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
