package org.parley.cli;

import java.util.function.BooleanSupplier;
import org.parley.model.Diagnostic;
import org.parley.service.FileReport;
import org.parley.service.FileReport.Outcome;
import org.parley.service.ImportListener;

/** Tells what an extraction is at; only failures are results worth a line of their own. */
final class ExtractProgress implements ImportListener {
  private final Console console;
  private final BooleanSupplier interrupted;

  ExtractProgress(Console console, BooleanSupplier interrupted) {
    this.console = console;
    this.interrupted = interrupted;
  }

  @Override
  public void started(int files) {
    console.tell("reading " + files + " files");
  }

  @Override
  public void reading(int index, String file) {}

  @Override
  public void done(int done, int total, FileReport report) {
    if (report.outcome() == Outcome.SKIPPED) {
      return;
    }
    console.tell("[" + done + " of " + total + "] " + report.file());
    if (report.outcome() == Outcome.FAILED) {
      console.print(report.file() + ": failed");
    }
    report.diagnostics().stream().map(Diagnostic::inWords).forEach(console::print);
  }

  @Override
  public void linking() {}

  @Override
  public boolean isCancelled() {
    return interrupted.getAsBoolean();
  }
}
