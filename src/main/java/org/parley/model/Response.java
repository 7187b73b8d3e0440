package org.parley.model;

import java.util.List;
import java.util.Optional;

/** What somebody said on whether a claimed event happened or what it was. */
public record Response(
    String id,
    String articleId,
    ResponseKind kind,
    Party speaker,
    List<Passage> passages,
    Optional<Passage> answered,
    When when,
    Explanation why) {
  /**
   * @param id SHA-256, hex, of article, cue and speaker
   * @param passages the sentence that answers first, then the others of the same speaker and kind
   * @param answered the words that name what is answered ("reports of a meeting")
   * @param when the time of the statement, not of the event
   */
  public Response {
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("response " + id + " has no passage");
    }
    passages = List.copyOf(passages);
  }

  public Passage quote() {
    return passages.get(0);
  }

  /** Whether passages and values are the same, whatever the ids and the rules behind them. */
  public boolean saysTheSameAs(Response other) {
    return kind == other.kind
        && speaker.equals(other.speaker)
        && passages.equals(other.passages)
        && answered.equals(other.answered)
        && when.equals(other.when);
  }

  /** The same response under another id. */
  public Response withId(String other) {
    return new Response(other, articleId, kind, speaker, passages, answered, when, why);
  }
}
