package org.parley.ui.notice;

import java.util.Optional;
import java.util.StringJoiner;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.ui.wording.Text;

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

  /** Tells what happened and offers one thing to do about it. */
  public void offer(String text, String words, Runnable action) {
    current.set(
        Optional.of(
            new Notice(
                text, false, Optional.empty(), Optional.of(new Notice.Offer(words, action)))));
  }

  /**
   * Shows a failure in its own words.
   *
   * @param attempt what was attempted, as "Export failed"
   */
  public void fail(String attempt, RuntimeException failure) {
    String reason = failure.getMessage();
    String words = reason == null || reason.isBlank() ? Text.of("notice.unexpected") : reason;
    current.set(
        Optional.of(
            new Notice(
                attempt + ": " + words, true, Optional.of(chain(failure)), Optional.empty())));
  }

  private static String chain(Throwable failure) {
    StringJoiner lines = new StringJoiner("\n");
    Throwable one = failure;
    for (int depth = 0; one != null && depth < 8; depth++) {
      lines.add(one.toString());
      one = one.getCause();
    }
    return lines.toString();
  }

  public void dismiss() {
    current.set(Optional.empty());
  }
}
