package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.model.ClaimEntry;
import org.parley.model.UnlinkedResponse;
import org.parley.ui.finding.Target;
import org.parley.ui.ledger.LedgerRow.ClaimRow;
import org.parley.ui.ledger.LedgerRow.OrphanRow;
import org.parley.ui.wording.Text;

/** A claim beside its answers below its heading; all nodes stay while the rows shown change. */
final class RowPane extends KnownHeight {
  private final CardStyle made;
  private final Consumer<Target> select;
  private final VBox left = column();
  private final VBox right = column();
  private final Label noClaim = Parts.words(Text.of("response.no-claim"), "parley-nothing");
  private final Label noAnswer = Parts.words(Text.of("claim.no-response"), "parley-nothing");
  private final ClaimCard claim;
  private final List<AnswerCard> answers = new ArrayList<>();
  private Optional<HeadingBand> heading = Optional.empty();

  /**
   * @param style fixes which lines cards have
   * @param select is given what is pressed
   */
  RowPane(CardStyle style, DoubleSupplier em, Consumer<Target> select) {
    this.made = style;
    this.select = select;
    claim = new ClaimCard(style, select);
    left.getChildren().addAll(claim, noClaim);
    right.getChildren().add(noAnswer);
    EqualColumns columns = new EqualColumns(em, left, right);
    columns.setMinHeight(0);
    Card.selectOnPress(columns, select, claim::target);
    getChildren().add(columns);
  }

  private static VBox column() {
    VBox column = new VBox();
    column.getStyleClass().add("parley-column");
    return column;
  }

  /** Whether rows of another style can be shown with the lines that are there. */
  boolean suits(CardStyle style) {
    return made.compact() == style.compact() && made.parts().equals(style.parts());
  }

  /** Shows a row that was read. */
  void show(LedgerRow row, CardStyle style) {
    if (row instanceof ClaimRow one) {
      show(one, style);
    } else if (row instanceof OrphanRow one) {
      show(one, style);
    }
  }

  private void show(ClaimRow row, CardStyle style) {
    row.heading().ifPresentOrElse(one -> band().show(one), this::noHeading);
    ClaimEntry entry = row.entry();
    claim.show(entry, style);
    answers(entry.answers().size());
    for (int at = 0; at < entry.answers().size(); at++) {
      answers
          .get(at)
          .show(entry.answers().get(at), entry.claim().id(), entry.article().id(), style);
    }
  }

  private void show(OrphanRow row, CardStyle style) {
    if (row.first()) {
      band().showOrphans();
    } else {
      noHeading();
    }
    claim.aim(Optional.empty());
    UnlinkedResponse orphan = row.orphan();
    answers(1);
    answers.get(0).show(orphan, style);
  }

  private HeadingBand band() {
    if (heading.isEmpty()) {
      heading = Optional.of(new HeadingBand());
      heading.ifPresent(band -> getChildren().add(0, band));
    }
    return heading.orElseThrow();
  }

  private void noHeading() {
    heading.ifPresent(band -> Parts.shown(band, false));
  }

  /** Makes as many cards as it takes, and hides those that it does not. */
  private void answers(int count) {
    while (answers.size() < count) {
      AnswerCard card = new AnswerCard(made, select);
      answers.add(card);
      right.getChildren().add(card);
    }
    answers.subList(count, answers.size()).forEach(card -> card.aim(Optional.empty()));
    Parts.shown(noAnswer, count == 0);
    Parts.shown(noClaim, claim.target().isEmpty());
  }

  /** Shows which card is selected, and whether the claim is marked. */
  void mark(Optional<Target> selected, boolean marked) {
    Stream.concat(Stream.of(claim), answers.stream()).forEach(card -> card.current(selected));
    claim.marked(marked);
  }

  /** The claim that is shown, if one is. */
  Optional<Target> claim() {
    return claim.target();
  }
}
