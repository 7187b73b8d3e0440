package org.parley.ui.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** Shows a stage on the headless screen and works it as a user does. */
public final class StageDriver implements AutoCloseable {
  private static boolean started;
  private final Stage stage;

  public StageDriver(Consumer<Stage> fill) {
    startToolkit();
    stage =
        ask(
            () -> {
              Stage made = new Stage();
              fill.accept(made);
              made.setX(0);
              made.setY(0);
              made.show();
              return made;
            });
  }

  private static synchronized void startToolkit() {
    if (!started) {
      CompletableFuture<Boolean> up = new CompletableFuture<>();
      Platform.startup(() -> up.complete(true));
      up.orTimeout(60, TimeUnit.SECONDS).join();
      Platform.setImplicitExit(false);
      started = true;
    }
  }

  public Stage stage() {
    return stage;
  }

  /** What {@code question} answers on the window's thread. */
  public static <T> T ask(Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.get());
          } catch (Throwable e) {
            answer.completeExceptionally(e);
          }
        });
    return answer.orTimeout(60, TimeUnit.SECONDS).join();
  }

  public void click(double x, double y) {
    robot(robot -> robot.mouseMove(x, y));
    robot(robot -> robot.mousePress(MouseButton.PRIMARY));
    robot(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    settle();
  }

  public void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot(robot -> robot.keyPress(key));
    }
    for (int at = keys.length - 1; at >= 0; at--) {
      KeyCode key = keys[at];
      robot(robot -> robot.keyRelease(key));
    }
    settle();
  }

  /** Lets everything already waiting for the window's thread happen, and the window be styled. */
  public void settle() {
    for (int turn = 0; turn < 4; turn++) {
      ask(() -> true);
    }
    pulse();
    ask(() -> true);
  }

  /** Waits until styles and layout are as the next picture of the window will show them. */
  private void pulse() {
    CompletableFuture<Boolean> laidOut = new CompletableFuture<>();
    Runnable listener = () -> laidOut.complete(true);
    ask(
        () -> {
          stage.getScene().addPostLayoutPulseListener(listener);
          Platform.requestNextPulse();
          return true;
        });
    laidOut.orTimeout(60, TimeUnit.SECONDS).join();
    ask(
        () -> {
          stage.getScene().removePostLayoutPulseListener(listener);
          return true;
        });
  }

  /** Waits until the window shows what is expected, and fails after a minute without it. */
  public void await(String what, BooleanSupplier expected) {
    CompletableFuture<Boolean> seen = new CompletableFuture<>();
    check(expected, seen);
    try {
      seen.orTimeout(60, TimeUnit.SECONDS).join();
    } catch (RuntimeException e) {
      throw new AssertionError("the window never showed " + what, e);
    }
  }

  private static void check(BooleanSupplier expected, CompletableFuture<Boolean> seen) {
    Platform.runLater(
        () -> {
          if (seen.isDone()) {
            return;
          }
          if (expected.getAsBoolean()) {
            seen.complete(true);
          } else {
            check(expected, seen);
          }
        });
  }

  private static void robot(Consumer<Robot> action) {
    ask(
        () -> {
          action.accept(new Robot());
          return true;
        });
  }

  @Override
  public void close() {
    ask(
        () -> {
          stage.close();
          return true;
        });
  }
}
