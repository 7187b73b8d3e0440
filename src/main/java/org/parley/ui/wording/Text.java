package org.parley.ui.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The words of the window, all kept in one file, {@code text.properties}. */
public final class Text {
  private static final ResourceBundle WORDS = read();

  private Text() {}

  /**
   * The words behind a key, with {@code {0}} and so on replaced.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public static String of(String key, Object... parts) {
    String words = WORDS.getString(key);
    return parts.length == 0 ? words : new MessageFormat(words, Locale.ENGLISH).format(parts);
  }

  private static ResourceBundle read() {
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Text.class.getResourceAsStream("text.properties")),
            StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the words of the window cannot be read", e);
    }
  }
}
