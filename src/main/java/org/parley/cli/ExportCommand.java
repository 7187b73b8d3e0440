package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.text.Words;
import org.parley.model.ClaimQuery;
import org.parley.service.ExportReport;
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
        "claims-json, the list that parley claims --json prints."
      })
  private String format = "json";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The file to write; an older one is replaced.")
  private Optional<Path> out = Optional.empty();

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
      report(ledger.exports().export(format, out.orElseThrow(), query));
      return ExitCode.DONE;
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
