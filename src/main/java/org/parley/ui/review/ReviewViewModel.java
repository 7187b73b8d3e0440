package org.parley.ui.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.model.ReviewState;
import org.parley.service.LedgerService;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** Records what the editor makes of a claim, asking first for what is missing. */
public final class ReviewViewModel {
  private final LedgerService ledger;
  private final Background background;
  private final Notices notices;
  private final UiSettings settings;
  private final Consumer<Step> recorded;
  private final ReadOnlyObjectWrapper<Optional<Question>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

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

  /** One decision, from which state of a claim to which. */
  public record Step(
      String claimId, ReviewState before, ReviewState after, String reason, boolean undoing) {
    Step back() {
      return new Step(claimId, after, before, Text.of("review.undone"), true);
    }
  }

  /**
   * @param recorded called on the window's thread after a decision is in the ledger
   */
  public ReviewViewModel(
      LedgerService ledger,
      Background background,
      Notices notices,
      UiSettings settings,
      Consumer<Step> recorded) {
    this.ledger = ledger;
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
      decide(new Step(claimId, before, after, "", false), editor.get());
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
    decide(new Step(asked.claimId(), asked.before(), asked.after(), reason.strip(), false), name);
    return true;
  }

  /** Closes the question and decides nothing; false when nothing was asked. */
  public boolean cancel() {
    boolean was = question.get().isPresent();
    question.set(Optional.empty());
    return was;
  }

  private void decide(Step step, String editor) {
    record(
        step,
        editor,
        () -> {
          done.push(step);
          undone.clear();
          notices.offer(
              Text.of("review.done." + Words.of(step.after())), Text.of("review.undo"), this::undo);
        });
  }

  /** Takes the last decision back. */
  public void undo() {
    if (done.isEmpty()) {
      notices.tell(Text.of("review.nothing-to-undo"));
      return;
    }
    Step step = done.pop();
    record(
        step.back(),
        settings.editor().orElse(""),
        () -> {
          undone.push(step);
          notices.offer(
              Text.of("review.taken-back", Words.of(step.after())),
              Text.of("review.redo"),
              this::redo);
        });
  }

  /** Decides again what was taken back last. */
  public void redo() {
    if (undone.isEmpty()) {
      notices.tell(Text.of("review.nothing-to-redo"));
      return;
    }
    Step step = undone.pop();
    record(
        step,
        settings.editor().orElse(""),
        () -> {
          done.push(step);
          notices.tell(Text.of("review.done." + Words.of(step.after())));
        });
  }

  private void record(Step step, String editor, Runnable then) {
    background.run(
        () -> {
          ledger.review(step.claimId(), step.after(), step.reason(), editor);
          return step;
        },
        finished -> {
          then.run();
          recorded.accept(finished);
        },
        failure -> notices.fail(Text.of("review.failed"), failure));
  }
}
