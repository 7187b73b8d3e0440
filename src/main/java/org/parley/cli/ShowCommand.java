package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.parley.cli.text.FindingText;
import org.parley.service.LedgerService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one claim, response or article in full. */
@Command(
    name = "show",
    description = "Show a claim, a response or an article with the words behind everything.")
final class ShowCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Parameters(paramLabel = "ID", description = "An id, or enough of its beginning.")
  private String id = "";

  ShowCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    IdLookup lookup = new IdLookup("show", id, console);
    if (lookup.isEmpty()) {
      return lookup.refused();
    }
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      return shown(lookup, ledger.ledger()).getAsInt();
    }
  }

  private IntSupplier shown(IdLookup lookup, LedgerService ledger) {
    FindingText text = new FindingText(console.width());
    return ledger
        .find(lookup.prefix())
        .match(
            claim -> () -> print(text.claim(claim.entry(), claim.meeting())),
            found -> () -> print(text.response(found)),
            found ->
                () -> print(text.article(found.article(), ledger.nearMisses(found.article().id()))),
            several -> () -> lookup.ambiguous(several),
            nothing -> lookup::unknown);
  }

  private int print(List<String> lines) {
    console.print(lines);
    return ExitCode.DONE;
  }
}
