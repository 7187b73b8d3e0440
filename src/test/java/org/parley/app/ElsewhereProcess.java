package org.parley.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.parley.extraction.ArticleReader;
import org.parley.extraction.RuleReader;

/** Imports, lists, exports and extracts the seed articles in a process of its own. */
final class ElsewhereProcess {
  private final Path folder;
  private final ArticleReader reader = new RuleReader();

  private ElsewhereProcess(Path folder) {
    this.folder = folder;
  }

  /**
   * @param arguments the folder to work in
   */
  public static void main(String[] arguments) throws IOException {
    ElsewhereProcess process = new ElsewhereProcess(Path.of(arguments[0]));
    process.run("import.txt", "import", "seeds");
    process.run("claims.json", "claims", "--json");
    process.run("claims.txt", "claims");
    process.run(
        "extract.txt", "extract", "seeds", "--out", process.folder.resolve("out").toString());
    process.run("verify.txt", "verify");
    process.run("again.txt", "import", "seeds");
    process.run("claims-again.json", "claims", "--json");
  }

  private void run(String output, String... arguments) throws IOException {
    Map<String, String> variables = Map.of("XDG_DATA_HOME", folder.resolve("data").toString());
    Path home = Path.of("").toAbsolutePath();
    Settings settings =
        Settings.in(new Surroundings(variables, "Linux", home, home, Optional.empty(), false));
    try (OutputStream file = Files.newOutputStream(folder.resolve(output));
        PrintStream out = new PrintStream(file, false, StandardCharsets.UTF_8)) {
      int code =
          Main.run(
              arguments, out, System.err, settings, reader, Clock.systemUTC(), new Interruption());
      out.println(code == 0 ? "" : "exit code " + code);
    }
  }
}
