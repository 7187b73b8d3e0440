package org.parley.app;

import java.io.PrintStream;

/** Starts Parley: the window without arguments, a command otherwise. */
public final class Main {

  private Main() {}

  /** Runs Parley on the standard streams and ends the process with the exit code of the run. */
  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /** Runs Parley on the given streams and returns its exit code: 0 for success. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    out.println("Parley " + String.join(" ", args));
    return 0;
  }
}
