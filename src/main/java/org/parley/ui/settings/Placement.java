package org.parley.ui.settings;

import java.util.Optional;

/** Where on the screen the window was, in pixels. */
public record Placement(double x, double y, double width, double height, boolean maximized) {

  /** "10 20 1440 900 false". */
  String written() {
    return x + " " + y + " " + width + " " + height + " " + maximized;
  }

  static Optional<Placement> read(String written) {
    String[] parts = written.strip().split(" ", -1);
    try {
      return parts.length == 5
          ? Optional.of(
              new Placement(
                  Double.parseDouble(parts[0]),
                  Double.parseDouble(parts[1]),
                  Double.parseDouble(parts[2]),
                  Double.parseDouble(parts[3]),
                  Boolean.parseBoolean(parts[4])))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
