package org.parley.extraction.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Mends documents and papers that the parser does not see as those who tell. */
final class SourceRepairs {
  private static final Set<String> SHOWING =
      Set.of("show", "reveal", "suggest", "indicate", "say", "state", "detail", "describe", "list");

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

  /** "Entries released to the committee show that": what was released shows it. */
  static ParsedSentence releasedDocument(ParsedSentence s) {
    for (Token shows : s.tokens()) {
      boolean bare =
          SHOWING.contains(shows.lemma())
              && shows.pos().matches("VBP|VBZ|VBD")
              && s.children(shows, "nsubj", "aux", "cop").isEmpty()
              && shows.head() >= 0
              && shows.head() < shows.index();
      if (!bare) {
        continue;
      }
      Token released = s.token(shows.head());
      boolean participle =
          released.pos().equals("VBN") && s.children(released, "aux", "cop").isEmpty();
      Optional<Token> document =
          s.children(released, "nsubj").stream()
              .filter(t -> t.isNoun() && t.index() < released.index())
              .findFirst();
      if (participle && document.isPresent()) {
        Tree tree = new Tree(s);
        tree.attach(shows, released.head(), released.relation());
        tree.attach(document.get(), shows.index(), "nsubj");
        tree.attach(released, document.get().index(), "acl");
        return tree.sentence();
      }
    }
    return s;
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
