package org.parley.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.text.LedgerText;
import org.parley.cli.text.Words;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimQuery;
import org.parley.service.ClaimPage;
import org.parley.service.ClaimSort;
import org.parley.service.Query;
import org.parley.service.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists meetings with their claims beside the responses to them. */
@Command(name = "claims", description = "List claims, each beside the responses to it.")
final class ClaimsCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Mixin private Filters filters = new Filters();

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description =
          "List the claims that a search asks for, one a line: words, and fields such as"
              + " party:hamas denied:yes before:2024 needs:metadata tag:north; NOT or - turns one"
              + " round.")
  private Optional<String> search = Optional.empty();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "event-date",
      description =
          "With --query: event-date (the default), published, contested, uncertain, unreviewed.")
  private ClaimSort sort = ClaimSort.EVENT_DATE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "100",
      description = "With --query: how many claims to list at most; 100 by default.")
  private int limit = 100;

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  ClaimsCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    ClaimQuery query = filters.query(spec);
    if (search.isPresent()) {
      return found(search.get(), query);
    }
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      if (json) {
        ledger.exports().print("claims-json", console.out(), query);
      } else {
        print(ledger, query, console);
      }
    }
    return ExitCode.DONE;
  }

  private int found(String words, ClaimQuery query) {
    if (json || limit < 1 || !query.equals(ClaimQuery.all())) {
      throw new ParameterException(
          spec.commandLine(),
          "--query goes with --sort and a --limit of at least 1, not with --json or a filter");
    }
    Query wanted = parsed(words);
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      ClaimPage page = ledger.search().page(wanted, sort, Optional.empty(), limit);
      page.claims().forEach(entry -> console.print(line(entry)));
      console.print(page.claims().size() + " of " + Words.count(page.total(), "claim"));
    }
    return ExitCode.DONE;
  }

  private Query parsed(String words) {
    try {
      return Query.parse(words);
    } catch (QueryException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static String line(ClaimEntry entry) {
    return String.join(
        "  ",
        Words.shortId(entry.claim().id()),
        Words.when(entry.claim().when()),
        Words.parties(entry.claim().parties()),
        Words.places(entry.claim().places()),
        entry.article().outlet().value().orElse("unknown outlet"),
        Words.status(entry.review()) + (entry.obsolete().isPresent() ? ", obsolete" : ""));
  }

  /** Prints the claims for reading. */
  static void print(OpenLedger ledger, ClaimQuery query, Console console) {
    console.print(new LedgerText(console.width()).lines(ledger.ledger().timeline(query)));
  }
}
