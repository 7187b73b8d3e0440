package org.parley.extraction.entity;

/** How names are spelt otherwise: with a slip of a letter, or by their initials. */
final class Spelling {
  private Spelling() {}

  /** One letter doubled, dropped or added in a long surname. */
  static boolean isVariant(String name, String other) {
    String shorter = name.length() < other.length() ? name : other;
    String longer = name.length() < other.length() ? other : name;
    if (shorter.length() < 5 || longer.length() - shorter.length() != 1) {
      return false;
    }
    for (int i = 0; i < longer.length(); i++) {
      if (shorter.contentEquals(new StringBuilder(longer).deleteCharAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The initials of a name of several words; empty for others. */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() < 2 ? "" : initials.toString();
  }
}
