package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.UnlinkedResponse;
import org.parley.ui.chip.ChipLook;
import org.parley.ui.chip.Chips;
import org.parley.ui.finding.Target;
import org.parley.ui.settings.RowPart;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Words;

/** What is answered: how, by whom, in which words, and in which article. */
final class AnswerCard extends Card {
  private static final int EXCERPT = 150;

  private final ChipRow chips = new ChipRow();
  private final Line speaker;
  private Optional<Line> quote = Optional.empty();
  private Optional<Line> source = Optional.empty();
  private Optional<ResponseKind> edge = Optional.empty();

  AnswerCard(CardStyle style, Consumer<Target> select) {
    super(select);
    getStyleClass().add("parley-answer");
    getChildren().add(chips);
    speaker = new Line(this, "parley-speaker");
    for (RowPart part : style.compact() ? List.<RowPart>of() : style.parts()) {
      if (part == RowPart.WORDS) {
        quote = Optional.of(new Line(this, "parley-quote"));
      } else if (part == RowPart.SOURCE) {
        source = Optional.of(new Line(this, "parley-source"));
      }
    }
  }

  /** Shows an answer beside a claim of the article {@code home}. */
  void show(AnswerEntry answer, String claimId, String home, CardStyle style) {
    List<ChipLook> looks = new ArrayList<>();
    looks.add(Chips.of(answer.response().kind()));
    looks.add(Chips.of(answer.link()));
    if (!answer.article().id().equals(home)) {
      looks.add(Chips.elsewhere());
    }
    chips.show(looks);
    show(answer.response(), answer.article(), style);
    aim(Optional.of(Target.of(answer.response(), claimId)));
  }

  void show(UnlinkedResponse one, CardStyle style) {
    chips.show(List.of(Chips.of(one.response().kind())));
    show(one.response(), one.article(), style);
    aim(Optional.of(Target.of(one.response())));
  }

  private void show(Response response, ArticleHeader article, CardStyle style) {
    edge(response.kind());
    setAccessibleText(response.speaker().name());
    speaker.show(Words.capital(response.speaker().name()), style.found());
    quote.ifPresent(
        line ->
            line.show(
                Words.excerpt(response.quote(), response.why().trigger(), EXCERPT), style.found()));
    source.ifPresent(line -> line.show(SourceWords.article(article), List.of()));
  }

  private void edge(ResponseKind kind) {
    if (!edge.equals(Optional.of(kind))) {
      edge.ifPresent(old -> getStyleClass().remove(edgeOf(old)));
      getStyleClass().add(edgeOf(kind));
      edge = Optional.of(kind);
    }
  }

  private static String edgeOf(ResponseKind kind) {
    return "parley-edge-" + Words.of(kind).replace(' ', '-');
  }
}
