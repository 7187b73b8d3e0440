package org.parley.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.parley.service.RereadArticle;
import org.parley.service.RereadArticle.Outcome;
import org.parley.service.RereadListener;

/** Tells what a new reading is at, article by article. */
final class RereadProgress implements RereadListener {
  private final Console console;
  private final BooleanSupplier interrupted;

  RereadProgress(Console console, BooleanSupplier interrupted) {
    this.console = console;
    this.interrupted = interrupted;
  }

  @Override
  public void reading(int index, int total, String fileName) {
    if (!isCancelled()) {
      console.tell("[" + (index + 1) + " of " + total + "] reading " + fileName);
    }
  }

  @Override
  public void done(int done, int total, RereadArticle report) {
    if (report.outcome() == Outcome.SKIPPED) {
      return;
    }
    List<String> lines = RereadCommand.lines(report);
    console.print("[" + done + " of " + total + "] " + lines.get(0));
    lines.subList(1, lines.size()).forEach(console::print);
  }

  @Override
  public boolean isCancelled() {
    return interrupted.getAsBoolean();
  }
}
