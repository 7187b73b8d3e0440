package org.parley.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ToolkitTest {

  @BeforeAll
  static void startTheToolkitThatAllTestsShare() {
    new StageDriver(Stage::getScene).close();
  }

  @Test
  void theCallerWaitsUntilTheWindowIsClosed() {
    List<String> seen = new ArrayList<>();

    Toolkit.untilClosed(
        stage -> {
          seen.add("filled");
          Platform.runLater(
              () -> {
                seen.add("showing " + stage.isShowing());
                stage.close();
              });
        });

    assertEquals(List.of("filled", "showing true"), seen);
  }

  @Test
  void aWindowThatCannotBeFilledIsReportedToTheCaller() {
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                Toolkit.untilClosed(
                    stage -> {
                      throw new IllegalStateException("no content");
                    }));

    assertEquals("no content", thrown.getMessage());
  }
}
