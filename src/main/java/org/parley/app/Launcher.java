package org.parley.app;

import java.nio.file.Path;
import java.util.Optional;

/** How the running program is started from a shell. */
final class Launcher {
  private final Optional<Path> program;

  /**
   * @param program the jar or folder of classes that runs, where it is known
   */
  Launcher(Optional<Path> program) {
    this.program = program;
  }

  /** The line that starts the same program with {@code arguments}. */
  String line(String arguments) {
    return program.map(path -> line(path, arguments)).orElse("parley " + arguments);
  }

  private static String line(Path path, String arguments) {
    return path.toString().endsWith(".jar")
        ? "java -Xmx1500m -jar " + quoted(path) + " " + arguments
        : "mvn -q compile exec:java -Dexec.args=\"" + arguments + "\"";
  }

  private static String quoted(Path path) {
    return path.toString().contains(" ") ? "'" + path + "'" : path.toString();
  }
}
