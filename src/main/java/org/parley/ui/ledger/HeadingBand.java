package org.parley.ui.ledger;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.model.Meeting;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.MeetingWords;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.WhenWords;

/** The head of a group of rows; it stays while the groups it names change. */
final class HeadingBand extends VBox {
  private final Line title;
  private final Label places = fact(Feather.MAP_PIN, "");
  private final Label when = fact(Feather.CALENDAR, "");
  private final Label roots = fact(Feather.GIT_MERGE, "");
  private final Tooltip why = new Tooltip();
  private final FlowPane facts;

  HeadingBand() {
    getStyleClass().add("parley-heading");
    setOnMousePressed(MouseEvent::consume);
    title = new Line(this, "parley-heading-title");
    Label grouped = fact(Feather.INFO, "Why grouped");
    grouped.setTooltip(why);
    facts = Parts.flowing(new FlowPane(places, when, roots, grouped));
    getChildren().add(facts);
  }

  void show(Meeting meeting) {
    title.show(MeetingWords.title(meeting), List.of());
    places.setText(ClaimWords.places(meeting.places()));
    when.setText(WhenWords.withEdtf(meeting.when()));
    roots.setText(SourceWords.roots(meeting.roots()));
    why.setText(MeetingWords.why(meeting));
    Parts.shown(facts, true);
    Parts.shown(this, true);
  }

  void showOrphans() {
    title.show("Responses to no claim on file", List.of());
    Parts.shown(facts, false);
    Parts.shown(this, true);
  }

  private static Label fact(Feather icon, String words) {
    Label label = Icons.on(new Label(words), icon);
    label.getStyleClass().add("parley-heading-fact");
    return label;
  }
}
