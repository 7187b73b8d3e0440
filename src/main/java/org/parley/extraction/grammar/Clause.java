package org.parley.extraction.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Questions asked of one sentence's dependency tree. */
public final class Clause {
  private static final Set<String> TO_WHOM = Set.of("with", "to", "from");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "nobody", "hardly");

  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "ask",
          "urge",
          "send",
          "invite",
          "allow",
          "authorize",
          "authorise",
          "want",
          "order",
          "tell",
          "persuade",
          "force",
          "let",
          "make",
          "help",
          "push",
          "press",
          "expect",
          "cause",
          "enable",
          "permit",
          "instruct",
          "appoint",
          "dispatch",
          "encourage",
          "get",
          "lead",
          "see",
          "accuse",
          "suspect",
          "find",
          "catch",
          "advise",
          "forbid",
          "convince");

  private Clause() {}

  /** The words that mark how {@code token} is attached: "with", "according to", "in". */
  public static String preposition(ParsedSentence s, Token token) {
    StringBuilder words = new StringBuilder();
    for (Token child : s.children(token, "case", "mark")) {
      boolean that = child.is("mark") && child.lemma().equals("that");
      if (child.index() > token.index() || child.lemma().equals("'s") || that) {
        continue;
      }
      if (!words.isEmpty()) {
        words.append(' ');
      }
      words.append(child.text().toLowerCase(Locale.ROOT));
      for (Token fixed : s.children(child, "fixed")) {
        words.append(' ').append(fixed.text().toLowerCase(Locale.ROOT));
      }
    }
    return words.toString();
  }

  /** Dependents of {@code head} behind one of the prepositions. */
  public static List<Token> behind(ParsedSentence s, Token head, Set<String> prepositions) {
    List<Token> found = new ArrayList<>();
    for (Token child : s.children(head, "obl", "nmod", "advcl", "dep")) {
      if (prepositions.contains(preposition(s, child))) {
        found.add(child);
      }
    }
    return found;
  }

  public static Optional<Token> head(ParsedSentence s, Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(s.token(token.head()));
  }

  /** The subject that {@code verb} has itself, if any. */
  public static Optional<Token> ownSubject(ParsedSentence s, Token verb) {
    return s.children(verb, "nsubj").stream()
        .filter(t -> !t.relation().contains("outer"))
        .findFirst();
  }

  public static boolean isPassive(ParsedSentence s, Token verb) {
    return s.children(verb).stream()
        .anyMatch(c -> c.relation().equals("nsubj:pass") || c.relation().equals("aux:pass"));
  }

  /**
   * The subject of {@code verb}, its own or the one it shares: with the verb it is coordinated
   * with, with the verb that controls it, or the noun it modifies.
   */
  public static Optional<Token> subject(ParsedSentence s, Token verb) {
    return subject(s, verb, 6);
  }

  private static Optional<Token> subject(ParsedSentence s, Token verb, int depth) {
    Optional<Token> own = ownSubject(s, verb);
    if (own.isPresent()) {
      return own.map(t -> relative(s, verb, t));
    }
    if (depth == 0 || verb.head() < 0) {
      return Optional.empty();
    }
    Token governor = s.token(verb.head());
    if (verb.is("acl")) {
      boolean resumed = verb.pos().equals("VBD") && governor.relation().equals("acl:relcl");
      return Optional.of(resumed ? s.token(governor.head()) : governor);
    }
    if (verb.is("xcomp") || verb.is("ccomp")) {
      List<Token> objects = s.children(governor, "obj", "iobj");
      boolean made = governor.lemma().equals("make") && has(s, verb, "mark", "to");
      boolean controls = OBJECT_CONTROL.contains(governor.lemma()) && !made;
      if (!objects.isEmpty() && controls && objects.get(0).index() < verb.index()) {
        return Optional.of(objects.get(0));
      }
      return verb.is("xcomp") || !verb.pos().matches("VBD|VBZ|VBP|MD")
          ? subject(s, governor, depth - 1)
          : Optional.empty();
    }
    boolean accused = verb.is("advcl") && Set.of("accuse", "suspect").contains(governor.lemma());
    if (accused && !objects(s, governor).isEmpty()) {
      return Optional.of(objects(s, governor).get(0));
    }
    boolean gerund = verb.pos().equals("VBG") && (verb.is("obl") || verb.is("nmod"));
    if (gerund || verb.is("conj") || verb.is("advcl") || verb.is("parataxis") || verb.is("dep")) {
      return governor.isVerb() || governor.pos().startsWith("J") || governor.isNoun()
          ? subject(s, governor, depth - 1)
          : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * Who says {@code verb}: its subject; where it is only coordinated, that of the nearest verb of
   * saying before it, and inside somebody's words that of the verb outside.
   */
  public static Optional<Token> sayer(ParsedSentence s, Token verb, Predicate<Token> saying) {
    if (ownSubject(s, verb).isPresent() || !verb.is("conj") || verb.head() < 0) {
      return subject(s, verb);
    }
    for (int i = verb.index() - 1; i > verb.head(); i--) {
      Token before = s.token(i);
      boolean same = before.isVerb() && saying.test(before) && before.pos().equals(verb.pos());
      if (same && subject(s, before).isPresent()) {
        return subject(s, before);
      }
    }
    Token first = s.token(verb.head());
    if (first.is("ccomp") && first.head() >= 0 && saying.test(s.token(first.head()))) {
      return subject(s, s.token(first.head()));
    }
    return subject(s, verb);
  }

  /** "who", "which" and "that" stand for the noun their clause modifies. */
  private static Token relative(ParsedSentence s, Token verb, Token subject) {
    boolean pronoun = subject.pos().equals("WP") || subject.pos().equals("WDT");
    if (!pronoun) {
      return subject;
    }
    Token at = verb;
    for (int i = 0; i < 4 && at.head() >= 0; i++) {
      boolean cleft = at.is("ccomp") && s.token(at.head()).isNoun();
      if (at.is("acl") || cleft) {
        return s.token(at.head());
      }
      at = s.token(at.head());
    }
    return subject;
  }

  /** The objects of {@code verb}, also a name that the parser takes for an adjective. */
  public static List<Token> objects(ParsedSentence s, Token verb) {
    List<Token> objects = new ArrayList<>(s.children(verb, "obj", "iobj"));
    if (objects.isEmpty()) {
      s.children(verb, "xcomp").stream()
          .filter(t -> t.pos().startsWith("J") && !t.ner().equals("O"))
          .forEach(objects::add);
    }
    return objects;
  }

  /** Whether a negation stands on {@code token} itself. */
  public static boolean isNegated(ParsedSentence s, Token token) {
    for (Token child : s.children(token)) {
      if (NEGATIONS.contains(child.lemma().toLowerCase(Locale.ROOT))
          && (child.is("advmod") || child.is("det") || child.is("neg") || child.is("cc"))) {
        return true;
      }
      boolean nobody = child.is("obj") || TO_WHOM.contains(preposition(s, child));
      if (nobody && child.lemma().toLowerCase(Locale.ROOT).matches("nobody|none|no-one")) {
        return true;
      }
      boolean without = child.is("mark") && child.lemma().equals("without");
      if (without || child.is("nsubj") && isNegativeSubject(s, child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegativeSubject(ParsedSentence s, Token subject) {
    String word = subject.lemma().toLowerCase(Locale.ROOT);
    return word.equals("neither")
        || word.equals("nobody")
        || word.equals("none")
        || s.children(subject).stream()
            .anyMatch(
                c ->
                    (c.is("det") || c.is("cc"))
                        && (c.lemma().equals("no") || c.lemma().equals("neither")));
  }

  public static boolean has(ParsedSentence s, Token token, String relation, String lemma) {
    return s.children(token, relation).stream().anyMatch(c -> c.lemma().equalsIgnoreCase(lemma));
  }

  public static boolean hasAux(ParsedSentence s, Token token, Set<String> lemmas) {
    return s.children(token, "aux").stream()
        .anyMatch(
            c ->
                lemmas.contains(c.lemma().toLowerCase(Locale.ROOT))
                    || lemmas.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  /** {@code token} and everything coordinated with it, in order. */
  public static List<Token> coordinated(ParsedSentence s, Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    for (Token child : s.children(token, "conj")) {
      all.addAll(coordinated(s, child));
    }
    return all;
  }

  /** The verb of the clause that {@code token} stands in, or the token itself at the top. */
  public static Token clauseVerb(ParsedSentence s, Token token) {
    Token at = token;
    while (at.head() >= 0 && !(at.isVerb() && !at.is("amod") && !at.is("compound"))) {
      at = s.token(at.head());
    }
    return at;
  }
}
