package org.parley.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names of people, organisations and states. */
public final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Names() {}

  /** Lower case without accents, words parted by single spaces: what searches compare. */
  public static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace('ı', 'i');
    return NOT_WORD.matcher(lower).replaceAll(" ").strip();
  }

  /** Whether both names stand for the same person, organisation or state. */
  public static boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }
}
