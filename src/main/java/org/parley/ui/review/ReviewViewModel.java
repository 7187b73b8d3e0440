package org.parley.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.model.ReviewState;
import org.parley.service.PastAction;
import org.parley.service.ReviewService;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** Records what the editor makes of a claim, asking first for what is missing. */
public final class ReviewViewModel {
  private final ReviewService reviews;
  private final Background background;
  private final Notices notices;
  private final UiSettings settings;
  private final Consumer<Optional<String>> recorded;
  private final ReadOnlyObjectWrapper<Optional<Question>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What has to be asked before a decision can be recorded. */
  public record Question(
      String claimId,
      ReviewState before,
      ReviewState after,
      boolean reasonNeeded,
      boolean editorNeeded) {
    /** "Reject this claim". */
    public String title() {
      return Text.of("review.title." + Words.of(after));
    }
  }

  /**
   * @param recorded called on the window's thread after something is in the ledger: with nothing
   *     after a decision, with what it concerned after one was taken back or made again
   */
  public ReviewViewModel(
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

  /** What is being asked, empty when nothing is. */
  public ReadOnlyObjectProperty<Optional<Question>> question() {
    return question.getReadOnlyProperty();
  }

  /** Decides on a claim: at once if nothing is missing, else after {@link #answer}. */
  public void decide(String claimId, ReviewState before, ReviewState after) {
    boolean reasonNeeded = after == ReviewState.DISPUTED || after == ReviewState.REJECTED;
    Optional<String> editor = settings.editor();
    if (before == after) {
      notices.tell(Text.of("review.already", Words.of(after)));
    } else if (reasonNeeded || editor.isEmpty()) {
      question.set(
          Optional.of(new Question(claimId, before, after, reasonNeeded, editor.isEmpty())));
    } else {
      record(claimId, after, "", editor.get());
    }
  }

  /**
   * Answers the open question.
   *
   * @param reason why; may be blank where none is needed
   * @param editor the editor's name; may be blank where it is known
   * @return false, with the question still open, when something needed is blank
   */
  public boolean answer(String reason, String editor) {
    Optional<Question> open = question.get();
    String name = editor.isBlank() ? settings.editor().orElse("") : editor.strip();
    if (open.isEmpty() || name.isEmpty() || (open.get().reasonNeeded() && reason.isBlank())) {
      return false;
    }
    settings.editor(name);
    question.set(Optional.empty());
    Question asked = open.get();
    record(asked.claimId(), asked.after(), reason.strip(), name);
    return true;
  }

  /** Closes the question and decides nothing; false when nothing was asked. */
  public boolean cancel() {
    boolean was = question.get().isPresent();
    question.set(Optional.empty());
    return was;
  }

  private void record(String claimId, ReviewState after, String reason, String editor) {
    background.run(
        () -> reviews.review(List.of(claimId), after, reason, editor),
        entry -> {
          notices.offer(
              Text.of("review.done." + Words.of(after)), Text.of("review.undo"), this::undo);
          recorded.accept(Optional.empty());
        },
        failure -> notices.fail(Text.of("review.failed"), failure));
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
