package org.parley.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
  private final List<String> ran = new ArrayList<>();
  private final PaletteViewModel model =
      new PaletteViewModel(
          () ->
              List.of(
                  command("Next claim"),
                  command("Next unreviewed claim"),
                  command("Import files…"),
                  command("Confirm the claim")));

  private Command command(String title) {
    return new Command(title, CommandGroup.GO, title, List.of(), () -> ran.add(title));
  }

  @Test
  void aFewLettersInOrderFindACommandAndHeadsOfWordsCountMost() {
    model.show();
    model.type("nu");
    assertEquals(List.of("Next unreviewed claim"), titles());

    model.type("cc");
    assertEquals("Confirm the claim", titles().get(0));

    model.type("claim next");
    assertEquals(List.of(), titles());
  }

  @Test
  void everyCommandIsListedBeforeAnythingIsTyped() {
    model.show();

    assertEquals(4, model.matches().size());
  }

  @Test
  void theSelectionMovesWithinTheListAndTheChosenCommandRunsOnce() {
    model.show();
    model.move(-1);
    assertEquals(0, model.selected().get());
    model.move(9);
    assertEquals(3, model.selected().get());

    model.run();

    assertFalse(model.open().get());
    assertEquals(List.of("Confirm the claim"), ran);
  }

  @Test
  void whereNothingMatchesNothingRuns() {
    model.show();
    model.type("zzz");
    model.run();

    assertEquals(List.of(), ran);
  }

  private List<String> titles() {
    return model.matches().stream().map(Command::title).toList();
  }
}
