package org.parley.ui.editing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.model.LedgerEntry;
import org.parley.service.DecisionWords;
import org.parley.ui.finding.Next;
import org.parley.ui.form.Form;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;

/** Records decisions in the background, tells what was recorded, and offers to take it back. */
public final class Recorder {
  private final Background background;
  private final Notices notices;
  private final UiSettings settings;
  private final FormViewModel forms;
  private final Runnable undo;
  private final Consumer<Next> recorded;

  /** What is to be looked at after an entry. */
  public interface After {
    Next of(LedgerEntry entry);

    /** Keeps the selection. */
    static After stay() {
      return entry -> Next.stay();
    }
  }

  /** A decision to be recorded; blocks. */
  public interface Decide {
    /** The entry of the log, empty where nothing would change. */
    Optional<LedgerEntry> by(Form.Signature signature);
  }

  /**
   * @param undo takes the newest decision back
   * @param recorded told on the window's thread what to look at next
   */
  public Recorder(
      Background background,
      Notices notices,
      UiSettings settings,
      FormViewModel forms,
      Runnable undo,
      Consumer<Next> recorded) {
    this.background = background;
    this.notices = notices;
    this.settings = settings;
    this.forms = forms;
    this.undo = undo;
    this.recorded = recorded;
  }

  /** Records at once; where the editor's name is not known, after it was asked for. */
  public void now(String title, String reason, After after, Decide decide) {
    Optional<String> editor = settings.editor();
    if (editor.isEmpty()) {
      forms.ask(
          Form.plain(
              "editor",
              title,
              List.of(),
              () -> by -> work(after, decide).record(new Form.Signature(by.editor(), reason))));
      return;
    }
    background.run(
        () -> work(after, decide).record(new Form.Signature(editor.get(), reason)),
        Runnable::run,
        failure -> notices.fail(Text.of("review.failed"), failure));
  }

  /** The same as the work of a form. */
  public Form.Work work(After after, Decide decide) {
    return by -> {
      Optional<LedgerEntry> entry = decide.by(by);
      return () -> tell(entry, "", after);
    };
  }

  /**
   * Tells what was recorded and has the ledger read again.
   *
   * @param more what else there is to say of it, may be empty
   */
  void tell(Optional<LedgerEntry> entry, String more, After after) {
    if (entry.isEmpty()) {
      notices.tell(Text.of("edit.nothing-changed"));
      return;
    }
    notices.offer(
        (DecisionWords.of(entry.get().decision()) + ". " + more).strip(),
        Text.of("review.undo"),
        undo);
    recorded.accept(after.of(entry.get()));
  }
}
