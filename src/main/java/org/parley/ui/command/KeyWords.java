package org.parley.ui.command;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Key combinations as they are printed on a keyboard. */
public final class KeyWords {
  private static final Pattern PART = Pattern.compile("[A-Za-z0-9_]+");
  private static final Map<String, String> PRINTED =
      Map.ofEntries(
          Map.entry("Shortcut", "Ctrl"),
          Map.entry("Slash", "/"),
          Map.entry("Back_Slash", "\\"),
          Map.entry("Equals", "="),
          Map.entry("Plus", "+"),
          Map.entry("Minus", "−"),
          Map.entry("Comma", ","),
          Map.entry("Left", "←"),
          Map.entry("Right", "→"),
          Map.entry("Up", "↑"),
          Map.entry("Down", "↓"));

  private KeyWords() {}

  /** "Shortcut+Shift+I" as "Ctrl+Shift+I". */
  public static String of(String combination) {
    Matcher parts = PART.matcher(combination);
    return parts.replaceAll(
        part -> Matcher.quoteReplacement(PRINTED.getOrDefault(part.group(), part.group())));
  }
}
