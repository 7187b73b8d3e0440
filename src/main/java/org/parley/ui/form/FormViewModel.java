package org.parley.ui.form;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;

/** The form that is open now: what it asks, how that is read, and whether it can be recorded. */
public final class FormViewModel {
  private final Background background;
  private final UiSettings settings;
  private final ReadOnlyObjectWrapper<Optional<Form>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Form.Reading> reading =
      new ReadOnlyObjectWrapper<>(Form.Reading.nothing());
  private final ReadOnlyObjectWrapper<Form.Asked> reasonAsked =
      new ReadOnlyObjectWrapper<>(Form.Asked.NOT);
  private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final StringProperty reason = new SimpleStringProperty("");
  private final StringProperty editor = new SimpleStringProperty("");
  private final InvalidationListener watch = change -> check();

  public FormViewModel(Background background, UiSettings settings) {
    this.background = background;
    this.settings = settings;
    reason.addListener(watch);
    editor.addListener(watch);
  }

  /** The open form, empty when there is none. */
  public ReadOnlyObjectProperty<Optional<Form>> open() {
    return open.getReadOnlyProperty();
  }

  /** How what was entered will be taken, or what is wrong with it. */
  public ReadOnlyObjectProperty<Form.Reading> reading() {
    return reading.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Form.Asked> reasonAsked() {
    return reasonAsked.getReadOnlyProperty();
  }

  /** Whether nothing is missing or wrong. */
  public ReadOnlyBooleanProperty complete() {
    return complete.getReadOnlyProperty();
  }

  /** Whether it is being recorded now. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Why, in the editor's words. */
  public StringProperty reason() {
    return reason;
  }

  /** The editor's name, asked for while it is not known. */
  public StringProperty editor() {
    return editor;
  }

  /** Whether the editor's name is asked for. */
  public boolean editorAsked() {
    return settings.editor().isEmpty();
  }

  /** Opens a form in place of any that is open. */
  public void ask(Form form) {
    forget();
    reason.set("");
    editor.set(settings.editor().orElse(""));
    form.entries().forEach(entry -> entry.changes().addListener(watch));
    check(form);
    open.set(Optional.of(form));
  }

  private void forget() {
    open.get()
        .ifPresent(form -> form.entries().forEach(entry -> entry.changes().removeListener(watch)));
    open.set(Optional.empty());
  }

  private void check() {
    open.get().ifPresentOrElse(this::check, () -> complete.set(false));
  }

  private void check(Form form) {
    Form.Reading read = form.reading().get();
    Form.Asked asked = form.reason().get();
    reading.set(read);
    reasonAsked.set(asked);
    complete.set(
        !read.problem()
            && !(asked == Form.Asked.NEEDED && reason.get().isBlank())
            && !editor.get().isBlank());
  }

  /** Closes the form and records nothing; false when none was open. */
  public boolean cancel() {
    boolean was = open.get().isPresent();
    forget();
    return was;
  }

  /** Records what was entered; the form closes when that has succeeded. */
  public void record() {
    Optional<Form> form = open.get();
    if (form.isEmpty() || !complete.get() || busy.get()) {
      return;
    }
    Form asked = form.get();
    Form.Work work = asked.submit().get();
    Form.Signature by = new Form.Signature(editor.get().strip(), reason.get().strip());
    settings.editor(by.editor());
    busy.set(true);
    background.run(
        () -> work.record(by),
        then -> {
          busy.set(false);
          if (open.get().equals(form)) {
            forget();
          }
          then.run();
        },
        failure -> {
          busy.set(false);
          refuse(failure);
        });
  }

  private void refuse(RuntimeException failure) {
    String words = failure.getMessage();
    reading.set(
        Form.Reading.wrong(
            words == null || words.isBlank() ? Text.of("notice.unexpected") : words));
  }

  /** Leaves the form by its other way out. */
  public void extra() {
    Optional<Form.Extra> way = open.get().flatMap(Form::extra);
    if (way.isPresent()) {
      forget();
      way.get().action().run();
    }
  }
}
