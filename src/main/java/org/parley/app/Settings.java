package org.parley.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Parley keeps things and what it may use, concluded from its surroundings. */
record Settings(
    Path dataFolder,
    Path ledgerFolder,
    Path log,
    Launcher launcher,
    Optional<Path> seeds,
    boolean display,
    int width,
    boolean colour) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;
  private static final int USUAL_WIDTH = 110;

  static Settings in(Surroundings around) {
    Path data = dataFolder(around);
    return new Settings(
        data,
        around.variable("PARLEY_LEDGER").flatMap(Settings::path).orElse(data.resolve("ledger")),
        data.resolve("log").resolve("parley.log"),
        new Launcher(around.program()),
        seeds(around),
        hasDisplay(around),
        around.variable("COLUMNS").flatMap(Settings::width).orElse(USUAL_WIDTH),
        around.terminal() && !around.variables().containsKey("NO_COLOR"));
  }

  private static Path dataFolder(Surroundings around) {
    if (around.isMac()) {
      return around.home().resolve("Library/Application Support/Parley");
    }
    if (around.isWindows()) {
      return folder(around, "APPDATA")
          .orElse(around.home().resolve("AppData/Roaming"))
          .resolve("Parley");
    }
    return folder(around, "XDG_DATA_HOME")
        .orElse(around.home().resolve(".local/share"))
        .resolve("parley");
  }

  /** A folder named by a variable; one that is not absolute does not count. */
  private static Optional<Path> folder(Surroundings around, String variable) {
    return around.variable(variable).flatMap(Settings::path).filter(Path::isAbsolute);
  }

  private static Optional<Path> seeds(Surroundings around) {
    Stream<Path> beside =
        around.program().stream()
            .flatMap(program -> Stream.ofNullable(program.getParent()))
            .flatMap(folder -> Stream.of(folder, folder.resolveSibling("seeds")))
            .map(folder -> folder.endsWith("seeds") ? folder : folder.resolve("seeds"));
    return Stream.concat(Stream.of(around.workingFolder().resolve("seeds")), beside)
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static boolean hasDisplay(Surroundings around) {
    return around.isMac()
        || around.isWindows()
        || around.variable("DISPLAY").isPresent()
        || around.variable("WAYLAND_DISPLAY").isPresent();
  }

  private static Optional<Integer> width(String columns) {
    try {
      return Optional.of(Math.min(WIDEST, Math.max(NARROWEST, Integer.parseInt(columns.strip()))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
