package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.cli.text.LedgerText;
import org.parley.model.ClaimQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists meetings with their claims beside the responses to them. */
@Command(name = "claims", description = "List claims, each beside the responses to it.")
final class ClaimsCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Mixin private Filters filters = new Filters();

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  ClaimsCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    ClaimQuery query = filters.query(spec);
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      if (json) {
        ledger.exports().print("claims-json", console.out(), query);
      } else {
        print(ledger, query, console);
      }
    }
    return ExitCode.DONE;
  }

  /** Prints the claims for reading. */
  static void print(OpenLedger ledger, ClaimQuery query, Console console) {
    console.print(new LedgerText(console.width()).lines(ledger.ledger().timeline(query)));
  }
}
