package org.parley.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * How the window looks: a base style sheet, the colours of one theme, and the rules that use them.
 */
public enum Theme {
  LIGHT("light.css"),
  DARK("dark.css");

  private static final List<String> FONTS =
      List.of(
          "Inter-Regular",
          "Inter-SemiBold",
          "Inter-Bold",
          "SourceSerif4-Regular",
          "SourceSerif4-Italic",
          "SourceSerif4-Bold");

  private final String tokens;

  Theme(String tokens) {
    this.tokens = tokens;
  }

  public static Theme of(boolean dark) {
    return dark ? DARK : LIGHT;
  }

  /** Dresses the scene in this theme. */
  public void dress(Scene scene) {
    Application.setUserAgentStylesheet(
        this == DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheet(tokens), sheet("parley.css"));
  }

  /** Makes the bundled fonts known to the toolkit. */
  public static void loadFonts() {
    for (String name : FONTS) {
      try (InputStream in = resource("fonts/" + name + ".ttf").openStream()) {
        Font.loadFont(in, 12);
      } catch (IOException e) {
        throw new UncheckedIOException("font " + name + " cannot be read", e);
      }
    }
  }

  private static String sheet(String name) {
    return resource(name).toExternalForm();
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name);
  }
}
