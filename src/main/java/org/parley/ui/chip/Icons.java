package org.parley.ui.chip;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons that grow with the text beside them. */
public final class Icons {
  private static final double OVER_TEXT = 1.1;

  private Icons() {}

  /** Puts an icon before the words of {@code host}. */
  public static <T extends Labeled> T on(T host, Feather icon) {
    FontIcon graphic = new FontIcon(icon);
    host.fontProperty().addListener((font, old, now) -> size(graphic, now));
    size(graphic, host.getFont());
    host.setGraphic(graphic);
    return host;
  }

  /** Puts another icon where {@link #on} put one. */
  public static void change(Labeled host, Feather icon) {
    if (host.getGraphic() instanceof FontIcon graphic) {
      graphic.setIconCode(icon);
    }
  }

  /** The base theme sets one size for all icons; only an inline style outweighs it. */
  private static void size(FontIcon icon, Font beside) {
    String others = icon.getStyle().replaceAll("-fx-icon-size:[^;]*;", "");
    long size = Math.round(beside.getSize() * OVER_TEXT);
    icon.setStyle(others + "-fx-icon-size: " + size + "px;");
  }

  /**
   * A button of an icon and words.
   *
   * @param hint what it does, shown while the pointer rests on it
   */
  public static Button button(Feather icon, String words, String hint, Runnable action) {
    Button button = on(new Button(words), icon);
    button.setTooltip(new Tooltip(hint));
    button.setAccessibleText(words.isEmpty() ? hint : words);
    button.setOnAction(event -> action.run());
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }
}
