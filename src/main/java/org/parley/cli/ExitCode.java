package org.parley.cli;

/** What the process reports to whoever started it. */
public final class ExitCode {
  public static final int DONE = 0;

  /** Some input failed, or something asked for is not there. */
  public static final int FAILED = 1;

  /** The command line was wrong; nothing was done. */
  public static final int USAGE = 2;

  /** A check found something changed. */
  public static final int NOT_INTACT = 3;

  private ExitCode() {}
}
