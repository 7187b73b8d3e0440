package org.parley.ui.window;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.parley.ui.theme.Theme;

/** The stage of the review window. */
public final class ReviewStage {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final Stage stage;

  /**
   * @param stage bare and not yet shown
   */
  public ReviewStage(Stage stage) {
    this.stage = stage;
  }

  /** Puts the window of a view model on the stage and reads the ledger; does not show it. */
  public Scene fill(WindowViewModel model) {
    Theme.loadFonts();
    FileChoice files = new FileChoice(model, stage);
    WindowView view = new WindowView(model, files);
    Scene scene = new Scene(view, WIDTH, HEIGHT);
    new Shortcuts(model, view, files).listen(scene);
    Theme.of(model.dark().get()).dress(scene);
    model.dark().addListener((dark, old, now) -> Theme.of(now).dress(scene));
    stage.setTitle("Parley");
    stage.setMinWidth(720);
    stage.setMinHeight(480);
    stage.setScene(scene);
    model.start();
    return scene;
  }
}
