package org.parley.extraction.event;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/** Tells the matches that two teams "meet" in from meetings. */
final class Fixtures {
  private static final int SPORT_WORDS = 3;
  private static final int GAME_WORDS = 4;

  private final Words words;
  private final boolean sport;
  private final boolean game;

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
    this.game =
        sport
            || article.stream()
                    .flatMap(s -> s.tokens().stream())
                    .filter(Token::isNoun)
                    .map(Token::lemma)
                    .filter(lemma -> words.is("sport", lemma) || words.is("game", lemma))
                    .distinct()
                    .count()
                >= GAME_WORDS;
  }

  /** "India meet Pakistan": two teams, nobody by name, in an article on sport. */
  boolean isMatch(ParsedSentence s, Token verb, List<Entity> parties) {
    return (game && !isForTalks(s, verb) || areSquads(s, verb))
        && Clause.behind(s, verb, VerbEvents.WITH).isEmpty()
        && parties.stream().noneMatch(e -> e.kind() == PartyKind.PERSON || !e.isNamed());
  }

  /** "before meeting United at home": in sport nobody but teams is met like that. */
  boolean isOpponent(ParsedSentence s, Token verb, List<Entity> whom) {
    boolean rated =
        game
            && Clause.objects(s, verb).stream()
                .flatMap(o -> s.subtree(o).stream())
                .anyMatch(t -> words.is("rated", t.lemma()));
    return rated
        || game
            && !isForTalks(s, verb)
            && !whom.isEmpty()
            && Clause.behind(s, verb, VerbEvents.WITH).isEmpty()
            && whom.stream().allMatch(e -> e.isNamed() && e.kind() != PartyKind.PERSON);
  }

  /** "will meet Chelsea to discuss a transfer": no match has such a purpose. */
  private boolean isForTalks(ParsedSentence s, Token verb) {
    return s.children(verb, "xcomp", "advcl", "acl").stream()
            .anyMatch(c -> words.is("bargaining", c.lemma()))
        || Clause.behind(s, verb, Set.of("for")).stream()
            .anyMatch(t -> t.lemma().matches("talk|discussion|negotiation"));
  }

  /** "the meetings with Moldova and Estonia": in an article on sport, two teams or more. */
  boolean areTeams(Collection<Entity> parties) {
    return game
        && parties.size() > 1
        && parties.stream().allMatch(e -> e.isNamed() && e.kind() != PartyKind.PERSON);
  }

  /** "The Springboks meet the Wallabies": two plurals by name, neither of them a people. */
  private static boolean areSquads(ParsedSentence s, Token verb) {
    List<Token> both =
        Stream.concat(Clause.ownSubject(s, verb).stream(), Clause.objects(s, verb).stream())
            .toList();
    return both.size() == 2
        && verb.lemma().equals("meet")
        && both.stream().allMatch(t -> t.isProper() && t.text().endsWith("s"))
        && both.stream().allMatch(t -> Clause.has(s, t, "det", "the"));
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
