package org.parley.ui.notice;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The message that is shown now; a newer one replaces it. */
public final class Notices {
  private final ReadOnlyObjectWrapper<Optional<Notice>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ReadOnlyObjectProperty<Optional<Notice>> current() {
    return current.getReadOnlyProperty();
  }

  public void tell(String text) {
    current.set(Optional.of(new Notice(text, false)));
  }

  /**
   * Shows a failure in its own words.
   *
   * @param attempt what was attempted, as "Export failed"
   */
  public void fail(String attempt, RuntimeException failure) {
    String reason = failure.getMessage();
    String words = reason == null || reason.isBlank() ? "an unexpected problem" : reason;
    current.set(Optional.of(new Notice(attempt + ": " + words, true)));
  }

  public void dismiss() {
    current.set(Optional.empty());
  }
}
