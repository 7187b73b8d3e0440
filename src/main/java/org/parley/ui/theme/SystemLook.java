package org.parley.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the desktop whether it is dark; what cannot be asked counts as light. */
public final class SystemLook {
  private static final Logger LOG = LoggerFactory.getLogger(SystemLook.class);
  private final List<String> question;

  /**
   * @param system name of the operating system, as Java gives it
   */
  public SystemLook(String system) {
    this.question = question(system.toLowerCase(Locale.ROOT));
  }

  static List<String> question(String system) {
    if (system.contains("mac")) {
      return List.of("defaults", "read", "-g", "AppleInterfaceStyle");
    }
    if (system.contains("win")) {
      return List.of(
          "reg",
          "query",
          "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
          "/v",
          "AppsUseLightTheme");
    }
    return List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
  }

  /** Whether the desktop is dark now; blocks until it has answered. */
  public boolean isDark() {
    try {
      Process process = new ProcessBuilder(question).redirectErrorStream(true).start();
      try (InputStream answer = process.getInputStream()) {
        return saysDark(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      LOG.debug("The desktop does not tell its theme", e);
      return false;
    }
  }

  static boolean saysDark(String answer) {
    String words = answer.toLowerCase(Locale.ROOT);
    return words.contains("dark") || words.matches("(?s).*appsuselighttheme.*0x0.*");
  }
}
