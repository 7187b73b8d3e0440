package org.parley.json;

import java.util.List;
import java.util.Optional;
import org.parley.model.Passage;

/** How a passage looks: its article, where it stands there, and its words with their context. */
final class PassageJson {
  private final JsonWriter json;
  private final CodePoints points;

  PassageJson(JsonWriter json, CodePoints points) {
    this.json = json;
    this.points = points;
  }

  void all(String name, List<Passage> passages) {
    json.array(name, passages, passage -> json.object(() -> fields(passage)));
  }

  void one(String name, Optional<Passage> passage) {
    json.optional(name, passage, this::fields);
  }

  private void fields(Passage passage) {
    String article = passage.articleId();
    json.text("article", article);
    json.number("start", passage.span().start());
    json.number("end", passage.span().end());
    json.number("start_code_point", points.before(article, passage.span().start()));
    json.number("end_code_point", points.before(article, passage.span().end()));
    json.text("prefix", passage.prefix());
    json.text("quote", passage.quote());
    json.text("suffix", passage.suffix());
  }
}
