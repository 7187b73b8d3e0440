package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckpointTest {
  private static final CheckpointKey KEY = CheckpointKey.generate("desk.example.org");
  private static final List<StoredEntry> LOG =
      List.of(
          new StoredEntry(1, "{\"a\":1}", "ab", Optional.empty()),
          new StoredEntry(2, "{\"a\":2}", "cd", Optional.empty()));

  @Test
  void aSignedCheckpointIsReadAsItWasWritten() {
    Checkpoint signed = Checkpoint.of(LOG, List.of("chain cd")).signedBy(KEY);

    assertEquals(signed, Checkpoint.read(signed.text()));
    assertEquals(signed, Checkpoint.read(signed.text().replace("\n", "\r\n")));
    assertTrue(KEY.verifier().signed(signed));
  }

  @Test
  void theKeyIsReadAsItWasWritten() {
    assertEquals(KEY.text(), CheckpointKey.read(KEY.text()).text());
    assertEquals(KEY.verifier().text(), VerifierKey.read(KEY.verifier().text() + "\n").text());
  }

  @Test
  void noOtherKeySigned() {
    CheckpointKey sameName = CheckpointKey.generate("desk.example.org");
    Checkpoint signed = Checkpoint.of(LOG, List.of()).signedBy(KEY);

    assertFalse(sameName.verifier().signed(signed));
    assertFalse(KEY.verifier().signed(Checkpoint.of(LOG, List.of())));
    assertTrue(sameName.verifier().signed(signed.signedBy(sameName)));
  }

  /** Every character of a checkpoint in turn; it is refused, or its signature no longer holds. */
  @Test
  void everyChangedCharacterIsNoticed() {
    Checkpoint signed = Checkpoint.of(LOG, List.of("chain cd", "time now")).signedBy(KEY);
    String text = signed.text();
    List<Integer> unnoticed = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char other = text.charAt(i) == 'x' ? 'y' : 'x';
      if (holds(text.substring(0, i) + other + text.substring(i + 1))) {
        unnoticed.add(i);
      }
    }
    assertEquals(List.of(), unnoticed);
  }

  @Test
  void whatIsNoKeyIsRefused() {
    String text = KEY.text();
    String line = KEY.verifier().text();
    for (String bad : List.of("", "x", line, text.replace("PRIVATE", "PUBLIC"))) {
      assertThrows(CheckpointException.class, () -> CheckpointKey.read(bad), bad);
    }
    String mixed = CheckpointKey.generate("desk.example.org").verifier().text();
    assertThrows(CheckpointException.class, () -> CheckpointKey.read(text.replace(line, mixed)));
    for (String bad : List.of("", "desk", line.substring(1), line.substring(0, 40))) {
      assertThrows(CheckpointException.class, () -> VerifierKey.read(bad), bad);
    }
    assertThrows(CheckpointException.class, () -> CheckpointKey.generate("two words"));
  }

  private static boolean holds(String text) {
    try {
      return KEY.verifier().signed(Checkpoint.read(text));
    } catch (CheckpointException e) {
      return false;
    }
  }
}
