package org.parley.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.settings.RowPart;
import org.parley.ui.task.SameThread;

class LookViewModelTest {
  @TempDir Path folder;

  @Test
  void aPartOfRowsThatIsChosenAgainStandsBehindTheOthersInLaterRunsToo() {
    LookViewModel look = look();

    look.toggle(RowPart.WORDS);
    look.toggle(RowPart.KIND);
    look.toggle(RowPart.WORDS);

    assertEquals(
        List.of(RowPart.SOURCE, RowPart.REVIEW, RowPart.EDITORS, RowPart.WORDS),
        look().parts().get());
  }

  @Test
  void rowsTellEverythingAgainWhenAskedTo() {
    LookViewModel look = look();
    look.toggle(RowPart.REVIEW);

    look.resetParts();

    assertEquals(RowPart.all(), look.parts().get());
    assertEquals(RowPart.all(), look().parts().get());
  }

  private LookViewModel look() {
    return new LookViewModel(
        new FileSettings(folder.resolve("settings")), () -> false, new SameThread());
  }
}
