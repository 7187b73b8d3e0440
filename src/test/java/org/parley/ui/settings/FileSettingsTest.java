package org.parley.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSettingsTest {
  @TempDir Path folder;

  @Test
  void whatWasSetIsThereInTheNextRun() {
    Path file = folder.resolve("new").resolve("window.properties");
    UiSettings first = new FileSettings(file);
    first.look(Look.DARK);
    first.textScale(1.5);
    first.editor("Ada");
    first.compact(true);
    first.rowParts(List.of(RowPart.SOURCE, RowPart.WORDS));
    first.sidebar(false);
    first.placement(new Placement(10, 20, 1200, 800, false));
    Map<String, String> views = new LinkedHashMap<>();
    views.put("Zeta first", "party=Ann");
    views.put("Alpha", "-outlet=\"The Post\"");
    first.savedViews(views);
    first.lastFolder(folder);

    UiSettings next = new FileSettings(file);

    assertEquals(Look.DARK, next.look());
    assertEquals(1.5, next.textScale());
    assertEquals(Optional.of("Ada"), next.editor());
    assertEquals(true, next.compact());
    assertEquals(List.of(RowPart.SOURCE, RowPart.WORDS), next.rowParts());
    assertEquals(false, next.sidebar());
    assertEquals(Optional.of(new Placement(10, 20, 1200, 800, false)), next.placement());
    assertEquals(List.copyOf(views.entrySet()), List.copyOf(next.savedViews().entrySet()));
    assertEquals(Optional.of(folder), next.lastFolder());
  }

  @Test
  void everyEditorChoosesWhatRowsTellAndNewOnesBeginWithWhatNobodyInParticularChose() {
    UiSettings settings = new FileSettings(folder.resolve("window.properties"));
    settings.rowParts(List.of(RowPart.KIND));
    settings.editor("Ada");
    settings.rowParts(List.of());
    settings.editor("Ben");

    assertEquals(List.of(RowPart.KIND), settings.rowParts());
    settings.editor("Ada");
    assertEquals(List.of(), settings.rowParts());
  }

  @Test
  void aFileThatMakesNoSenseGivesTheDefaults() throws IOException {
    Path file = Files.writeString(folder.resolve("broken"), "text.scale=big\nx=\\u12");

    UiSettings settings = new FileSettings(file);

    assertEquals(1.0, settings.textScale());
    assertEquals(Look.SYSTEM, settings.look());
    assertEquals(Optional.empty(), settings.editor());
  }

  @Test
  void aPlaceThatCannotBeWrittenCostsOnlyTheMemory() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "");
    UiSettings settings = new FileSettings(blocked.resolve("window.properties"));

    settings.look(Look.DARK);

    assertEquals(Look.DARK, settings.look());
  }
}
