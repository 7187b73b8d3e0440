package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;
import org.parley.ui.chip.Chip;
import org.parley.ui.chip.ChipLook;

/** Chips side by side, in as many lines as it takes; they stay while what they show changes. */
final class ChipRow extends FlowPane {
  private final List<Chip> chips = new ArrayList<>();

  ChipRow() {
    Parts.flowing(this);
  }

  void show(List<ChipLook> looks) {
    for (int at = 0; at < looks.size(); at++) {
      if (at < chips.size()) {
        chips.get(at).show(looks.get(at));
      } else {
        Chip made = new Chip(looks.get(at));
        chips.add(made);
        getChildren().add(made);
      }
    }
    for (int at = 0; at < chips.size(); at++) {
      Parts.shown(chips.get(at), at < looks.size());
    }
  }
}
