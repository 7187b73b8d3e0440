package org.parley.extraction.entity;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ParagraphKind;
import org.parley.model.Span;

/** The words of a name or description around its head. */
final class NounPhrase {
  private static final Set<String> LINKS =
      Set.of("of", "for", "from", "in", "to", "at", "close to", "familiar with");
  private static final Set<String> NEAR = Set.of("to", "with");
  private static final Set<String> WITHIN =
      Set.of("by", "on", "about", "within", "inside", "at", "with", "near", "to");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "da", "dos", "das", "do", "di", "du", "del", "della", "der", "den",
          "la", "le", "el", "al", "bin", "ibn", "ben", "bint", "ter", "zu", "af");
  private static final Set<String> COUNTING =
      Set.of("once", "twice", "only", "just", "also", "even");
  private static final int LONGEST = 14;

  /** Words between a description and the clause that goes on with it. */
  private static final int NEXT = 4;

  private final ParsedSentence s;
  private final Words words;

  NounPhrase(ParsedSentence s, Words words) {
    this.s = s;
    this.words = words;
  }

  /** First and last word of the name that {@code head} ends, without titles. */
  int[] name(Token head) {
    int first = head.index();
    int last = head.index();
    boolean person = isPerson(head);
    while (first > 0 && belongs(s.token(first - 1), head, person)) {
      first--;
    }
    while (last + 1 < s.size() && person && continues(s.token(last + 1))) {
      last++;
    }
    while (first < last && (person && isTitle(s.token(first)) || !startsName(s.token(first)))) {
      first++;
    }
    if (!person) {
      last = withNumber(withOf(last, head), head);
    }
    return new int[] {first, last};
  }

  private static boolean startsName(Token token) {
    return Character.isUpperCase(token.text().charAt(0))
        || Character.isDigit(token.text().charAt(0))
        || token.ner().equals("PERSON");
  }

  static boolean isPerson(Token token) {
    return token.ner().equals("PERSON") && !token.pos().startsWith("PRP");
  }

  private boolean belongs(Token token, Token head, boolean person) {
    if (person) {
      return isPerson(token)
          || (token.text().equals("-") && token.ner().equals("PERSON"))
          || isParticle(token);
    }
    boolean tagged = token.ner().equals("ORGANIZATION") && head.ner().equals("ORGANIZATION");
    if (tagged
        && !token.pos().equals("POS")
        && !token.text().equals(",")
        && s.dominates(head, token)) {
      return true;
    }
    boolean joined =
        token.head() == head.index()
            || (token.head() >= 0 && s.token(token.head()).head() == head.index());
    boolean named =
        token.isProper()
            || token.pos().equals("HYPH")
            || token.text().equals("&")
            || token.pos().equals("CD")
            || (Character.isUpperCase(token.text().charAt(0)) && token.pos().startsWith("J"));
    return joined
        && named
        && !isPerson(token)
        && (token.is("compound")
            || token.is("flat")
            || token.is("amod")
            || token.is("punct")
            || token.is("cc")
            || token.is("conj")
            || token.is("nummod")
            || token.is("dep"));
  }

  /** "dos" in "Manuel dos Santos", where the tagger sees no name. */
  private boolean isParticle(Token token) {
    int i = token.index();
    return PARTICLES.contains(token.text())
        && i > 0
        && (s.token(i - 1).isProper() && Character.isUpperCase(s.token(i - 1).text().charAt(0))
            || i > 1 && PARTICLES.contains(s.token(i - 1).text()));
  }

  private boolean continues(Token token) {
    return isPerson(token) && !isTitle(token);
  }

  private boolean isTitle(Token token) {
    return words.is("title", token.text());
  }

  /** "Channel 12": a number that belongs to the name. */
  private int withNumber(int last, Token head) {
    boolean next = last + 1 < s.size() && s.token(last + 1).pos().equals("CD");
    return next && head.isProper() && s.token(last + 1).head() == head.index() ? last + 1 : last;
  }

  /** "Department of Justice": a proper name may go on behind "of". */
  private int withOf(int last, Token head) {
    boolean body = words.is("group", head.lemma());
    boolean goesOn =
        last + 1 < s.size()
            && (s.token(last + 1).lemma().equals("of")
                || body && s.token(last + 1).lemma().equals("for"));
    if (goesOn && head.isProper()) {
      for (Token child : s.children(head, "nmod")) {
        boolean plain =
            child.isProper() && !isPerson(child) && Clause.preposition(s, child).matches("of|for");
        if (plain && child.index() - last <= 5) {
          return child.index();
        }
      }
    }
    return last;
  }

  /** First and last word of a description such as "several other senior Hamas officials". */
  int[] description(Token head) {
    int first = head.index();
    int last = head.index();
    for (Token child : s.children(head)) {
      boolean left = child.index() < head.index() && !words.is("cite", child.lemma());
      if (left
          && (child.is("det")
              || child.is("amod")
              || child.is("compound")
              || child.is("nummod")
              || child.is("nmod:poss")
              || child.is("advmod") && !COUNTING.contains(child.lemma()))) {
        first = Math.min(first, leftmost(child));
      } else if (!left
          && child.is("nmod")
          && LINKS.contains(Clause.preposition(s, child))
          && !words.is("occasion", child.lemma())
          && !isWhereabouts(head, child)
          && !(child.ner().equals("LOCATION") && !Clause.preposition(s, child).matches("of|from"))
          && child.index() - head.index() < LONGEST) {
        last = Math.max(last, withoutClauses(child));
      } else if (!left && isKnowing(child)) {
        last = Math.max(last, withoutClauses(child));
      } else if (!left && isNear(child)) {
        last = Math.max(last, withoutClauses(Clause.behind(s, child, NEAR).get(0)));
      } else if (!left && child.is("nmod:poss")) {
        last = Math.max(last, child.index());
      }
    }
    return new int[] {first, last};
  }

  /** First and last word of a source: its description with the clause that says how it knows. */
  int[] source(Token head) {
    int[] range = description(head);
    for (Token child : s.children(head, "acl", "nmod", "amod")) {
      boolean clause = child.is("acl") && child.pos().matches("VB[NGD]") && !hasRelative(child);
      boolean bound = child.is("nmod") && WITHIN.contains(Clause.preposition(s, child));
      if (child.index() > head.index() && child.index() - range[1] <= NEXT && (clause || bound)) {
        range[1] = Math.max(range[1], withoutClauses(child));
      }
    }
    return range;
  }

  private boolean hasRelative(Token clause) {
    return clause.relation().equals("acl:relcl") || !s.children(clause, "nsubj").isEmpty();
  }

  /** "his counterpart in the Iraqi capital": where they met, and no part of who he is. */
  private boolean isWhereabouts(Token head, Token child) {
    boolean there = Clause.preposition(s, child).matches("in|at");
    boolean town =
        words.is("venue", child.lemma()) || child.lemma().matches("capital|city|town|village");
    return there && town && !child.isProper() && !words.is("anonymous", head.lemma());
  }

  /** "a person with knowledge of the matter". */
  private boolean isKnowing(Token child) {
    return child.is("nmod")
        && Clause.preposition(s, child).equals("with")
        && words.is("knowing", child.lemma());
  }

  /** "sources close to the palace", "officials familiar with the talks". */
  private boolean isNear(Token child) {
    return (child.is("amod") || child.is("acl"))
        && Set.of("close", "familiar").contains(child.lemma())
        && !Clause.behind(s, child, NEAR).isEmpty();
  }

  private int leftmost(Token token) {
    return s.subtree(token).get(0).index();
  }

  private int withoutClauses(Token token) {
    int last = token.index();
    for (Token below : s.subtree(token)) {
      boolean somewhere =
          below.ner().equals("LOCATION")
              && below.is("nmod")
              && Clause.preposition(s, below).matches("in|at")
              && below.index() != token.index();
      boolean itself = below.index() == token.index();
      if (below.is("acl") && !itself
          || below.pos().startsWith("W")
          || somewhere
          || below.is("appos")
          || below.text().equals(",") && !isListing(token, below)
          || below.is("compound") && isSomewhere(below, token)
          || below.index() - token.index() > LONGEST) {
        break;
      }
      if (below.index() > last && !below.is("punct") && !below.is("case")) {
        last = below.index();
      }
    }
    return last;
  }

  /** "of France, Germany and Poland": the comma goes on with the list. */
  private boolean isListing(Token first, Token comma) {
    return s.children(first, "conj").stream()
        .anyMatch(c -> c.index() > comma.index() && !s.children(c, "cc").isEmpty());
  }

  private boolean isSomewhere(Token part, Token token) {
    Token name = s.token(part.head());
    return name.index() != token.index()
        && name.is("nmod")
        && name.ner().equals("LOCATION")
        && Clause.preposition(s, name).matches("in|at");
  }

  Span span(int[] range) {
    return s.token(range[0]).span().cover(s.token(range[1]).span());
  }

  static String key(String name) {
    String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD);
    return plain
        .replaceAll("\\p{M}+", "")
        .replaceAll("[’']s\\b", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** "the Gunners": a plural written as a name inside a sentence. */
  static boolean isCapitalPlural(ParsedSentence s, Token token) {
    return token.pos().equals("NNS")
        && token.index() > 1
        && Character.isUpperCase(token.text().charAt(0))
        && s.token(token.index() - 1).lemma().equals("the")
        && s.kind() == ParagraphKind.BODY;
  }

  /** "approached Voltic": a name that the tagger takes for an adjective. */
  static boolean isCapitalAdjective(Token token) {
    return token.pos().startsWith("J")
        && !token.is("amod")
        && Character.isUpperCase(token.text().charAt(0));
  }

  /** "between September 2002 and March 2003": days, where others stand between two parties. */
  static boolean isDate(ParsedSentence s, Token token) {
    int next = token.index() + 1;
    return next < s.size()
        && s.token(next).pos().equals("CD")
        && Arrays.stream(Month.values()).anyMatch(m -> m.name().equalsIgnoreCase(token.text()));
  }
}
