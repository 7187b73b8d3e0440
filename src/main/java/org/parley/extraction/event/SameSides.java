package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.nlp.Token;
import org.parley.model.ClaimKind;
import org.parley.model.ParagraphKind;
import org.parley.model.PartyKind;

/** Whether a mention speaks of the parties of an event told before, in whatever words. */
final class SameSides {
  private final Entities entities;
  private final Unfolding unfolding;

  SameSides(Entities entities, Unfolding unfolding) {
    this.entities = entities;
    this.unfolding = unfolding;
  }

  /** All parties of the smaller side are found on the other, one of them for certain. */
  boolean same(EventCluster cluster, EventMention mention) {
    int shared = cluster.shared(mention);
    int smaller = Math.min(cluster.parties().size(), mention.parties().size());
    if (shared >= 2) {
      return true;
    }
    if (isNear(cluster, mention) && (fillsIn(cluster, mention) || goesOn(cluster, mention))) {
      return true;
    }
    if (matched(cluster, mention) >= 2 && isNear(cluster, mention) && !isBeside(cluster, mention)) {
      return true;
    }
    boolean lead = mention.sentence().kind() != ParagraphKind.BODY;
    return shared >= 1
        && (matched(cluster, mention) >= Math.min(2, smaller) || lead)
        && smaller > 0;
  }

  /** "met with a lobbyist … met the lobbyist Jane Roe": the other side is described, then named. */
  private boolean fillsIn(EventCluster cluster, EventMention mention) {
    List<Entity> there = new ArrayList<>(cluster.parties());
    List<Entity> here = new ArrayList<>(mention.parties());
    there.removeAll(mention.parties());
    here.removeAll(cluster.parties());
    int all = mention.parties().size();
    return all == 2
        && cluster.parties().size() == 2
        && !there.isEmpty()
        && (!isBeside(cluster, mention) || isWhen(cluster, mention))
        && there.stream()
            .allMatch(
                t -> here.removeIf(h -> fits(t, h) || isWhen(cluster, mention) && !t.isNamed()));
  }

  /** "last sat down with a counterpart in May, when he met Y": the clause tells the same again. */
  private static boolean isWhen(EventCluster cluster, EventMention mention) {
    Token clause = mention.trigger();
    boolean when =
        mention.sentence().children(clause, "advmod", "mark").stream()
            .anyMatch(c -> c.lemma().equals("when"));
    return when
        && (clause.is("advcl") || clause.is("acl"))
        && cluster.telling().stream()
            .anyMatch(
                m ->
                    m.sentence().equals(mention.sentence())
                        && mention.sentence().dominates(m.trigger(), clause));
  }

  /** Whether the next sentences speak of the same two in other words. */
  private boolean goesOn(EventCluster cluster, EventMention mention) {
    return !again(cluster, mention).isEmpty();
  }

  /**
   * The words of the event told before, each with those of the mention for the same party: "the
   * lobbyist", "the five priests"; empty where the mention is not of that event.
   */
  Map<Entity, Entity> again(EventCluster cluster, EventMention mention) {
    if (!isNear(cluster, mention)) {
      return Map.of();
    }
    EventMention first = cluster.telling().get(0);
    List<Entity> there = new ArrayList<>(cluster.parties());
    List<Entity> here = new ArrayList<>(mention.parties());
    there.removeAll(mention.parties());
    here.removeAll(cluster.parties());
    boolean behind = mention.sentence().index() > first.sentence().index();
    boolean shared = here.size() < mention.parties().size();
    boolean known = shared || unfolding.isFirst(cluster);
    boolean two = mention.parties().size() == 2 && cluster.parties().size() >= 2;
    boolean told = two && behind && known && !isBeside(cluster, mention);
    boolean sure = there.stream().anyMatch(t -> here.stream().anyMatch(h -> isSure(t, h)));
    Map<Entity, Entity> pairs = new LinkedHashMap<>();
    for (Entity other : told && isAlike(cluster, mention) ? here : List.<Entity>of()) {
      Optional<Entity> same =
          there.stream()
              .filter(t -> isSure(t, other) || isAgain(t, other, first, sure))
              .findFirst();
      if (same.isEmpty()) {
        return Map.of();
      }
      there.remove(same.get());
      pairs.put(same.get(), other);
    }
    return pairs;
  }

  private boolean isSure(Entity there, Entity here) {
    boolean many = here.isPlural() || here.kind() != PartyKind.PERSON && here.isNamed();
    return fits(there, here)
        || !there.isNamed() && there.isPlural() == many && entities.canBeSame(there, here);
  }

  private static boolean isAlike(EventCluster cluster, EventMention mention) {
    return mention.kind() != ClaimKind.CONTACT && cluster.kind() != ClaimKind.CONTACT
        || mention.kind() == cluster.kind();
  }

  /** Whether {@code here} can be another word for, or the name of, a party told before. */
  private static boolean isAgain(Entity there, Entity here, EventMention first, boolean sure) {
    if (there.isPlural() || here.isPlural()) {
      return there.isPlural()
          && here.isPlural()
          && !there.isNamed()
          && !here.isNamed()
          && (here.isDefinite() || head(there).equals(head(here)));
    }
    boolean described = there.kind() == PartyKind.PERSON && !here.isNamed() && here.isDefinite();
    boolean named =
        !there.isNamed() && (sure || !there.isDefinite()) && Unfolding.isNew(here, first);
    return described || named;
  }

  /** The last word of a description without what stands behind "of", "for" or "from". */
  private static String head(Entity entity) {
    String front = entity.name().replaceFirst(" (of|for|from|in|with|to|at|on|who) .*", "");
    return front.substring(front.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private boolean fits(Entity one, Entity other) {
    return entities.fits(one, other) || entities.fits(other, one);
  }

  private static boolean isBeside(EventCluster cluster, EventMention mention) {
    return cluster.telling().stream().anyMatch(m -> m.sentence().equals(mention.sentence()));
  }

  private static boolean isNear(EventCluster cluster, EventMention mention) {
    return cluster.telling().stream()
        .anyMatch(m -> Math.abs(m.sentence().index() - mention.sentence().index()) <= 4);
  }

  int matched(EventCluster cluster, EventMention mention) {
    Set<Entity> taken = new HashSet<>();
    int matched = 0;
    for (Entity party : mention.parties()) {
      Optional<Entity> other =
          cluster.parties().stream()
              .filter(o -> !taken.contains(o) && entities.canBeSame(party, o))
              .findFirst();
      if (other.isPresent()) {
        taken.add(other.get());
        matched++;
      }
    }
    return matched;
  }
}
