package org.parley.model;

import java.util.List;

/**
 * One assertion, by one article, that identifiable parties met, visited, talked, were in contact,
 * or plan to.
 */
public record Claim(
    String id,
    String articleId,
    ClaimKind kind,
    Modality modality,
    List<Passage> passages,
    List<Party> parties,
    List<Place> places,
    When when,
    AttributionChain attribution,
    boolean implicit,
    boolean generic,
    Explanation why) {
  /**
   * @param id SHA-256, hex, of article and trigger; the same text gives the same id
   * @param passages the most informative sentence or clause first, then the others on this event
   * @param implicit true when nobody in the article asserts the event and it only stands behind a
   *     denial or a refusal to comment
   * @param generic true for habits and repeated events without a single date
   */
  public Claim {
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " has no passage");
    }
    passages = List.copyOf(passages);
    parties = List.copyOf(parties);
    places = List.copyOf(places);
  }

  public Passage quote() {
    return passages.get(0);
  }

  /** Whether passages and values are the same, whatever the ids and the rules behind them. */
  public boolean saysTheSameAs(Claim other) {
    return kind == other.kind
        && modality == other.modality
        && implicit == other.implicit
        && generic == other.generic
        && passages.equals(other.passages)
        && parties.equals(other.parties)
        && places.equals(other.places)
        && when.equals(other.when)
        && attribution.equals(other.attribution);
  }

  /** The same claim under another id. */
  public Claim withId(String other) {
    return new Claim(
        other,
        articleId,
        kind,
        modality,
        passages,
        parties,
        places,
        when,
        attribution,
        implicit,
        generic,
        why);
  }
}
