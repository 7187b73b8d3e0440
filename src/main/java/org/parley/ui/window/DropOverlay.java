package org.parley.ui.window;

import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.Text;

/** Says, while files hover over the window, what dropping them will do. */
final class DropOverlay extends StackPane {
  private final Label words = Icons.on(new Label(), Feather.DOWNLOAD);

  DropOverlay() {
    words.getStyleClass().addAll("parley-overlay-card", "parley-empty-title");
    words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getStyleClass().addAll("parley-overlay", "parley-drop");
    setId("drop");
    setMouseTransparent(true);
    setVisible(false);
    getChildren().add(words);
  }

  /** Takes files dropped anywhere on {@code whole}. */
  void catchFiles(Node whole, WindowViewModel model) {
    whole.addEventFilter(DragEvent.DRAG_OVER, this::over);
    whole.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> setVisible(false));
    whole.addEventFilter(
        DragEvent.DRAG_DROPPED,
        event -> {
          List<File> files = event.getDragboard().getFiles();
          model.importFiles(files.stream().map(File::toPath).toList());
          setVisible(false);
          event.setDropCompleted(!files.isEmpty());
          event.consume();
        });
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      words.setText(saying(event.getDragboard().getFiles()));
      setVisible(true);
      event.consume();
    }
  }

  private static String saying(List<File> files) {
    String what =
        files.size() == 1 ? files.get(0).getName() : Text.of("drop.several", files.size());
    return Text.of("drop.words", what);
  }
}
