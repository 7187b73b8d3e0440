package org.parley.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.parley.cli.text.FindingText;
import org.parley.service.Found;
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
    String prefix = id.strip().toLowerCase(Locale.ROOT);
    if (prefix.isEmpty()) {
      console.tell("parley show: ID is empty; give the beginning of an id");
      return ExitCode.USAGE;
    }
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      return shown(prefix, ledger.ledger()).getAsInt();
    }
  }

  private IntSupplier shown(String prefix, LedgerService ledger) {
    FindingText text = new FindingText(console.width());
    return ledger
        .find(prefix)
        .match(
            claim -> () -> print(text.claim(claim.entry(), claim.meeting())),
            found -> () -> print(text.response(found.response(), found.article(), found.links())),
            found ->
                () -> print(text.article(found.article(), ledger.nearMisses(found.article().id()))),
            several -> () -> ambiguous(prefix, several),
            nothing -> () -> unknown(prefix));
  }

  private int print(List<String> lines) {
    console.print(lines);
    return ExitCode.DONE;
  }

  private int ambiguous(String prefix, Found.Ambiguous several) {
    console.tell("parley show: several ids begin with " + prefix + "; give more of one of these:");
    several.ids().forEach(candidate -> console.tell("  " + candidate));
    return ExitCode.USAGE;
  }

  private int unknown(String prefix) {
    console.tell(
        "parley show: no claim, response or article on file has an id that begins with "
            + prefix
            + "; parley claims lists them");
    return ExitCode.FAILED;
  }
}
