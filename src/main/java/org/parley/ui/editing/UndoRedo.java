package org.parley.ui.editing;

import java.util.Optional;
import java.util.function.Consumer;
import org.parley.service.PastAction;
import org.parley.service.ReviewService;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;

/** Takes decisions of this and earlier runs back, and lets them hold again. */
public final class UndoRedo {
  private final ReviewService reviews;
  private final Background background;
  private final Notices notices;
  private final UiSettings settings;
  private final Consumer<Optional<String>> recorded;

  /**
   * @param recorded told on the window's thread what a decision that was taken back or made again
   *     concerned
   */
  public UndoRedo(
      ReviewService reviews,
      Background background,
      Notices notices,
      UiSettings settings,
      Consumer<Optional<String>> recorded) {
    this.reviews = reviews;
    this.background = background;
    this.notices = notices;
    this.settings = settings;
    this.recorded = recorded;
  }

  /** Takes the newest decision of the ledger back, whoever took it and when. */
  public void undo() {
    if (isEditorKnown()) {
      background.run(
          () -> {
            Optional<PastAction> action = reviews.nextUndo();
            reviews.undo(settings.editor().orElse(""));
            return action;
          },
          action ->
              tell(
                  action,
                  "review.nothing-to-undo",
                  words ->
                      notices.offer(
                          Text.of("review.taken-back", words), Text.of("review.redo"), this::redo)),
          failure -> notices.fail(Text.of("review.failed"), failure));
    }
  }

  /** Lets the decision hold again that was taken back last. */
  public void redo() {
    if (isEditorKnown()) {
      background.run(
          () -> {
            Optional<PastAction> action = reviews.nextRedo();
            reviews.redo(settings.editor().orElse(""));
            return action;
          },
          action ->
              tell(
                  action,
                  "review.nothing-to-redo",
                  words -> notices.tell(Text.of("review.holds-again", words))),
          failure -> notices.fail(Text.of("review.failed"), failure));
    }
  }

  private boolean isEditorKnown() {
    boolean known = settings.editor().isPresent();
    if (!known) {
      notices.tell(Text.of("review.no-editor"));
    }
    return known;
  }

  private void tell(Optional<PastAction> action, String nothing, Consumer<String> words) {
    if (action.isEmpty()) {
      notices.tell(Text.of(nothing));
      return;
    }
    words.accept(action.get().words());
    recorded.accept(action.get().subjects().stream().findFirst());
  }
}
