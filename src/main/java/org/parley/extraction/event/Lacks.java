package org.parley.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** What a trigger would have needed to tell of an event, in plain words. */
final class Lacks {
  private Lacks() {}

  /** Why the frame of a trigger was not filled, told from its clause. */
  static String of(ParsedSentence s, Token t, Trigger trigger) {
    return trigger.verb() ? ofVerb(s, t, trigger.frame()) : ofNoun(s, t, trigger);
  }

  private static String ofVerb(ParsedSentence s, Token v, Frame frame) {
    Optional<Token> subject = Clause.subject(s, v);
    if (subject.isEmpty() && !Clause.isPassive(s, v)) {
      return "has nobody as its subject";
    }
    if (subject.filter(t -> t.text().equalsIgnoreCase("you")).isPresent()) {
      return "is advice to the reader";
    }
    List<Token> things =
        Clause.objects(s, v).stream().filter(o -> !o.isProper() && o.isNoun()).toList();
    if (frame == Frame.MEET && !things.isEmpty()) {
      return "has “" + things.get(0).text() + "” as its object, which is nobody to meet";
    }
    return switch (frame) {
      case MEET -> "joins no two parties here, or is a match";
      case WITH -> "names no person or body behind “with” or “to”";
      case DISCUSS, COMPANY -> "names no person or body behind “with”";
      case BEHIND -> "names no person behind its preposition";
      case GATHER -> "does not name two whom it brought together";
      case HOUSE -> "does not say whose house or office it was";
      case TOGETHER -> "names no leaders, envoys or other parties that came together";
      case BROKER -> "names no two sides that somebody went between";
      case PRESENT -> "does not name two persons, one of them behind “to”";
      case OBJECT, HOST -> "does not join two parties as subject and object";
      case PLACE -> "is a journey, and no meeting is named as its purpose";
      case ATTEND -> "names nobody that it was done together with";
      case ALONGSIDE -> "names nobody behind “alongside” or “together with”";
      case JOINT -> "names no person it was done together with";
      case SECLUDED -> "does not say with whom";
      case UNITE -> "does not name two persons whom it brought to each other";
      case ERRAND -> "is not what a journey to somebody was made for";
      case SEEN -> "does not say that somebody was seen with somebody";
      case EVENT, TRIP, WEAK, COMPANION, STAY -> "tells no event as a verb";
    };
  }

  private static String ofNoun(ParsedSentence s, Token n, Trigger trigger) {
    boolean modifies = (n.is("compound") || n.is("nmod:poss")) && n.head() > n.index();
    if (modifies) {
      return "only describes “" + s.token(n.head()).text() + "”";
    }
    if (trigger.frame() == Frame.WEAK || NounSenses.needsCompany(n)) {
      return "tells an event only with somebody behind “with” or “between”";
    }
    return s.children(n, "compound", "amod").stream()
        .findFirst()
        .map(word -> "is read in another sense: “" + word.text() + " " + n.text() + "”")
        .orElse("is read in another sense");
  }

  /** Why a mention that has a filled frame gave no claim of its own. */
  static String of(EventMention mention) {
    if (mention.situation().wished()) {
      return "is only wished for";
    }
    List<Entity> parties = mention.parties();
    if (parties.isEmpty()) {
      return "has nobody who clearly took part";
    }
    if (isJourney(mention) && mention.places().isEmpty()) {
      return "is a journey by " + parties.get(0).name() + " to no place that is named";
    }
    if (parties.size() == 1) {
      return "has only " + parties.get(0).name() + " as taking part" + andUnknown(mention);
    }
    return parties.stream()
        .filter(Entity::isVague)
        .findFirst()
        .map(party -> "names parties too general to be told apart: " + party.name())
        .orElse("points to no event that is told elsewhere");
  }

  /** "and “she”, who is not named": the pronouns that the text leaves open. */
  private static String andUnknown(EventMention mention) {
    return mention.unresolved().stream()
        .map(who -> ", and “" + who.name() + "”, of whom the text does not say who that is")
        .collect(Collectors.joining());
  }

  private static boolean isJourney(EventMention mention) {
    Frame frame = mention.rule().frame();
    return frame == Frame.PLACE || frame == Frame.TRIP;
  }
}
