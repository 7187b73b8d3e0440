package org.parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path home;

  @Test
  void onLinuxDataGoesToTheUsersShareFolder() {
    assertEquals(home.resolve(".local/share/parley/ledger"), in("Linux", Map.of()).ledgerFolder());
  }

  @Test
  void aRelativeDataFolderDoesNotCount() {
    assertEquals(
        home.resolve(".local/share/parley"),
        in("Linux", Map.of("XDG_DATA_HOME", "here")).dataFolder());
  }

  @Test
  void onAMacDataGoesToApplicationSupport() {
    assertEquals(
        home.resolve("Library/Application Support/Parley"), in("Mac OS X", Map.of()).dataFolder());
  }

  @Test
  void onWindowsDataGoesToTheRoamingFolder() {
    assertEquals(
        home.resolve("roaming/Parley"),
        in("Windows 11", Map.of("APPDATA", home.resolve("roaming").toString())).dataFolder());
  }

  @Test
  void aDisplayIsThereWhereXOrWaylandSaysSo() {
    assertEquals(
        "false true true false",
        in("Linux", Map.of()).display()
            + " "
            + in("Linux", Map.of("DISPLAY", ":0")).display()
            + " "
            + in("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).display()
            + " "
            + in("Linux", Map.of("DISPLAY", "")).display());
  }

  @Test
  void aWidthThatIsNoNumberIsTheUsualOne() {
    assertEquals(110, in("Linux", Map.of("COLUMNS", "wide")).width());
    assertEquals(40, in("Linux", Map.of("COLUMNS", "1")).width());
  }

  @Test
  void theExamplesAreFoundBesideTheBuildFolder() throws IOException {
    Path seeds = Files.createDirectory(home.resolve("seeds"));
    Surroundings around =
        new Surroundings(
            Map.of(),
            "Linux",
            home,
            home.resolve("elsewhere"),
            Optional.of(home.resolve("target/parley.jar")),
            false);

    assertEquals(Optional.of(seeds), Settings.in(around).seeds());
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));

    String version =
        pom.replaceFirst("(?s).*?<artifactId>parley</artifactId>\\s*<version>(.*?)<.*", "$1");

    assertEquals(version, Version.current());
  }

  private Settings in(String system, Map<String, String> variables) {
    return Settings.in(new Surroundings(variables, system, home, home, Optional.empty(), false));
  }
}
