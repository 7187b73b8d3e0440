package org.parley.cli;

import java.util.Locale;
import org.parley.service.Found;

/** The beginning of an id as a command was given it, and what to say where it finds nothing. */
final class IdLookup {
  private final String command;
  private final String prefix;
  private final Console console;

  IdLookup(String command, String id, Console console) {
    this.command = "parley " + command + ": ";
    this.prefix = id.strip().toLowerCase(Locale.ROOT);
    this.console = console;
  }

  String prefix() {
    return prefix;
  }

  boolean isEmpty() {
    return prefix.isEmpty();
  }

  int refused() {
    console.tell(command + "ID is empty; give the beginning of an id");
    return ExitCode.USAGE;
  }

  int ambiguous(Found.Ambiguous several) {
    console.tell(command + "several ids begin with " + prefix + "; give more of one of these:");
    several.ids().forEach(candidate -> console.tell("  " + candidate));
    return ExitCode.USAGE;
  }

  int unknown() {
    console.tell(
        command
            + "no claim, response or article on file has an id that begins with "
            + prefix
            + "; parley claims lists them");
    return ExitCode.FAILED;
  }
}
