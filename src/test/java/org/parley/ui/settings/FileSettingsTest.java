package org.parley.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSettingsTest {
  @TempDir Path folder;

  @Test
  void whatWasSetIsThereInTheNextRun() {
    Path file = folder.resolve("new").resolve("window.properties");
    UiSettings first = new FileSettings(file);
    first.dark(true);
    first.textScale(1.5);
    first.editor("Ada");
    first.lastFolder(folder);

    UiSettings next = new FileSettings(file);

    assertTrue(next.dark());
    assertEquals(1.5, next.textScale());
    assertEquals(Optional.of("Ada"), next.editor());
    assertEquals(Optional.of(folder), next.lastFolder());
  }

  @Test
  void aFileThatMakesNoSenseGivesTheDefaults() throws IOException {
    Path file = Files.writeString(folder.resolve("broken"), "text.scale=big\nx=\\u12");

    UiSettings settings = new FileSettings(file);

    assertEquals(1.0, settings.textScale());
    assertEquals(false, settings.dark());
    assertEquals(Optional.empty(), settings.editor());
  }

  @Test
  void aPlaceThatCannotBeWrittenCostsOnlyTheMemory() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "");
    UiSettings settings = new FileSettings(blocked.resolve("window.properties"));

    settings.dark(true);

    assertTrue(settings.dark());
  }
}
