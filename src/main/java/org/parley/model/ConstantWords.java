package org.parley.model;

import java.util.Locale;

/** Constants as people write them. */
public final class ConstantWords {
  private ConstantWords() {}

  /** As in a sentence: "no comment". */
  public static String spaced(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** As one word: "no-comment". */
  public static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
