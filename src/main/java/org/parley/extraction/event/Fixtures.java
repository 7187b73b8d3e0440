package org.parley.extraction.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/** Tells the matches that two teams "meet" in from meetings. */
final class Fixtures {
  private static final int SPORT_WORDS = 3;

  private final Words words;
  private final boolean sport;

  Fixtures(List<ParsedSentence> article, Words words) {
    this.words = words;
    Set<String> heard =
        article.stream()
            .flatMap(s -> s.tokens().stream())
            .filter(Token::isNoun)
            .map(Token::lemma)
            .filter(lemma -> words.is("sport", lemma))
            .collect(Collectors.toSet());
    this.sport = heard.size() >= SPORT_WORDS;
  }

  /** "India meet Pakistan": two teams, nobody by name, in an article on sport. */
  boolean isMatch(ParsedSentence s, Token verb, List<Entity> parties) {
    return sport
        && Clause.behind(s, verb, VerbEvents.WITH).isEmpty()
        && parties.stream().noneMatch(e -> e.kind() == PartyKind.PERSON || !e.isNamed());
  }

  /** "before meeting United at home": in sport nobody but teams is met like that. */
  boolean isOpponent(ParsedSentence s, Token verb, List<Entity> whom) {
    return sport
        && !whom.isEmpty()
        && Clause.behind(s, verb, VerbEvents.WITH).isEmpty()
        && whom.stream().allMatch(e -> e.isNamed() && e.kind() != PartyKind.PERSON);
  }

  /** Whether the article reports on sport. */
  boolean isSport() {
    return sport;
  }

  /** "a word with the players": what a coach does all day. */
  boolean isSquad(Token noun) {
    return sport && words.is("squad", noun.lemma()) && !noun.isProper();
  }

  /** "will meet X in the final". */
  boolean isRound(Token noun) {
    return words.is("fixture", noun.lemma());
  }
}
