package org.parley.extraction.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Mends documents and papers that the parser does not see as those who tell. */
final class SourceRepairs {
  private static final Set<String> SHOWING =
      Set.of("show", "reveal", "suggest", "indicate", "say", "state", "detail", "describe", "list");

  private static final Set<String> RELEASED =
      Set.of(
          "send",
          "ask",
          "issue",
          "release",
          "make",
          "reach",
          "contact",
          "file",
          "obtain",
          "publish",
          "leave",
          "address",
          "press",
          "question",
          "see",
          "read",
          "post",
          "circulate",
          "approach");

  private static final Set<String> DAILIES =
      Set.of("daily", "weekly", "monthly", "sunday", "evening", "morning");

  private SourceRepairs() {}

  /** "Entries released to the court show that they met": no "court show" of any kind. */
  static ParsedSentence showAsNoun(ParsedSentence s) {
    for (Token show : s.tokens()) {
      boolean noun = show.text().equals("show") && show.isNoun() && show.is("obl");
      List<Token> before = noun ? s.children(show, "compound") : List.of();
      if (before.isEmpty() || before.get(before.size() - 1).index() + 1 != show.index()) {
        continue;
      }
      Token released = s.token(show.head());
      Optional<Token> document =
          s.children(released, "nsubj").stream().filter(Token::isNoun).findFirst();
      boolean participle =
          released.pos().equals("VBN") && s.children(released, "aux", "cop").isEmpty();
      if (participle && document.isPresent() && isClauseEnd(s, show)) {
        return shown(s, show, released, document.get(), before.get(before.size() - 1));
      }
    }
    return s;
  }

  private static boolean isClauseEnd(ParsedSentence s, Token show) {
    String next = show.index() + 1 < s.size() ? s.token(show.index() + 1).text() : ".";
    return next.equals("that") || next.equals(".");
  }

  private static ParsedSentence shown(
      ParsedSentence s, Token show, Token released, Token document, Token behind) {
    Tree tree = new Tree(s);
    tree.retag(show, "show", "VBP");
    tree.attach(show, released.head(), released.head() < 0 ? released.relation() : "parataxis");
    tree.attach(document, show.index(), "nsubj");
    tree.attach(released, document.index(), "acl");
    tree.attach(behind, released.index(), "obl");
    s.children(show).stream()
        .filter(child -> child.index() < behind.index())
        .forEach(child -> tree.attach(child, behind.index(), child.relation()));
    return tree.sentence();
  }

  /**
   * "Entries released to the committee show that", "A letter sent to him brought no reply", "The
   * chairman, asked about it, said": what stands behind the participle is told of its noun.
   */
  static ParsedSentence releasedDocument(ParsedSentence s) {
    for (Token told : s.tokens()) {
      boolean bare =
          isFinite(s, told)
              && s.children(told, "nsubj", "cop").isEmpty()
              && told.head() >= 0
              && told.head() < told.index();
      if (!bare) {
        continue;
      }
      Token released = s.token(told.head());
      boolean shows = SHOWING.contains(told.lemma()) && released.pos().equals("VBN");
      boolean open = told.is("dep") && RELEASED.contains(released.lemma());
      Optional<Token> noun =
          s.children(released, "nsubj").stream()
              .filter(t -> t.isNoun() && t.index() < released.index())
              .findFirst();
      if ((shows || open) && isParticiple(s, released) && noun.isPresent()) {
        Tree tree = new Tree(s);
        tree.attach(told, released.head(), released.relation());
        tree.attach(noun.get(), told.index(), "nsubj");
        tree.retag(released, released.lemma(), "VBN");
        tree.attach(released, noun.get().index(), "acl");
        return tree.sentence();
      }
    }
    return s;
  }

  private static boolean isFinite(ParsedSentence s, Token verb) {
    boolean bare = verb.pos().matches("VBP|VBZ|VBD") && s.children(verb, "aux").isEmpty();
    boolean helped =
        verb.pos().matches("VB|VBN") && s.children(verb, "aux").stream().anyMatch(a -> isDid(a));
    return bare || helped;
  }

  private static boolean isDid(Token auxiliary) {
    return Set.of("did", "was", "were", "had", "has", "would", "could")
        .contains(auxiliary.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isParticiple(ParsedSentence s, Token verb) {
    return verb.pos().matches("VBN|VBD") && s.children(verb, "aux", "cop", "obj").isEmpty();
  }

  /** "The Danish business daily Torvet reported": the words before the name are one noun. */
  static ParsedSentence dailyBeforeName(ParsedSentence s) {
    for (Token daily : s.tokens()) {
      boolean adverb = daily.is("advmod") && DAILIES.contains(daily.text());
      if (!adverb || daily.index() + 1 >= s.size() || daily.head() != daily.index() + 1) {
        continue;
      }
      Token name = s.token(daily.head());
      if (name.isProper()) {
        Tree tree = new Tree(s);
        tree.retag(daily, daily.text(), "NN");
        tree.attach(daily, name.index(), "compound");
        s.children(s.token(Math.max(0, name.head())), "nsubj").stream()
            .filter(other -> other.index() == daily.index() - 1)
            .forEach(other -> tree.attach(other, name.index(), "compound"));
        return tree.sentence();
      }
    }
    return s;
  }

  /** "called her on Friday": no "calling on" anybody. */
  static ParsedSentence onDay(ParsedSentence s) {
    for (Token on : s.tokens()) {
      boolean particle = on.is("compound:prt") && Set.of("on", "in").contains(on.text());
      if (!particle || on.index() + 1 >= s.size()) {
        continue;
      }
      Optional<Token> day =
          s.tokens().stream()
              .skip(on.index() + 1L)
              .limit(2)
              .filter(t -> t.relation().equals("obl:tmod") && t.head() == on.head())
              .findFirst();
      if (day.isPresent()) {
        Tree tree = new Tree(s);
        tree.attach(on, day.get().index(), "case");
        tree.attach(day.get(), on.head(), "obl");
        return tree.sentence();
      }
    }
    return s;
  }
}
