package org.parley.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Diagnostic;
import org.parley.service.BackupReport;
import org.parley.service.BackupService;
import org.parley.service.VerifyReport;
import org.parley.service.VerifyService;
import org.parley.ui.form.Sheet;
import org.parley.ui.form.SheetViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** Checks and copies the whole ledger, and says what came of it. */
public final class Safekeeping {
  private final VerifyService verification;
  private final BackupService backups;
  private final Background background;
  private final Notices notices;
  private final SheetViewModel sheets;

  Safekeeping(
      DeskServices services, Background background, Notices notices, SheetViewModel sheets) {
    this.verification = services.verification();
    this.backups = services.backups();
    this.background = background;
    this.notices = notices;
    this.sheets = sheets;
  }

  /** Recomputes every digest of the ledger and shows what does not hold. */
  public void check() {
    notices.tell(Text.of("check.running"));
    background.run(
        verification::ledger,
        report -> show(sheet(report)),
        failure -> notices.fail(Text.of("check.failed"), failure));
  }

  private static Sheet sheet(VerifyReport report) {
    List<Sheet.Part> parts = new ArrayList<>();
    if (!report.problems().isEmpty()) {
      parts.add(
          new Sheet.Part(
              Text.of("check.problems"),
              report.problems().stream().map(Safekeeping::line).toList()));
    }
    parts.add(
        new Sheet.Part(
            Text.of("check.checked"),
            report.checked().stream().map(one -> line(one, "")).toList()));
    report.head().ifPresent(head -> parts.add(head(head)));
    return new Sheet(
        Text.of(report.intact() ? "check.intact" : "check.not-intact"),
        "",
        parts,
        Optional.empty());
  }

  private static Sheet.Line line(Diagnostic problem) {
    return line(problem.inWords(), "");
  }

  private static Sheet.Line line(String words, String remark) {
    return new Sheet.Line(words, "", remark, List.of());
  }

  private static Sheet.Part head(String digest) {
    return new Sheet.Part(
        Text.of("check.head"), List.of(line(digest, Text.of("check.head.remark"))));
  }

  /** Copies the ledger to a new file beside it, which is read again and checked. */
  public void backUp() {
    notices.tell(Text.of("backup.running"));
    background.run(
        () -> backups.backup(backups.usualFolder(), BackupService.USUALLY_KEPT),
        report -> show(sheet(report)),
        failure -> notices.fail(Text.of("backup.failed"), failure));
  }

  private static Sheet sheet(BackupReport report) {
    return new Sheet(
        Text.of("backup.done"),
        Text.of(
            "backup.remark",
            Words.count(report.articles(), "article"),
            report.entries(),
            report.bytes()),
        List.of(
            new Sheet.Part(
                Text.of("backup.file"),
                List.of(line(report.file().toString(), Text.of("backup.restore")))),
            head(report.head())),
        Optional.empty());
  }

  private void show(Sheet sheet) {
    notices.dismiss();
    sheets.show(sheet);
  }
}
