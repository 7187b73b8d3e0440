package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Note;
import org.parley.ui.chip.Chip;
import org.parley.ui.chip.ChipLook;
import org.parley.ui.chip.Chips;
import org.parley.ui.editing.Corrections;
import org.parley.ui.editing.SlotWords;
import org.parley.ui.finding.Target;
import org.parley.ui.settings.RowPart;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Words;

/** What is claimed: the claim in a sentence, its own words, and who says so. */
final class ClaimCard extends Card {
  private static final int EXCERPT = 170;
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  private final Line summary;
  private final ChipRow chips = new ChipRow();
  private final Chip mark = new Chip(Chips.marked());
  private Optional<Line> quote = Optional.empty();
  private Optional<Line> source = Optional.empty();

  ClaimCard(CardStyle style, Consumer<Target> select) {
    super(select);
    getStyleClass().add("parley-claim");
    summary = new Line(this, "parley-summary");
    chips.getChildren().add(mark);
    Parts.shown(mark, false);
    for (RowPart part : style.parts()) {
      switch (part) {
        case WORDS -> {
          if (style.tells(RowPart.WORDS)) {
            quote = Optional.of(new Line(this, "parley-quote"));
          }
        }
        case SOURCE -> source = Optional.of(new Line(this, "parley-source"));
        case KIND, REVIEW, EDITORS -> placeChips();
      }
    }
    placeChips();
  }

  /** All chips stand in one line, where the first of them is asked for. */
  private void placeChips() {
    if (!getChildren().contains(chips)) {
      getChildren().add(chips);
    }
  }

  void show(ClaimEntry entry, CardStyle style) {
    Claim claim = entry.claim();
    summary.show(ClaimWords.summary(claim), style.found());
    quote.ifPresent(
        line ->
            line.show(Words.excerpt(claim.quote(), claim.why().trigger(), EXCERPT), style.found()));
    source.ifPresent(
        line -> line.show(SourceWords.line(entry.article(), claim.attribution()), style.found()));
    chips.show(chips(entry, style));
    aim(Optional.of(Target.of(entry)));
  }

  private static List<ChipLook> chips(ClaimEntry entry, CardStyle style) {
    Claim claim = entry.claim();
    List<ChipLook> chips = new ArrayList<>(List.of(Chips.of(claim.modality())));
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
  private static List<ChipLook> editorsOwn(ClaimEntry entry) {
    List<ChipLook> own = new ArrayList<>();
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
    pseudoClassStateChanged(MARKED, marked);
    Parts.shown(mark, marked);
  }
}
