package org.parley.json;

import java.util.List;
import org.parley.model.LedgerEntry;
import org.parley.model.ReviewState;

/** How the review of a claim looks: the present state and the decisions that led to it. */
final class DecisionJson {
  private final JsonWriter json;
  private final LogDetail detail;

  DecisionJson(JsonWriter json, LogDetail detail) {
    this.json = json;
    this.detail = detail;
  }

  void review(ReviewState state, List<LedgerEntry> decisions) {
    json.object(
        "review",
        () -> {
          json.word("state", state);
          json.array("decisions", decisions, entry -> json.object(() -> entry(entry)));
        });
  }

  private void entry(LedgerEntry entry) {
    json.number("sequence", entry.sequence());
    json.text("editor", entry.editor());
    entry.decision().match(new DecisionFields(json)).run();
    if (detail == LogDetail.WHOLE) {
      json.text("time", entry.time().toString());
      json.text("previous_digest", entry.previousDigest());
      json.text("digest", entry.digest());
    }
  }
}
