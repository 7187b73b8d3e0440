package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.text.Words;
import org.parley.model.ClaimQuery;
import org.parley.service.ExportListener;
import org.parley.service.ExportReport;
import org.parley.service.ExportRequest;
import org.parley.service.UnfairExportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a timeline to a file. */
@Command(
    name = "export",
    description = "Write the timeline to a file: every claim with its sources and its answers.")
final class ExportCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Mixin private Filters filters = new Filters();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = {
        "One of:",
        "json (the default), the timeline with all its proof, which parley verify can check;",
        "html, a brief to read, send and print, each claim beside its answers;",
        "markdown, the same for wikis and notes;",
        "xlsx, a workbook: a row for each claim, with its answers;",
        "csv, the same as plain text for spreadsheets and scripts;",
        "graphml, a network of parties and meetings;",
        "timelinejs, slides for a web page;",
        "annotations, W3C Web Annotations on the texts of the articles;",
        "schema-org, claims and articles as JSON-LD;",
        "ftm, FollowTheMoney entities, and ftm-statements, the same value by value;",
        "plover, PLOVER events of type CONSULT;",
        "claims-json, the list that parley claims --json prints."
      })
  private String format = "json";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The file to write; an older one is replaced.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--allow-omit",
      description =
          "Let a filter leave out answers and hedges of the meetings it keeps; the file names each."
              + " Without this such an export is refused.")
  private boolean omitting;

  ExportCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    ClaimQuery query = filters.query(spec);
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      if (!ledger.exports().formats().contains(format)) {
        throw new ParameterException(
            spec.commandLine(),
            "there is no format '"
                + format
                + "'; choose one of "
                + String.join(", ", ledger.exports().formats()));
      }
      return export(ledger, new ExportRequest(format, out.orElseThrow(), query, omitting));
    }
  }

  private int export(OpenLedger ledger, ExportRequest request) {
    try {
      report(ledger.exports().export(request, ExportListener.silent()));
      return ExitCode.DONE;
    } catch (UnfairExportException e) {
      console.tell(
          "parley export: "
              + e.getMessage()
              + "; widen the filter, or add --allow-omit to have the file say so");
      return ExitCode.USAGE;
    }
  }

  private void report(ExportReport report) {
    console.print(
        "Wrote "
            + Words.count(report.meetings(), "meeting")
            + " with "
            + Words.count(report.claims(), "claim")
            + " to "
            + report.file());
    report.omissions().forEach(omission -> console.print("Left out: " + omission));
  }
}
