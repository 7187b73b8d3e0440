package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.text.Words;
import org.parley.model.Diagnostic;
import org.parley.service.Anchors;
import org.parley.service.VerifyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a ledger, or an exported timeline without one. */
@Command(
    name = "verify",
    description = {
      "Check that nothing was changed.",
      "With FILE: check an exported timeline against a folder of articles, without a ledger.",
      "Without: check the ledger's log and the bytes of its articles."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "An exported JSON timeline.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "The articles that FILE quotes, under any file names.")
  private Optional<Path> articles = Optional.empty();

  @Option(
      names = "--head",
      paramLabel = "DIGEST",
      description = "A head of the log, as an export or a backup gave it: the log must hold it.")
  private Optional<String> head = Optional.empty();

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "A checkpoint of the log: the log must still begin with what it says.")
  private Optional<Path> checkpoint = Optional.empty();

  @Option(
      names = "--signed-by",
      paramLabel = "KEY",
      description = "The public key that must have signed the checkpoint, as new-key printed it.")
  private Optional<String> signer = Optional.empty();

  VerifyCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (file.isPresent() != articles.isPresent()) {
      throw wrong("FILE and --articles DIR go together: give both, or neither for the ledger");
    }
    if (file.isPresent() && location.folder().isPresent()) {
      throw wrong("FILE is checked without a ledger; leave out --ledger");
    }
    if (file.isPresent() && (head.isPresent() || checkpoint.isPresent())) {
      throw wrong("--head and --checkpoint are about the ledger; leave out FILE");
    }
    if (signer.isPresent() && checkpoint.isEmpty()) {
      throw wrong("--signed-by is about a checkpoint; name its file with --checkpoint");
    }
    return file.isPresent() ? timeline(file.get(), articles.orElseThrow()) : ledger();
  }

  private int timeline(Path timeline, Path folder) {
    if (!Files.isReadable(timeline) || Files.isDirectory(timeline)) {
      console.tell("parley verify: " + timeline + " is no file that can be read; check its name");
      return ExitCode.FAILED;
    }
    if (!Files.isDirectory(folder)) {
      console.tell("parley verify: " + folder + " is no folder; check its name");
      return ExitCode.FAILED;
    }
    return report(workbench.timelineVerification().timeline(timeline, folder));
  }

  private int ledger() {
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      return report(ledger.verification().ledger(new Anchors(head, checkpoint, signer)));
    }
  }

  private int report(VerifyReport report) {
    report.problems().stream().map(Diagnostic::inWords).forEach(console::print);
    console.print("Checked " + String.join(" and ", report.checked()) + ".");
    report.head().ifPresent(newest -> console.print("Head of the log: " + newest));
    if (report.intact()) {
      console.print("Intact.");
      return ExitCode.DONE;
    }
    console.print("NOT INTACT: " + Words.count(report.problems().size(), "problem") + ".");
    return ExitCode.NOT_INTACT;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
