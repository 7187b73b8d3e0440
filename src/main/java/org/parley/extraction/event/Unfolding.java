package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.model.ClaimKind;
import org.parley.model.ParagraphKind;
import org.parley.model.PartyKind;

/**
 * The way news tells: the lead speaks of "an adviser" who met "a lobbyist", the next sentences name
 * them.
 */
final class Unfolding {
  private static final int REACH = 4;
  private static final int LEAD = 2;
  private static final int NEXT = 2;
  private static final String KIN =
      "(?i).*\\b(brother|sister|wife|husband|son|daughter|father|mother)";

  private final Entities entities;
  private final int firstBody;

  /**
   * @param firstBody index of the first sentence below the headline
   */
  Unfolding(Entities entities, int firstBody) {
    this.entities = entities;
    this.firstBody = firstBody;
  }

  /**
   * The descriptions of the event told in the lead, each with the party that a later mention names
   * in its place; empty where the mention is not of that event.
   */
  Map<Entity, Entity> of(EventCluster cluster, EventMention mention) {
    EventMention lead = cluster.telling().get(0);
    int gap = mention.sentence().index() - lead.sentence().index();
    boolean ahead =
        lead.sentence().kind() != ParagraphKind.BODY || lead.sentence().index() < firstBody + LEAD;
    if (!ahead || gap <= 0 || gap > REACH + firstBody || !isAlike(lead, mention)) {
      return Map.of();
    }
    List<Entity> described = new ArrayList<>(cluster.parties());
    List<Entity> named = new ArrayList<>();
    for (Entity party : mention.parties()) {
      Optional<Entity> same =
          described.stream()
              .filter(o -> o.equals(party) || entities.canBeSame(o, party) && o.isNamed())
              .findFirst();
      same.ifPresentOrElse(described::remove, () -> named.add(party));
    }
    boolean pointing = mention.definite() && !mention.rule().verb();
    return fits(described, named, lead)
            || !pointing
                && (areSides(cluster, described, named, lead)
                    || isDetail(cluster, described, named, mention))
        ? pairs(described, named)
        : Map.of();
  }

  /**
   * "The cocoa ministers of X and Y held talks", then both by name: groups whose members follow.
   */
  private static boolean areSides(
      EventCluster cluster, List<Entity> described, List<Entity> named, EventMention lead) {
    return !described.isEmpty()
        && described.size() == cluster.parties().size()
        && described.size() <= named.size()
        && described.stream().allMatch(Unfolding::isSide)
        && described.stream().anyMatch(Entity::isPlural)
        && named.stream().allMatch(e -> e.isNamed() && isUnknown(e, lead));
  }

  /**
   * "The president sat down with his fiercest critic", and right behind it "X lunched with Y": what
   * the lead leaves unnamed the next sentence tells in full.
   */
  private static boolean isDetail(
      EventCluster cluster, List<Entity> described, List<Entity> named, EventMention mention) {
    boolean alone =
        cluster.telling().stream().map(m -> m.sentence().index()).distinct().count() == 1;
    EventMention lead = cluster.telling().get(0);
    boolean series =
        lead.trigger().pos().equals("VBG")
            && Clause.hasAux(lead.sentence(), lead.trigger(), Set.of("been"));
    return alone
        && !series
        && mention.sentence().index() - lead.sentence().index() <= NEXT
        && !described.isEmpty()
        && described.size() <= named.size()
        && described.stream().noneMatch(Entity::isNamed)
        && described.stream().noneMatch(e -> e.name().matches(KIN))
        && named.stream().anyMatch(e -> e.isNamed() || e.name().matches(".+\\b\\p{Lu}\\p{L}+.*"));
  }

  /** "his brother" and "her father" are nobody's side. */
  private static boolean isSide(Entity entity) {
    return entity.kind() == PartyKind.UNNAMED
        && (entity.isPlural() || !entity.name().matches(".*['’]s .*"));
  }

  private static boolean isUnknown(Entity entity, EventMention lead) {
    int end = lead.sentence().span().end();
    return entity.mentions().stream().allMatch(m -> m.start() >= end);
  }

  /** Whether both are of one kind, or neither is a contact from afar. */
  static boolean isAlike(EventMention lead, EventMention mention) {
    boolean contact = lead.kind() == ClaimKind.CONTACT || mention.kind() == ClaimKind.CONTACT;
    return lead.kind() == mention.kind() || !contact;
  }

  /** Whether the event is told in the first sentences below the headline. */
  boolean isFirst(EventCluster cluster) {
    return cluster.telling().stream()
        .anyMatch(
            m ->
                m.sentence().kind() == ParagraphKind.BODY
                    && m.sentence().index() <= firstBody + LEAD);
  }

  private boolean fits(List<Entity> described, List<Entity> named, EventMention lead) {
    return !described.isEmpty()
        && described.size() == named.size()
        && described.size() <= 2
        && described.stream().allMatch(Unfolding::isIntroduced)
        && described.stream().anyMatch(e -> e.name().matches("(?i)(an?|one of|another) .*"))
        && named.stream().allMatch(e -> isNew(e, lead));
  }

  /** "a senior adviser", "the foreign minister of Chad": somebody not named yet. */
  private static boolean isIntroduced(Entity entity) {
    boolean owned = entity.name().matches(".*['’]s .*");
    return entity.kind() == PartyKind.UNNAMED && !entity.isPlural() && !owned;
  }

  /** A person whom nothing before the end of the lead sentence speaks of. */
  static boolean isNew(Entity entity, EventMention lead) {
    int end = lead.sentence().span().end();
    return entity.kind() == PartyKind.PERSON
        && entity.mentions().stream().allMatch(m -> m.start() >= end);
  }

  private static Map<Entity, Entity> pairs(List<Entity> described, List<Entity> named) {
    Map<Entity, Entity> pairs = new LinkedHashMap<>();
    for (int i = 0; i < described.size(); i++) {
      pairs.put(described.get(i), named.get(i));
    }
    return pairs;
  }
}
