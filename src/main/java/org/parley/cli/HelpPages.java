package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What every command's help has in common: --help, --version, exit codes and the environment. */
final class HelpPages {
  static final int NARROWEST = 60;

  private HelpPages() {}

  static void addTo(CommandLine commands, String version) {
    for (CommandLine each : commands.getSubcommands().values()) {
      decorate(each, version);
    }
    decorate(commands, version);
    commands
        .getCommandSpec()
        .usageMessage()
        .footer(
            "%nEnvironment:",
            "  PARLEY_LEDGER  folder of the ledger, where --ledger is not given",
            "  COLUMNS        width of the output",
            "  NO_COLOR       when set, no colours");
  }

  private static void decorate(CommandLine command, String version) {
    command.getCommandSpec().mixinStandardHelpOptions(true).version("parley " + version);
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n");
    usage.parameterListHeading("%n");
    usage.exitCodeListHeading("%nExit codes:%n");
    usage.exitCodeList(exitCodes());
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "done");
    codes.put("1", "some input failed, or what was asked for is not there");
    codes.put("2", "wrong usage; nothing was done");
    codes.put("3", "an integrity check failed");
    return codes;
  }
}
