package org.parley.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.exporter.TimelineExporter;

final class ExportFormatsTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
    shell.write("one.txt", Shell.ARTICLE);
    assertEquals(0, shell.run("import", folder.resolve("one.txt").toString()).code());
  }

  static Stream<String> formats() {
    return Formats.all(id -> Optional.empty(), "test").stream().map(TimelineExporter::format);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatIsExplainedInTheHelp(String format) {
    String help = shell.run("export", "--help").out();
    assertTrue(help.lines().anyMatch(line -> line.matches(".*\\b" + format + "[ ,].*")), help);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatGivesTheSameBytesInAnyLocaleAndTimeZone(String format) throws IOException {
    byte[] here = exported(format);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(here, exported(format));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private byte[] exported(String format) throws IOException {
    Path file = folder.resolve("exported");
    var result = shell.run("export", "--format", format, "--out", file.toString());
    assertEquals(List.of(0, ""), List.of(result.code(), result.err()));
    return Files.readAllBytes(file);
  }
}
