package org.parley.json;

import org.parley.model.ClaimQuery;

/** How a query looks: every filter by name, null where it was not used. */
public final class QueryJson {
  private final JsonWriter json;

  public QueryJson(JsonWriter json) {
    this.json = json;
  }

  /** The query as a field. */
  public void query(String name, ClaimQuery query) {
    json.object(
        name,
        () -> {
          json.text("text", query.text());
          json.text("party", query.party());
          json.text("place", query.place());
          json.text("outlet", query.outlet());
          json.text("kind", query.kind().map(JsonFormat::word));
          json.text("modality", query.modality().map(JsonFormat::word));
          json.text("answered", query.answered().map(JsonFormat::word));
          json.text("review", query.review().map(JsonFormat::word));
          json.text("from", query.from());
          json.text("to", query.to());
        });
  }
}
