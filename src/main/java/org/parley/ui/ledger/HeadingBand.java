package org.parley.ui.ledger;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.model.Meeting;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.MeetingWords;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.WhenWords;

/** The head of a group of rows. */
final class HeadingBand extends VBox {
  private HeadingBand(String title) {
    getStyleClass().add("parley-heading");
    getChildren().add(Parts.words(title, "parley-heading-title"));
  }

  static HeadingBand of(Meeting meeting) {
    HeadingBand band = new HeadingBand(MeetingWords.title(meeting));
    Label why = fact(Feather.INFO, "Why grouped");
    why.setTooltip(new Tooltip(MeetingWords.why(meeting)));
    band.getChildren()
        .add(
            Parts.flow(
                fact(Feather.MAP_PIN, ClaimWords.places(meeting.places())),
                fact(Feather.CALENDAR, WhenWords.withEdtf(meeting.when())),
                fact(Feather.GIT_MERGE, SourceWords.roots(meeting.roots())),
                why));
    return band;
  }

  static HeadingBand ofOrphans() {
    return new HeadingBand("Responses to no claim on file");
  }

  private static Label fact(Feather icon, String words) {
    Label label = Icons.on(new Label(words), icon);
    label.getStyleClass().add("parley-heading-fact");
    return label;
  }
}
