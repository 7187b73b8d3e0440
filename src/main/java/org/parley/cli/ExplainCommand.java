package org.parley.cli;

import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.parley.cli.text.GroundsText;
import org.parley.model.Grounds;
import org.parley.service.ExplainService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why a claim or a response is on file as it is, and what was nearly found beside it. */
@Command(
    name = "explain",
    description = {
      "Say why a claim or a response is on file as it is: the rule and the trigger, the words"
          + " behind every value and how it is known, what spoke for something else, and what of"
          + " the same article was refused and why.",
      "Of an article: how its outlet, date and title are known, and what was refused in it."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Parameters(paramLabel = "ID", description = "An id, or enough of its beginning.")
  private String id = "";

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  ExplainCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    IdLookup lookup = new IdLookup("explain", id, console);
    if (lookup.isEmpty()) {
      return lookup.refused();
    }
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      return explained(lookup, ledger).getAsInt();
    }
  }

  private IntSupplier explained(IdLookup lookup, OpenLedger ledger) {
    ExplainService why = ledger.explanations();
    return ledger
        .ledger()
        .find(lookup.prefix())
        .match(
            found -> () -> print(why, why.claim(found.entry())),
            found ->
                () -> print(why, why.response(found.response(), found.article(), found.links())),
            found -> () -> print(why, why.article(found.article().header())),
            several -> () -> lookup.ambiguous(several),
            nothing -> lookup::unknown);
  }

  private int print(ExplainService why, Grounds grounds) {
    if (json) {
      why.print(grounds, console.out());
    } else {
      console.print(new GroundsText(console.width()).lines(grounds));
    }
    return ExitCode.DONE;
  }
}
