package org.parley.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Whether a mention that does not tell enough would do so if its pronouns were understood. */
final class Prospects {
  private static final Set<String> MANY =
      Set.of("they", "them", "their", "themselves", "we", "us", "our", "ourselves");

  private static final Set<Frame> JOURNEYS = Set.of(Frame.PLACE, Frame.TRIP);

  private Prospects() {}

  /** Each pronoun in the clauses of the event stands for one party, which may be many people. */
  static boolean isOpen(EventMention mention) {
    List<String> pronouns =
        mention.sentence().tokens().stream()
            .filter(t -> t.pos().startsWith("PRP") && !t.lemma().equals("it"))
            .filter(t -> isWithin(mention, t))
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    if (pronouns.isEmpty() || mention.situation().wished()) {
      return false;
    }
    boolean two = mention.parties().size() + pronouns.size() > 1;
    boolean one =
        JOURNEYS.contains(mention.rule().frame())
            ? !mention.places().isEmpty()
            : mention.engaged() || pronouns.stream().anyMatch(MANY::contains);
    return two || one;
  }

  /** Whether the pronoun does not stand in another clause, told beside the event's or of a noun. */
  private static boolean isWithin(EventMention mention, Token pronoun) {
    ParsedSentence s = mention.sentence();
    Optional<Token> told = verb(s, mention.anchor());
    Optional<Token> own = verb(s, pronoun);
    boolean inNoun = !mention.trigger().isVerb() && s.dominates(mention.trigger(), pronoun);
    if (inNoun || told.isEmpty() || own.isEmpty() || s.dominates(own.get(), told.get())) {
      return true;
    }
    Token at = own.get();
    while (at.head() >= 0 && at.index() != told.get().index()) {
      if (at.is("conj") || at.is("parataxis") || at.relation().equals("acl:relcl")) {
        return false;
      }
      at = s.token(at.head());
    }
    return at.index() == told.get().index();
  }

  /** The word itself or the nearest verb above it. */
  private static Optional<Token> verb(ParsedSentence s, Token word) {
    Token at = word;
    for (int steps = 0; steps <= s.size(); steps++) {
      if (at.isVerb()) {
        return Optional.of(at);
      }
      if (at.head() < 0) {
        return Optional.empty();
      }
      at = s.token(at.head());
    }
    return Optional.empty();
  }
}
