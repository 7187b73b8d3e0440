package org.parley.ui.review;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.parley.model.ReviewState;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.Text;

/** What can be decided on the selected claim, a press away. */
public final class ReviewView extends FlowPane {

  /**
   * @param decide told which decision was asked for
   * @param edit asks for a correction of the claim
   * @param link asks which response answers the claim
   * @param selected whether there is a claim to decide on
   */
  public ReviewView(
      Consumer<ReviewState> decide,
      Runnable edit,
      Runnable link,
      ObservableValue<Boolean> selected) {
    disableProperty().bind(selected.map(one -> !one));
    getStyleClass().add("parley-review");
    setMinHeight(Region.USE_PREF_SIZE);
    getChildren()
        .addAll(
            button(Feather.CHECK, "confirm", () -> decide.accept(ReviewState.CONFIRMED)),
            button(Feather.FLAG, "dispute", () -> decide.accept(ReviewState.DISPUTED)),
            button(Feather.TRASH_2, "reject", () -> decide.accept(ReviewState.REJECTED)),
            button(Feather.EDIT_2, "edit", edit),
            button(Feather.LINK, "link", link));
  }

  private static Button button(Feather icon, String word, Runnable action) {
    return Icons.button(
        icon, Text.of("review." + word), Text.of("review." + word + ".hint"), action);
  }
}
