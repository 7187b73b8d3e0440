package org.parley.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which spellings of one name fall together. */
final class PlaceKey {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}(?:\\.?\\p{Lu}){1,3}\\.?");
  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he\\s+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern SAINT = Pattern.compile("\\bst\\.?\\s");
  private static final Pattern FILLER = Pattern.compile("[\\s\\-–‐]+");

  private PlaceKey() {}

  /**
   * The key of {@code name}: no accents, articles or possessive ending, lower case. Abbreviations
   * ("US", "U.K.") keep their capitals, and names in lower case have an empty key, so that "us" and
   * "turkey" are no places.
   */
  static String of(String name) {
    String bare =
        POSSESSIVE.matcher(ARTICLE.matcher(name.strip()).replaceFirst("")).replaceFirst("");
    if (ABBREVIATION.matcher(bare).matches()) {
      return bare.replace(".", "");
    }
    String folded = unaccented(bare);
    if (folded.isEmpty() || Character.isLowerCase(folded.codePointAt(0))) {
      return "";
    }
    String lower = FILLER.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return SAINT.matcher(lower).replaceAll("saint ").replace(".", "").replace(" & ", " and ");
  }

  private static String unaccented(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .replace('’', '\'')
        .replace('ı', 'i')
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace("ß", "ss");
  }
}
