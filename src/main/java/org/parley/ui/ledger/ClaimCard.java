package org.parley.ui.ledger;

import javafx.css.PseudoClass;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.ui.chip.Chips;
import org.parley.ui.finding.Target;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Words;

/** What is claimed: the claim in a sentence, its own words, and who says so. */
final class ClaimCard extends VBox implements Card {
  private static final int EXCERPT = 170;

  private final Target target;

  ClaimCard(ClaimEntry entry, CardStyle style) {
    Claim claim = entry.claim();
    target = Target.of(entry);
    getStyleClass().addAll("parley-card", "parley-claim");
    getChildren().add(Parts.words(ClaimWords.summary(claim), "parley-summary", style.found()));
    if (!style.compact()) {
      String quote = Words.excerpt(claim.quote(), claim.why().trigger(), EXCERPT);
      getChildren().add(Parts.words(quote, "parley-quote", style.found()));
    }
    String source = SourceWords.line(entry.article(), claim.attribution());
    getChildren().addAll(Parts.words(source, "parley-source", style.found()), chips(entry));
  }

  private static FlowPane chips(ClaimEntry entry) {
    Claim claim = entry.claim();
    FlowPane chips = Parts.flow(Chips.of(claim.modality()), Chips.of(claim.kind()));
    if (claim.implicit()) {
      chips.getChildren().add(Chips.implied(claim));
    }
    if (claim.generic()) {
      chips.getChildren().add(Chips.general());
    }
    chips.getChildren().add(Chips.of(entry.review()));
    return chips;
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
