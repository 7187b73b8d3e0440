package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Note;
import org.parley.ui.chip.Chip;
import org.parley.ui.chip.Chips;
import org.parley.ui.editing.Corrections;
import org.parley.ui.editing.SlotWords;
import org.parley.ui.finding.Target;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Words;

/** What is claimed: the claim in a sentence, its own words, and who says so. */
final class ClaimCard extends VBox implements Card {
  private static final int EXCERPT = 170;

  private final Target target;
  private final FlowPane chips;
  private final Chip mark = Chips.marked();

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
    chips = chips(entry);
    getChildren().addAll(Parts.words(source, "parley-source", style.found()), chips);
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
    chips.getChildren().addAll(editorsOwn(entry));
    return chips;
  }

  /** What editors put on the claim. */
  private static List<Chip> editorsOwn(ClaimEntry entry) {
    List<Chip> own = new ArrayList<>();
    Corrections corrections = new Corrections(entry);
    List<String> corrected =
        SlotWords.ORDER.stream()
            .filter(slot -> corrections.machine(slot).isPresent())
            .map(SlotWords::of)
            .toList();
    if (!corrected.isEmpty()) {
      own.add(Chips.corrected(corrected));
    }
    entry.tags().forEach(tag -> own.add(Chips.tag(tag)));
    if (!entry.notes().isEmpty()) {
      own.add(Chips.notes(entry.notes().stream().map(Note::text).toList()));
    }
    return own;
  }

  /** Shows or hides that the claim is among those to be decided on together. */
  void marked(boolean marked) {
    pseudoClassStateChanged(PseudoClass.getPseudoClass("marked"), marked);
    chips.getChildren().remove(mark);
    if (marked) {
      chips.getChildren().add(0, mark);
    }
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
