package org.parley.exporter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** TimelineJS's own code under Node, fetched once into the build's folder at a pinned digest. */
record TimelineJs(Path folder) {
  private static final Path FOLDER = Path.of("target", "timelinejs");
  private static final List<String> FILES =
      List.of("package.json", "package-lock.json", "read-timeline.mjs", "resolve-timeline.mjs");
  private static final int MINUTES = 2;

  /** Empty where there is no Node, or no npm that can fetch the code. */
  static Optional<TimelineJs> get() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    for (String name : FILES) {
      try (InputStream in = TimelineJs.class.getResourceAsStream(name)) {
        Files.copy(
            Objects.requireNonNull(in, name),
            FOLDER.resolve(name),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    boolean isThere =
        runs("node", "--version")
            && (Files.isDirectory(FOLDER.resolve("node_modules"))
                || runs("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
    return isThere ? Optional.of(new TimelineJs(FOLDER)) : Optional.empty();
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(FOLDER.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        return process.exitValue() == 0;
      }
      process.destroy();
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /** How many errors it finds, the title, and each event with its date, a line for each. */
  List<String> read(Path timeline) throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder("node", "read-timeline.mjs", timeline.toAbsolutePath().toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor(), said);
    return said.lines().toList();
  }
}
