package org.parley.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.extraction.response.Answer;
import org.parley.extraction.response.NegatedEvents;
import org.parley.model.ParagraphKind;
import org.parley.model.PartyKind;
import org.parley.model.ResponseKind;

/**
 * Events that nobody tells and that somebody denies or will not speak of: whoever the answer leaves
 * out is found among those it names otherwise, those it is given for and those the article is
 * about.
 */
final class Implied {
  private static final Set<String> CONTENT =
      Set.of(
          "about", "for", "on", "over", "behind", "toward", "towards", "regarding", "concerning");
  private static final Set<ResponseKind> KINDS =
      EnumSet.of(ResponseKind.DENIAL, ResponseKind.DOUBT, ResponseKind.NO_COMMENT);
  private static final int KNOWN_WELL = 2;

  private final Entities entities;
  private final List<EventCluster> clusters;

  Implied(Entities entities, List<EventCluster> clusters) {
    this.entities = entities;
    this.clusters = clusters.stream().filter(c -> !c.telling().isEmpty()).toList();
  }

  /** The event of the answer with its parties filled in, where only the answer speaks of it. */
  Optional<EventMention> of(Answer answer) {
    boolean answering =
        KINDS.contains(answer.kind())
            && answer.sentence().kind() == ParagraphKind.BODY
            && !answer.rule().equals(NegatedEvents.WEAKEST)
            && answer.events().stream().noneMatch(this::isTold);
    return answering
        ? answer.events().stream()
            .filter(e -> !e.rule().verb() && e.rule().frame() != Trigger.Frame.TRIP)
            .filter(e -> !e.situation().wished() && isNew(e, answer))
            .max(Comparator.comparingInt((EventMention e) -> e.parties().size()))
            .map(e -> e.implied(parties(e, answer)))
            .filter(EventMention::isTelling)
        : Optional.empty();
  }

  private boolean isTold(EventMention event) {
    return event.isTelling()
        || clusters.stream().anyMatch(cluster -> cluster.mentions().contains(event));
  }

  /** Whether no event told before can be meant. */
  private boolean isNew(EventMention event, Answer answer) {
    List<EventCluster> before =
        clusters.stream()
            .filter(c -> c.mentions().get(0).sentence().index() <= event.sentence().index())
            .toList();
    boolean content = hasContent(event);
    boolean bare = event.definite() && !content;
    if (bare || event.parties().stream().noneMatch(Entity::isNamed)) {
      return clusters.isEmpty()
          || content && (before.isEmpty() || !event.definite() && !isOfSpeaker(before, answer));
    }
    return clusters.stream().noneMatch(cluster -> shares(cluster, event));
  }

  private static boolean isOfSpeaker(List<EventCluster> before, Answer answer) {
    return before.stream()
        .anyMatch(c -> answer.speaker().filter(s -> c.parties().contains(s)).isPresent());
  }

  private boolean shares(EventCluster cluster, EventMention event) {
    return event.parties().stream()
        .anyMatch(p -> cluster.parties().stream().anyMatch(o -> entities.canBeSame(p, o)));
  }

  /** "any conversations about a pardon", "the talks behind the release": its matter is said. */
  private static boolean hasContent(EventMention event) {
    ParsedSentence s = event.sentence();
    return s.children(event.trigger(), "nmod", "acl").stream()
        .anyMatch(
            c ->
                isRestricting(s, c)
                    || s.subtree(c).stream()
                        .anyMatch(t -> t.is("case") && CONTENT.contains(t.text())));
  }

  /** "the conversations that he had", and not "the meeting, which was". */
  private static boolean isRestricting(ParsedSentence s, Token clause) {
    int start = s.subtree(clause).get(0).index();
    return clause.relation().equals("acl:relcl")
        && start > 0
        && !s.token(start - 1).text().equals(",")
        && !s.token(start).text().equals(",");
  }

  private List<Entity> parties(EventMention event, Answer answer) {
    Set<Entity> found = new LinkedHashSet<>(event.parties());
    Set<Entity> likely = new LinkedHashSet<>();
    likely.addAll(within(event));
    likely.addAll(spokenFor(answer));
    likely.addAll(wellKnown(answer));
    for (Entity entity : likely) {
      boolean other = found.stream().noneMatch(o -> entities.canBeSame(o, entity));
      if (found.size() < 2 && other) {
        found.add(entity);
      }
    }
    return new ArrayList<>(found);
  }

  /** Everybody named in the words that say more of the event. */
  private List<Entity> within(EventMention event) {
    ParsedSentence s = event.sentence();
    return s.subtree(event.trigger()).stream()
        .flatMap(t -> entities.namedAt(s, t).stream())
        .filter(this::canTakePart)
        .distinct()
        .toList();
  }

  /** The side that a spokesperson stands for, or whoever answers for himself. */
  private List<Entity> spokenFor(Answer answer) {
    boolean own =
        answer.speaker().filter(s -> s.isNamed() && !entities.isSpokesperson(s)).isPresent();
    if (own && answer.kind() != ResponseKind.DOUBT) {
      return answer.speaker().stream().toList();
    }
    return entities.named().stream()
        .filter(e -> !answer.speaker().filter(e::equals).isPresent() && canTakePart(e))
        .filter(e -> entities.speaksFor(answer.speakerWords(), e))
        .sorted(Comparator.comparingInt((Entity e) -> -e.mentions().size()))
        .toList();
  }

  private List<Entity> wellKnown(Answer answer) {
    return entities.named().stream()
        .filter(e -> !answer.speaker().filter(e::equals).isPresent() && canTakePart(e))
        .filter(e -> e.mentions().size() >= KNOWN_WELL)
        .sorted(Comparator.comparingInt((Entity e) -> -e.mentions().size()))
        .toList();
  }

  private boolean canTakePart(Entity entity) {
    return !entities.isOutlet(entity) && !entity.isVague() && entity.kind() != PartyKind.UNNAMED;
  }
}
