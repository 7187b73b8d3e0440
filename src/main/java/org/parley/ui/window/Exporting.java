package org.parley.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.parley.model.ClaimQuery;
import org.parley.service.ExportChoice;
import org.parley.service.ExportListener;
import org.parley.service.ExportReport;
import org.parley.service.ExportRequest;
import org.parley.service.ExportService;
import org.parley.ui.form.Pick;
import org.parley.ui.form.PickViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** Offers every format of export with what it cannot carry, and writes the one chosen. */
public final class Exporting {
  private final ExportService exports;
  private final Background background;
  private final Notices notices;
  private final PickViewModel picks;

  Exporting(ExportService exports, Background background, Notices notices, PickViewModel picks) {
    this.exports = exports;
    this.background = background;
    this.notices = notices;
    this.picks = picks;
  }

  /**
   * Asks for the format.
   *
   * @param chosen told its name and how its files end
   */
  public void choose(Consumer<Pick.Item> chosen) {
    picks.ask(
        new Pick(
            "export",
            Text.of("export.title"),
            Text.of("export.prompt"),
            false,
            items -> items.forEach(chosen)),
        () -> exports.choices(ClaimQuery.all()).stream().map(Exporting::item).toList());
  }

  private static Pick.Item item(ExportChoice choice) {
    String lost =
        choice.losses().isEmpty()
            ? Text.of("export.nothing-lost")
            : Text.of("export.lost", String.join("; ", choice.losses()));
    return new Pick.Item(
        choice.format(), choice.format() + ": " + choice.meaning(), lost, "." + choice.ending());
  }

  /** Writes everything on file; a notice offers to stop it, and one says what came of it. */
  public void export(String format, Path file) {
    AtomicBoolean stopped = new AtomicBoolean();
    notices.offer(Text.of("export.running", file), Text.of("export.stop"), () -> stopped.set(true));
    background.run(
        () -> exports.export(new ExportRequest(format, file, ClaimQuery.all()), until(stopped)),
        done -> notices.tell(words(done)),
        failure -> notices.fail(Text.of("export.failed"), failure));
  }

  private static ExportListener until(AtomicBoolean stopped) {
    return new ExportListener() {
      @Override
      public void written(long bytes) {}

      @Override
      public boolean isCancelled() {
        return stopped.get();
      }
    };
  }

  private static String words(ExportReport report) {
    String done =
        Text.of(
            "export.done",
            Words.count(report.meetings(), "meeting"),
            Words.count(report.claims(), "claim"),
            report.file());
    List<String> left = report.omissions();
    return left.isEmpty() ? done : done + " " + Text.of("export.left-out", String.join("; ", left));
  }
}
