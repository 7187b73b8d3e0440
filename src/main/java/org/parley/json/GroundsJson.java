package org.parley.json;

import java.util.Optional;
import java.util.function.Function;
import org.parley.model.Explanation;
import org.parley.model.Ground;
import org.parley.model.Grounds;
import org.parley.model.NearMiss;

/** How the reasons for a claim or a response look. */
public final class GroundsJson {
  private final JsonWriter json;
  private final PassageJson passages;

  /**
   * @param texts canonical text by article id
   */
  public GroundsJson(JsonWriter json, Function<String, Optional<String>> texts) {
    this.json = json;
    this.passages = new PassageJson(json, new CodePoints(texts));
  }

  /** The fields of an object that is open. */
  public void fields(Grounds grounds) {
    json.word("subject", grounds.subject());
    json.text("id", grounds.id());
    json.text("article", grounds.article().id());
    json.text("file", grounds.article().fileName());
    passages.all("passages", grounds.quotes());
    json.optional("found_by", grounds.why(), this::found);
    json.array("grounds", grounds.grounds(), ground -> json.object(() -> ground(ground)));
    json.array("near_misses", grounds.nearMisses(), miss -> json.object(() -> nearMiss(miss)));
  }

  private void found(Explanation why) {
    json.text("rule", why.rule());
    passages.one("trigger", why.trigger());
  }

  private void ground(Ground ground) {
    json.text("name", ground.name());
    json.text("value", ground.value());
    json.word("known", ground.known());
    json.text("rule", ground.rule());
    passages.all("words", ground.words());
    json.texts("remarks", ground.remarks());
  }

  private void nearMiss(NearMiss miss) {
    json.text("rule", miss.rule());
    json.text("reason", miss.reason());
    passages.one("passage", Optional.of(miss.passage()));
  }
}
