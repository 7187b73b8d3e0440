package org.parley.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.cli.text.TerminalText;

/**
 * The terminal that the commands write to.
 *
 * @param width in columns
 * @param colour whether status words may be coloured
 */
public record Console(PrintStream out, PrintStream err, int width, boolean colour) {
  private static final Pattern RED = Pattern.compile("\\b(DENIAL|REJECTED)\\b");
  private static final Pattern YELLOW =
      Pattern.compile("\\b(DOUBT|PARTIAL|NO COMMENT|DISPUTED)\\b");
  private static final Pattern BLUE = Pattern.compile("\\b(CONFIRMATION|CONFIRMED)\\b");

  /** Writes lines of plain text, made harmless for the terminal. */
  void print(List<String> lines) {
    lines.forEach(this::print);
  }

  void print(String line) {
    out.println(painted(TerminalText.safe(line)));
  }

  /** Writes one line beside the results: progress, warnings, errors. */
  void tell(String line) {
    err.println(TerminalText.safe(line));
  }

  private String painted(String line) {
    if (!colour) {
      return line;
    }
    String red = RED.matcher(line).replaceAll("\u001B[31m$1\u001B[0m");
    String yellow = YELLOW.matcher(red).replaceAll("\u001B[33m$1\u001B[0m");
    return BLUE.matcher(yellow).replaceAll("\u001B[34m$1\u001B[0m");
  }
}
