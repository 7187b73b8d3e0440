package org.parley.app;

import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the process finds around it. */
record Surroundings(
    Map<String, String> variables,
    String system,
    Path home,
    Path workingFolder,
    Optional<Path> program,
    boolean terminal) {
  /**
   * @param variables of the environment
   * @param system name of the operating system
   * @param program the jar or folder of classes that runs, where it is known
   * @param terminal whether a person reads the output as it comes
   */
  Surroundings {
    variables = Map.copyOf(variables);
  }

  static Surroundings ofThisProcess() {
    return new Surroundings(
        System.getenv(),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        Path.of("").toAbsolutePath(),
        ProgramFile.ofThisProcess(),
        isTerminal());
  }

  /** Newer JDKs give a console without a terminal too, and a method to tell the two apart. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** A variable that is set and not empty. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  boolean isMac() {
    return system.startsWith("Mac");
  }

  boolean isWindows() {
    return system.startsWith("Windows");
  }
}
