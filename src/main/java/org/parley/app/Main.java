package org.parley.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.parley.cli.Console;
import org.parley.cli.ExitCode;
import org.parley.cli.ParleyCli;
import org.parley.extraction.ArticleReader;
import org.parley.extraction.RuleReader;

/** Starts Parley: the window without arguments, a command otherwise. */
public final class Main {

  private Main() {}

  /** Runs Parley on the standard streams; the process ends with the exit code of the run. */
  public static void main(String[] args) {
    Settings settings = Settings.in(Surroundings.ofThisProcess());
    LogFile.use(settings.log());
    int code;
    try (Interruption interruption = new Interruption()) {
      interruption.listen();
      code =
          run(
              args,
              utf8(System.out),
              utf8(System.err),
              settings,
              new RuleReader(),
              Clock.systemUTC(),
              interruption);
    }
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /**
   * The language library lowers case by the default locale, which under Turkish rules turns
   * "Israel" into another word.
   */
  private static void useOneLanguage() {
    Locale.setDefault(Locale.ENGLISH);
  }

  /**
   * Runs Parley on the given streams, which stay open.
   *
   * @return the exit code, 0 for success
   */
  static int run(
      String[] args,
      PrintStream out,
      PrintStream err,
      Settings settings,
      ArticleReader reader,
      Clock clock,
      Interruption interruption) {
    useOneLanguage();
    LiveWorkbench workbench = new LiveWorkbench(settings, reader, clock, interruption);
    Console console = new Console(out, err, settings.width(), settings.colour());
    int code = new ParleyCli(workbench, console, settings.log()).run(args);
    if (out.checkError()) {
      err.println("parley: the output could not be written in full");
      return Math.max(code, ExitCode.FAILED);
    }
    return code;
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
