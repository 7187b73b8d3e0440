package org.parley.cli;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.parley.cli.text.Words;
import org.parley.model.Diagnostic;
import org.parley.service.FileReport;
import org.parley.service.FileReport.Outcome;
import org.parley.service.ImportListener;

/** Tells what an import is at, file by file. */
final class ImportProgress implements ImportListener {
  private final Console console;
  private final BooleanSupplier interrupted;
  private int files;

  ImportProgress(Console console, BooleanSupplier interrupted) {
    this.console = console;
    this.interrupted = interrupted;
  }

  @Override
  public void started(int files) {
    this.files = files;
  }

  @Override
  public void reading(int index, String file) {
    if (isCancelled()) {
      return;
    }
    console.tell("[" + (index + 1) + " of " + files + "] reading " + file);
  }

  @Override
  public void done(int done, int total, FileReport report) {
    if (report.outcome() == Outcome.SKIPPED) {
      return;
    }
    console.print("[" + done + " of " + total + "] " + report.file() + ": " + outcome(report));
    report.diagnostics().stream()
        .map(Diagnostic::inWords)
        .forEach(words -> console.print("    " + words));
  }

  @Override
  public void linking() {
    console.tell("linking claims and responses");
  }

  @Override
  public boolean isCancelled() {
    return interrupted.getAsBoolean();
  }

  private static String outcome(FileReport report) {
    return switch (report.outcome()) {
      case IMPORTED -> "imported" + title(report.articleId()) + ", " + found(report);
      case DUPLICATE -> "duplicate, already on file" + title(report.articleId());
      case FAILED -> "failed";
      case SKIPPED -> "skipped, the import was stopped";
    };
  }

  private static String title(Optional<String> articleId) {
    return articleId.map(id -> " as " + Words.shortId(id)).orElse("");
  }

  private static String found(FileReport report) {
    return Words.count(report.claims(), "claim")
        + ", "
        + Words.count(report.responses(), "response");
  }
}
