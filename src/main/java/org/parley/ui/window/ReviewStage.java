package org.parley.ui.window;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.parley.ui.settings.Placement;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.theme.Theme;
import org.parley.ui.wording.Text;

/** The stage of the review window, which shows one ledger after another. */
public final class ReviewStage {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private final Stage stage;
  private Optional<WindowViewModel> shown = Optional.empty();

  /**
   * @param stage bare and not yet shown
   */
  public ReviewStage(Stage stage) {
    this.stage = stage;
  }

  /** Puts the window of a view model on the stage and reads the ledger; does not show it. */
  public Scene fill(WindowViewModel model) {
    Theme.loadFonts();
    shown = Optional.of(model);
    FileChoice files = new FileChoice(model, stage);
    WindowView view = new WindowView(model, files);
    Scene scene = sceneOf(view);
    view.keys().listen(scene);
    Theme.of(model.look().dark().get()).dress(scene);
    model.look().dark().addListener((dark, old, now) -> Theme.of(now).dress(scene));
    stage.setTitle(Text.of("top.title", model.ledgerFolder()));
    boolean first = stage.getScene() == null;
    stage.setScene(scene);
    if (first) {
      begin(model.settings());
    }
    view.toPane(1);
    model.start();
    return scene;
  }

  /** As large as the one before it. */
  private Scene sceneOf(WindowView view) {
    Scene before = stage.getScene();
    return before == null
        ? new Scene(view, WIDTH, HEIGHT)
        : new Scene(view, before.getWidth(), before.getHeight());
  }

  private void followSystem(boolean focused) {
    if (focused) {
      shown.ifPresent(model -> model.look().follow());
    }
  }

  /** What is the stage's own, whatever it shows. */
  private void begin(UiSettings settings) {
    stage.setMinWidth(720);
    stage.setMinHeight(480);
    place(settings);
    stage.focusedProperty().addListener((focused, old, now) -> followSystem(now));
  }

  /** Puts the window where it was, unless no screen shows that place any more. */
  private void place(UiSettings settings) {
    Optional<Placement> was = settings.placement().filter(ReviewStage::isOnScreen);
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
            settings.placement(
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
