package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.nlp.Token;
import org.parley.model.ClaimKind;
import org.parley.model.ParagraphKind;

/** "A second round of talks", "a further meeting": one more event of the parties told of before. */
final class Renewals {
  private static final Set<String> AGAIN =
      Set.of(
          "another", "second", "third", "fourth", "further", "fresh", "new", "follow-up", "next");

  private final SameSides sides;
  private final Distinction distinction;

  Renewals(SameSides sides, Distinction distinction) {
    this.sides = sides;
    this.distinction = distinction;
  }

  /** The mention with the parties of the event that it renews, if it says when or that it is. */
  Optional<EventMention> of(EventMention mention, List<EventCluster> told) {
    boolean event =
        mention.rule().frame() == Frame.EVENT
            && mention.kind() != ClaimKind.CONTACT
            && mention.sentence().kind() == ParagraphKind.BODY
            && mention.parties().size() < 2;
    if (!event || !isAgain(mention) || !isTold(mention)) {
      return Optional.empty();
    }
    List<EventCluster> before =
        told.stream()
            .filter(c -> c.parties().size() > 1 && c.kind() != ClaimKind.CONTACT)
            .filter(c -> c.telling().get(0).sentence().index() < mention.sentence().index())
            .filter(c -> !distinction.isBackground(c))
            .toList();
    return before.stream()
        .filter(c -> mention.parties().isEmpty() || sides.matched(c, mention) > 0)
        .reduce((a, b) -> b.lastSentence() >= a.lastSentence() ? b : a)
        .map(c -> mention.between(new ArrayList<>(c.parties())));
  }

  private static boolean isAgain(EventMention mention) {
    Token noun = mention.trigger();
    List<Token> heads = new ArrayList<>(List.of(noun));
    if (noun.is("nmod")) {
      Clause.head(mention.sentence(), noun)
          .filter(h -> h.lemma().equals("round"))
          .ifPresent(heads::add);
    }
    boolean other = !mention.sentence().children(noun, "compound").isEmpty();
    return !other
        && heads.stream()
            .flatMap(h -> mention.sentence().children(h, "amod", "det").stream())
            .anyMatch(c -> AGAIN.contains(c.lemma().toLowerCase(Locale.ROOT)));
  }

  /** Said to be set, held or called off; not only wished for, doubted or talked about. */
  private static boolean isTold(EventMention mention) {
    Situation situation = mention.situation();
    boolean real = !situation.hypothetical() && !situation.generic() && !situation.wished();
    boolean carried = mention.anchor().index() != mention.trigger().index();
    return real && (carried || situation.planned());
  }
}
