package org.parley.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Imports a folder of simple articles in a process of its own, to be killed. */
final class ImportProcess {
  private ImportProcess() {}

  /**
   * @param arguments the folder for data, and the folder with the articles
   */
  public static void main(String[] arguments) {
    Path home = Path.of(arguments[0]);
    Map<String, String> variables = Map.of("XDG_DATA_HOME", home.resolve("data").toString());
    Settings settings =
        Settings.in(new Surroundings(variables, "Linux", home, home, Optional.empty(), false));
    Main.run(
        new String[] {"import", arguments[1]},
        System.out,
        System.err,
        settings,
        new LineReader(),
        Clock.systemUTC(),
        new Interruption());
  }
}
