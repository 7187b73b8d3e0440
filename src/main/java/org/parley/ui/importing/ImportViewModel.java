package org.parley.ui.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.model.RawDocument;
import org.parley.service.FileReport;
import org.parley.service.ImportListener;
import org.parley.service.ImportReport;
import org.parley.service.ImportService;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;

/** Imports files in the background: progress while it runs, a report when it is over. */
public final class ImportViewModel {
  private final ImportService imports;
  private final Path ledger;
  private final Background background;
  private final Notices notices;
  private final UiSettings settings;
  private final Aftermath aftermath;
  private final Pace pace;
  private final ReadOnlyObjectWrapper<Optional<ImportProgress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ReportWords>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicBoolean leaving = new AtomicBoolean();
  private List<String> needing = List.of();
  private List<Path> left = List.of();

  /** What follows an import. */
  public interface Aftermath {
    /** Those of the articles whose outlet or date nobody knows; blocks. */
    List<String> needing(List<String> articleIds);

    /** Sets the outlet and date that came with a pasted article; blocks. */
    void describe(String articleId, Pasted pasted);

    /** Asks for the outlet and date of articles, on the window's thread. */
    void ask(List<String> articleIds);

    /** Has the ledger read again, on the window's thread; also after a cancelled import. */
    void finished();
  }

  /**
   * @param ledger the folder of the ledger that is imported into
   * @param nanos a clock that only runs forward, for the pace
   */
  public ImportViewModel(
      ImportService imports,
      Path ledger,
      Background background,
      Notices notices,
      UiSettings settings,
      LongSupplier nanos,
      Aftermath aftermath) {
    this.imports = imports;
    this.ledger = ledger;
    this.background = background;
    this.notices = notices;
    this.settings = settings;
    this.aftermath = aftermath;
    this.pace = new Pace(nanos);
  }

  /** Present while an import runs. */
  public ReadOnlyObjectProperty<Optional<ImportProgress>> progress() {
    return progress.getReadOnlyProperty();
  }

  /** What became of each file of the last import, until dismissed. */
  public ReadOnlyObjectProperty<Optional<ReportWords>> report() {
    return report.getReadOnlyProperty();
  }

  /** Imports files and folders, unless an import is running already. */
  public void start(List<Path> paths) {
    if (!paths.isEmpty() && begin()) {
      left = List.copyOf(paths);
      settings.pendingImport(ledger, left);
      run(() -> imports.importPaths(paths, new Progress()));
    }
  }

  /** Imports an article that was pasted, unless an import is running already. */
  public void paste(Pasted pasted) {
    if (begin()) {
      RawDocument document =
          new RawDocument(Text.of("paste.file"), pasted.text().getBytes(StandardCharsets.UTF_8));
      run(
          () -> {
            ImportReport done = imports.importDocuments(List.of(document), new Progress());
            done.files()
                .forEach(file -> file.articleId().ifPresent(id -> aftermath.describe(id, pasted)));
            return done;
          });
    }
  }

  private boolean begin() {
    if (progress.get().isPresent()) {
      notices.tell(Text.of("import.running"));
      return false;
    }
    cancelled.set(false);
    left = List.of();
    report.set(Optional.empty());
    progress.set(Optional.of(new ImportProgress(0, 0, Text.of("import.looking"), "")));
    return true;
  }

  private record Outcome(ImportReport report, List<String> needing) {}

  private void run(Supplier<ImportReport> work) {
    background.run(
        () -> {
          ImportReport done = work.get();
          List<String> imported =
              done.files().stream()
                  .filter(file -> file.outcome() == FileReport.Outcome.IMPORTED)
                  .flatMap(file -> file.articleId().stream())
                  .toList();
          return new Outcome(done, aftermath.needing(imported));
        },
        this::show,
        this::fail);
  }

  /** Asks the running import to stop; what is stored already stays. */
  public void cancel() {
    cancelled.set(true);
    progress.set(
        progress
            .get()
            .map(
                one ->
                    new ImportProgress(one.done(), one.total(), Text.of("import.stopping"), "")));
  }

  /** Asks for the outlet and date of the imported articles that lack one. */
  public void fillIn() {
    dismissReport();
    aftermath.ask(needing);
  }

  /** Stops an import because the window closes; it is offered again when the ledger is opened. */
  public void leave() {
    leaving.set(true);
    cancelled.set(true);
  }

  /** Goes on with the import that was cancelled; what is on file already is not read again. */
  public void resume() {
    start(left);
  }

  /** Offers to go on with an import that was under way when the window closed. */
  public void offerPending() {
    List<Path> pending = settings.pendingImport(ledger);
    if (!pending.isEmpty()) {
      settings.pendingImport(ledger, List.of());
      String first = String.valueOf(pending.get(0).getFileName());
      notices.offer(
          Text.of("import.interrupted", first, pending.size() - 1),
          Text.of("import.resume"),
          () -> start(pending));
    }
  }

  public void dismissReport() {
    report.set(Optional.empty());
  }

  private void show(Outcome outcome) {
    progress.set(Optional.empty());
    if (!leaving.get()) {
      settings.pendingImport(ledger, List.of());
    }
    needing = outcome.needing();
    report.set(
        Optional.of(
            ReportWords.of(
                outcome.report(),
                needing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Text.of("import.fill-in", needing.size())),
                outcome.report().cancelled() && !left.isEmpty())));
    aftermath.finished();
  }

  private void fail(RuntimeException failure) {
    progress.set(Optional.empty());
    notices.fail(Text.of("import.stopped"), failure);
    aftermath.finished();
  }

  private final class Progress implements ImportListener {
    private int total;
    private int done;

    @Override
    public void started(int files) {
      total = files;
      pace.begin();
      tell(Text.of(files == 0 ? "import.no-files" : "import.starting"));
    }

    @Override
    public void reading(int at, String file) {
      tell(file);
    }

    @Override
    public void done(int finishedFiles, int files, FileReport one) {
      done = finishedFiles;
      total = files;
      tell(one.file());
    }

    @Override
    public void linking() {
      tell(Text.of("import.linking"));
    }

    @Override
    public boolean isCancelled() {
      return cancelled.get();
    }

    private void tell(String now) {
      ImportProgress state =
          new ImportProgress(
              done,
              total,
              cancelled.get() ? Text.of("import.stopping") : now,
              pace.words(done, total));
      background.update(
          () -> {
            if (progress.get().isPresent()) {
              progress.set(Optional.of(state));
            }
          });
    }
  }
}
