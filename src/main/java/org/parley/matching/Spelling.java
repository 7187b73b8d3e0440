package org.parley.matching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words are written, and which spellings may transcribe one name. */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’ʼ`‘](?=\\p{L}{2})");
  private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiou]");
  private static final int LONG = 6;
  private static final int SHORT = 4;

  private Spelling() {}

  /** Lower case without accents, words parted by single spaces. */
  static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String joined = DOTTED.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("");
    String lower =
        joined.toLowerCase(Locale.ROOT).replace('ı', 'i').replace('ł', 'l').replace('ø', 'o');
    return NOT_WORD.matcher(lower.replace("ß", "ss")).replaceAll(" ").strip();
  }

  /** The words of the folded text. */
  static List<String> words(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
  }

  /** One form for the usual transcriptions of a folded word: "haniyeh", "haniya" give "hania". */
  static String sound(String word) {
    return word.replaceAll("(.)\\1+", "$1")
        .replaceAll("ou|oo|uw", "u")
        .replaceAll("ck|q", "k")
        .replace("ph", "f")
        .replaceAll("(?<=[dgk])h", "")
        .replace("x", "ks")
        .replace('w', 'v')
        .replace("dj", "j")
        .replace("tch", "ch")
        .replaceAll("(?<=.)(iy|ey|ay)(?=[aeu])", "i")
        .replaceAll("(?<=.)(eh|ah|ih|e)$", "a")
        .replaceAll("(?<=.)(iy|ij|yi|y)$", "i")
        .replace('y', 'i')
        .replaceAll("^o", "u")
        .replaceAll("(.)\\1+", "$1");
  }

  /** The consonants of a word's sound, and its first letter: equal for spellings of one name. */
  static String skeleton(String word) {
    return VOWELS.matcher(sound(word)).replaceAll("");
  }

  /** Whether two folded words may be spellings of one name. */
  static boolean alike(String one, String other) {
    String first = sound(one);
    String second = sound(other);
    if (first.equals(second)) {
      return true;
    }
    int shorter = Math.min(first.length(), second.length());
    if (shorter < SHORT || !skeleton(one).equals(skeleton(other))) {
      return false;
    }
    return distance(first, second) <= (shorter < LONG ? 1 : 2);
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
