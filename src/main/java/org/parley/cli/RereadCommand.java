package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.text.Words;
import org.parley.model.Diagnostic;
import org.parley.service.LedgerService;
import org.parley.service.RereadArticle;
import org.parley.service.RereadArticle.Counts;
import org.parley.service.RereadArticle.Outcome;
import org.parley.service.RereadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads articles on file again with the rules of this release. */
@Command(
    name = "reread",
    description = {
      "Read articles on file again with the rules of this release.",
      "New findings are added. What is read otherwise or not at all any more is replaced, unless"
          + " somebody decided on it: then it stands as it is, marked as obsolete. What was"
          + " rejected does not come back."
    })
final class RereadCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Articles, or claims and responses in them; without any, all articles.")
  private List<String> ids = new ArrayList<>();

  RereadCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      List<String> articles = new ArrayList<>();
      for (String id : ids) {
        IdLookup lookup = new IdLookup("reread", id, console);
        Optional<String> article =
            lookup.isEmpty() ? Optional.empty() : article(ledger.ledger(), lookup);
        if (article.isEmpty()) {
          return lookup.isEmpty() ? lookup.refused() : ExitCode.USAGE;
        }
        articles.add(article.get());
      }
      return reread(ledger, articles);
    }
  }

  /** The article that the beginning of an id names; empty when it was said what is wrong. */
  private static Optional<String> article(LedgerService ledger, IdLookup lookup) {
    return ledger
        .find(lookup.prefix())
        .match(
            claim -> Optional.of(claim.entry().article().id()),
            response -> Optional.of(response.article().id()),
            article -> Optional.of(article.article().id()),
            several -> {
              lookup.ambiguous(several);
              return Optional.empty();
            },
            nothing -> {
              lookup.unknown();
              return Optional.empty();
            });
  }

  private int reread(OpenLedger ledger, List<String> articles) {
    RereadReport report =
        ledger.rereading().reread(articles, new RereadProgress(console, workbench::isInterrupted));
    Counts counts = report.counts();
    console.print(
        (report.cancelled() ? "Stopped: " : "")
            + Words.count(counts.same(), "finding")
            + " as before, "
            + counts.added()
            + " new, "
            + counts.changed()
            + " changed, "
            + counts.gone()
            + " no longer found"
            + (report.unplaced() == 0 ? "" : ", " + report.unplaced() + " without a certain place")
            + (report.cancelled()
                ? "; " + Words.count(report.count(Outcome.SKIPPED), "article") + " skipped"
                : ""));
    if (counts.kept() > 0) {
      console.print(
          Words.count(counts.kept(), "finding")
              + " somebody decided on stand as they were, marked as obsolete; list their claims"
              + " with: "
              + workbench.commandLine("claims --query needs:another-look"));
    }
    boolean failed = report.count(Outcome.FAILED) > 0;
    return failed || report.cancelled() ? ExitCode.FAILED : ExitCode.DONE;
  }

  /** What is told of one article in one line, and what went wrong below it. */
  static List<String> lines(RereadArticle article) {
    Counts counts = article.counts();
    List<String> lines = new ArrayList<>();
    lines.add(
        article.fileName()
            + ": "
            + switch (article.outcome()) {
              case SAME -> "as before";
              case FAILED -> "failed";
              case SKIPPED -> "skipped";
              case CHANGED ->
                  "%d new, %d changed, %d no longer found"
                      .formatted(counts.added(), counts.changed(), counts.gone());
            });
    article.unplaced().forEach(words -> lines.add("    no certain place: " + words));
    article.diagnostics().stream().map(Diagnostic::inWords).forEach(one -> lines.add("    " + one));
    return lines;
  }
}
