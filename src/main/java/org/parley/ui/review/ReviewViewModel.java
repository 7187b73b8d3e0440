package org.parley.ui.review;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.model.ReviewState;
import org.parley.service.LedgerService;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Words;

/** Records what the editor makes of a claim, asking first for what is missing. */
public final class ReviewViewModel {
  private final LedgerService ledger;
  private final Background background;
  private final Notices notices;
  private final UiSettings settings;
  private final Runnable recorded;
  private final ReadOnlyObjectWrapper<Optional<Question>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What has to be asked before a decision can be recorded. */
  public record Question(
      String claimId, ReviewState after, boolean reasonNeeded, boolean editorNeeded) {
    /** "Reject this claim". */
    public String title() {
      String verb =
          switch (after) {
            case CONFIRMED -> "Confirm";
            case DISPUTED -> "Dispute";
            case REJECTED -> "Reject";
            case UNREVIEWED -> "Reopen";
          };
      return verb + " this claim";
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
      Runnable recorded) {
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
  public void decide(String claimId, ReviewState after) {
    boolean reasonNeeded = after == ReviewState.DISPUTED || after == ReviewState.REJECTED;
    Optional<String> editor = settings.editor();
    if (reasonNeeded || editor.isEmpty()) {
      question.set(Optional.of(new Question(claimId, after, reasonNeeded, editor.isEmpty())));
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
    record(open.get().claimId(), open.get().after(), reason.strip(), name);
    return true;
  }

  /** Closes the question and decides nothing. */
  public void cancel() {
    question.set(Optional.empty());
  }

  private void record(String claimId, ReviewState after, String reason, String editor) {
    background.run(
        () -> {
          ledger.review(claimId, after, reason, editor);
          return after;
        },
        done -> {
          notices.tell("Claim " + Words.of(done) + " by " + editor + ".");
          recorded.run();
        },
        failure -> notices.fail("The decision was not recorded", failure));
  }
}
