package org.parley.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.extraction.ArticleReader;

/** Runs commands in a folder of its own, with a ledger of its own. */
final class Shell {
  static final String ARTICLE =
      "The Courier, 3 May 2021\n\nOla Berg visited Kari Dahl in Westhaven. The embassy declined to"
          + " comment.\n";

  final Interruption interruption = new Interruption();
  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private ArticleReader reader = new LineReader();
  private Clock clock = Clock.fixed(Instant.parse("2021-05-04T10:00:00Z"), ZoneOffset.UTC);

  Shell(Path folder) {
    this.folder = folder;
    variables.put("XDG_DATA_HOME", folder.resolve("data").toString());
  }

  /** What a run gave back. */
  record Result(int code, String out, String err) {}

  Shell with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Shell reading(ArticleReader other) {
    reader = other;
    return this;
  }

  Shell at(Instant time) {
    clock = Clock.fixed(time, ZoneOffset.UTC);
    return this;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Result run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = run(out, err, args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  int run(OutputStream out, OutputStream err, String... args) {
    Surroundings around =
        new Surroundings(variables, "Linux", folder, folder, Optional.empty(), false);
    return Main.run(
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Settings.in(around),
        reader,
        clock,
        interruption);
  }
}
