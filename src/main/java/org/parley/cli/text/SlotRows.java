package org.parley.cli.text;

import java.util.List;
import java.util.Optional;
import org.parley.model.ArticleHeader;
import org.parley.model.AttributionChain;
import org.parley.model.Evidenced;
import org.parley.model.Explanation;
import org.parley.model.Hop;
import org.parley.model.Known;
import org.parley.model.NearMiss;
import org.parley.model.Party;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.When;

/** The slots of claims and responses as rows of a sheet, each with the words behind it. */
final class SlotRows {
  private final Sheet sheet;

  SlotRows(Sheet sheet) {
    this.sheet = sheet;
  }

  void article(ArticleHeader article) {
    sheet.row("Article", article.fileName() + " (" + Words.shortId(article.id()) + ")");
    evidenced("Outlet", article.outlet());
    evidenced("Published", article.published());
    evidenced("Title", article.title());
    sheet.row("Address", article.url());
  }

  void quotes(List<Passage> passages) {
    String label = "Quote";
    for (Passage passage : passages) {
      sheet.row(label, Sheet.located(passage));
      label = "";
    }
  }

  void parties(String label, List<Party> parties) {
    String head = label;
    for (Party party : parties) {
      String also = party.aliases().isEmpty() ? "" : ", also " + String.join(", ", party.aliases());
      sheet.row(head, party.name() + " (" + Words.of(party.kind()) + also + ")");
      sheet.words(party.mentions());
      head = "";
    }
  }

  void places(List<Place> places) {
    String head = "Place";
    for (Place place : places) {
      sheet.row(head, place.name());
      sheet.words(place.mentions());
      head = "";
    }
  }

  void when(String label, When when) {
    sheet.row(label, Words.when(when));
    if (when.isDated()) {
      sheet.detail(
          "from "
              + when.earliest().map(Object::toString).orElse("open")
              + " to "
              + when.latest().map(Object::toString).orElse("open")
              + ", precision: "
              + Words.of(when.precision()));
    }
    when.rule()
        .ifPresent(
            rule ->
                sheet.detail(
                    "rule " + rule + when.anchor().map(day -> ", counted from " + day).orElse("")));
    sheet.words(when.passage());
  }

  void chain(AttributionChain chain) {
    if (chain.hops().isEmpty()) {
      sheet.row("Source", "the outlet's own voice");
    }
    String head = "Source";
    for (Hop hop : chain.hops()) {
      sheet.row(head, "← " + hop.name() + " (" + how(hop) + ")");
      sheet.words(hop.passage());
      head = "";
    }
  }

  void why(Explanation why) {
    found("Why", why);
    why.remarks().forEach(sheet::detail);
  }

  /** The rule and the trigger. */
  void found(String label, Explanation why) {
    sheet.row(label, "rule " + why.rule());
    why.trigger().ifPresent(trigger -> sheet.detail("trigger " + Sheet.located(trigger)));
  }

  /** The refused passages of an article, each quoted once above its reasons. */
  void nearMisses(List<NearMiss> misses) {
    sheet.gap().heading("Looked like a claim or a response in this article and was refused");
    Optional<Passage> before = Optional.empty();
    for (NearMiss miss : misses) {
      if (before.filter(miss.passage()::equals).isEmpty()) {
        sheet.row("", Sheet.located(miss.passage()));
      }
      sheet.detail(miss.reason() + " (rule " + miss.rule() + ")");
      before = Optional.of(miss.passage());
    }
  }

  private static String how(Hop hop) {
    return Words.of(hop.kind())
        + hop.cue().map(cue -> ", cue " + Words.quoted(cue)).orElse("")
        + ", "
        + Words.of(hop.certainty())
        + ", "
        + (hop.positive() ? "positive" : "negative")
        + (hop.inherited() ? ", inherited from an earlier sentence" : "");
  }

  private void evidenced(String label, Evidenced<?> value) {
    String how = value.rule().map(rule -> ", rule " + rule).orElse("");
    sheet.row(
        label,
        value
            .value()
            .map(known -> known + " (" + Words.of(value.known()) + how + ")")
            .orElse(Words.of(Known.UNKNOWN)));
    sheet.words(value.passage());
  }
}
