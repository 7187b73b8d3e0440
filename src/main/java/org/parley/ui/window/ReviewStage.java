package org.parley.ui.window;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.parley.ui.settings.Placement;
import org.parley.ui.theme.Theme;
import org.parley.ui.wording.Text;

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
    view.keys().listen(scene);
    Theme.of(model.look().dark().get()).dress(scene);
    model.look().dark().addListener((dark, old, now) -> Theme.of(now).dress(scene));
    stage.setTitle(Text.of("top.name"));
    stage.setMinWidth(720);
    stage.setMinHeight(480);
    stage.setScene(scene);
    view.toPane(1);
    place(model);
    stage.focusedProperty().addListener((focused, old, now) -> followSystem(model, now));
    model.start();
    return scene;
  }

  private static void followSystem(WindowViewModel model, boolean focused) {
    if (focused) {
      model.look().follow();
    }
  }

  /** Puts the window where it was, unless no screen shows that place any more. */
  private void place(WindowViewModel model) {
    Optional<Placement> was = model.settings().placement().filter(ReviewStage::isOnScreen);
    was.ifPresent(
        one -> {
          stage.setX(one.x());
          stage.setY(one.y());
          stage.setWidth(one.width());
          stage.setHeight(one.height());
          stage.setMaximized(one.maximized());
        });
    stage.setOnHiding(
        event ->
            model
                .settings()
                .placement(
                    new Placement(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized())));
  }

  private static boolean isOnScreen(Placement one) {
    Rectangle2D place = new Rectangle2D(one.x(), one.y(), one.width(), one.height());
    return Screen.getScreens().stream()
        .anyMatch(screen -> screen.getVisualBounds().intersects(place));
  }
}
