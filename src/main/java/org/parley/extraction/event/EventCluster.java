package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.model.ClaimKind;

/** The mentions of one event in an article. */
public final class EventCluster {
  private final List<EventMention> mentions = new ArrayList<>();
  private final Set<Entity> parties = new LinkedHashSet<>();

  void add(EventMention mention) {
    mentions.add(mention);
    if (mention.isTelling()) {
      parties.addAll(mention.parties());
    }
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
    return telling().get(0).rule().kind();
  }

  int shared(EventMention mention) {
    Set<Entity> common = new HashSet<>(mention.parties());
    common.retainAll(parties);
    return common.size();
  }

  int lastSentence() {
    return mentions.get(mentions.size() - 1).sentence().index();
  }
}
