package org.parley.ui.ledger;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.Response;
import org.parley.model.UnlinkedResponse;
import org.parley.ui.chip.Chips;
import org.parley.ui.chip.Icons;
import org.parley.ui.finding.Target;
import org.parley.ui.settings.RowPart;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Words;

/** What is answered: how, by whom, in which words, and in which article. */
final class AnswerCard extends VBox implements Card {
  private static final int EXCERPT = 150;

  private final Target target;

  private AnswerCard(
      Response response, ArticleHeader article, Target target, FlowPane chips, CardStyle style) {
    this.target = target;
    getStyleClass()
        .addAll(
            "parley-card",
            "parley-answer",
            "parley-edge-" + Words.of(response.kind()).replace(' ', '-'));
    setAccessibleText(response.speaker().name());
    String speaker = Words.capital(response.speaker().name());
    getChildren().addAll(chips, Parts.words(speaker, "parley-speaker", style.found()));
    for (RowPart part : style.compact() ? List.<RowPart>of() : style.parts()) {
      if (part == RowPart.WORDS) {
        String quote = Words.excerpt(response.quote(), response.why().trigger(), EXCERPT);
        getChildren().add(Parts.words(quote, "parley-quote", style.found()));
      } else if (part == RowPart.SOURCE) {
        getChildren().add(Parts.words(SourceWords.article(article), "parley-source"));
      }
    }
  }

  /** An answer beside a claim of the article {@code home}. */
  static AnswerCard of(AnswerEntry answer, String claimId, String home, CardStyle style) {
    FlowPane chips = Parts.flow(Chips.of(answer.response().kind()), Chips.of(answer.link()));
    if (!answer.article().id().equals(home)) {
      Label elsewhere = Icons.on(new Label("Other article"), Feather.EXTERNAL_LINK);
      elsewhere.getStyleClass().addAll("parley-chip", "parley-tone-quiet");
      chips.getChildren().add(elsewhere);
    }
    return new AnswerCard(
        answer.response(), answer.article(), Target.of(answer.response(), claimId), chips, style);
  }

  static AnswerCard of(UnlinkedResponse one, CardStyle style) {
    return new AnswerCard(
        one.response(),
        one.article(),
        Target.of(one.response()),
        Parts.flow(Chips.of(one.response().kind())),
        style);
  }

  @Override
  public Target target() {
    return target;
  }

  @Override
  public void current(boolean current) {
    pseudoClassStateChanged(PseudoClass.getPseudoClass("current"), current);
  }
}
