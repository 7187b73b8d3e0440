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
import org.parley.ui.settings.RowPart;
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
    chips = Parts.flow(chips(entry, style).toArray(new Chip[0]));
    for (RowPart part : style.parts()) {
      switch (part) {
        case WORDS -> words(claim, style);
        case SOURCE -> {
          String source = SourceWords.line(entry.article(), claim.attribution());
          getChildren().add(Parts.words(source, "parley-source", style.found()));
        }
        case KIND, REVIEW, EDITORS -> placeChips();
      }
    }
    placeChips();
  }

  private void words(Claim claim, CardStyle style) {
    if (style.tells(RowPart.WORDS)) {
      String quote = Words.excerpt(claim.quote(), claim.why().trigger(), EXCERPT);
      getChildren().add(Parts.words(quote, "parley-quote", style.found()));
    }
  }

  /** All chips stand in one line, where the first of them is asked for. */
  private void placeChips() {
    if (!getChildren().contains(chips)) {
      getChildren().add(chips);
    }
  }

  private static List<Chip> chips(ClaimEntry entry, CardStyle style) {
    Claim claim = entry.claim();
    List<Chip> chips = new ArrayList<>(List.of(Chips.of(claim.modality())));
    if (claim.implicit()) {
      chips.add(Chips.implied(claim));
    }
    if (claim.generic()) {
      chips.add(Chips.general());
    }
    for (RowPart part : style.parts()) {
      switch (part) {
        case KIND -> chips.add(Chips.of(claim.kind()));
        case REVIEW -> chips.add(Chips.of(entry.review()));
        case EDITORS -> chips.addAll(editorsOwn(entry));
        case WORDS, SOURCE -> {}
      }
    }
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
