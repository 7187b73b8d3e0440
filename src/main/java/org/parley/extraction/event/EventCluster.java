package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.model.ClaimKind;
import org.parley.model.ParagraphKind;

/** The mentions of one event in an article. */
public final class EventCluster {
  private final List<EventMention> mentions = new ArrayList<>();
  private final Set<Entity> parties = new LinkedHashSet<>();
  private final Map<Entity, Entity> covered = new LinkedHashMap<>();

  /** An event that one mention alone tells. */
  public static EventCluster of(EventMention mention) {
    EventCluster cluster = new EventCluster();
    cluster.add(mention);
    return cluster;
  }

  void add(EventMention mention) {
    mentions.add(mention);
    boolean told = mention.sentence().kind() == ParagraphKind.BODY || parties.isEmpty();
    boolean group = told && mention.parties().size() == 1 && mention.parties().get(0).isPlural();
    if (mention.isTelling() && (told || mention.parties().size() > 1)
        || group && !mention.rule().verb()) {
      mention.parties().stream().map(p -> covered.getOrDefault(p, p)).forEach(parties::add);
    }
  }

  /** Adds a mention without its parties: the headline, whose words stand for others. */
  void accompany(EventMention mention) {
    mentions.add(mention);
  }

  /** Puts the names that a later mention gives in the place of descriptions. */
  void name(Map<Entity, Entity> names) {
    covered.putAll(names);
    parties.removeAll(names.keySet());
  }

  /** Takes two words for one party: the name stands, or the words that came first. */
  void alias(Entity there, Entity here) {
    boolean first = there.isNamed() || !here.isNamed();
    covered.put(first ? here : there, first ? there : here);
    if (!first) {
      parties.remove(there);
    }
  }

  /** Descriptions of parties that are named as well, with the parties they describe. */
  public Map<Entity, Entity> covered() {
    return Map.copyOf(covered);
  }

  public List<EventMention> mentions() {
    return List.copyOf(mentions);
  }

  public Set<Entity> parties() {
    return new LinkedHashSet<>(parties);
  }

  /** The telling mentions. */
  public List<EventMention> telling() {
    return mentions.stream().filter(EventMention::isTelling).toList();
  }

  ClaimKind kind() {
    return telling().get(0).kind();
  }

  int shared(EventMention mention) {
    Set<Entity> common = new HashSet<>(mention.parties());
    common.retainAll(parties);
    return common.size();
  }

  List<String> placeNames() {
    return mentions.stream().flatMap(m -> m.placeNames().stream()).distinct().toList();
  }

  int lastSentence() {
    return mentions.get(mentions.size() - 1).sentence().index();
  }
}
