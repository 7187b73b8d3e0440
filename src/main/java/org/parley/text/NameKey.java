package org.parley.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which spellings of one name fall together. */
public final class NameKey {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}(?:\\.?\\p{Lu}){1,3}\\.?");
  private static final Pattern ARABIC_ARTICLE = Pattern.compile("(?:al|el|an|ash)[-\\s]\\p{Lu}.*");
  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he\\s+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern SAINT = Pattern.compile("\\bst\\.?\\s");
  private static final Pattern FILLER = Pattern.compile("[\\s\\-–‐]+");

  private NameKey() {}

  /**
   * The key of {@code name}: no accents, articles or possessive ending, lower case. Abbreviations
   * ("US", "U.K.") keep their capitals, and names in lower case have an empty key, so that "us" and
   * "turkey" are no places.
   */
  public static String of(String name) {
    String bare =
        POSSESSIVE.matcher(ARTICLE.matcher(name.strip()).replaceFirst("")).replaceFirst("");
    if (ABBREVIATION.matcher(bare).matches()) {
      return bare.replace(".", "");
    }
    return folded(bare);
  }

  /** The key of a name that is written in capitals throughout, as in headlines: "IRAN", "PARIS". */
  public static String ofCapitals(String name) {
    String bare =
        POSSESSIVE.matcher(ARTICLE.matcher(name.strip()).replaceFirst("")).replaceFirst("");
    return bare.length() > 3 && bare.equals(bare.toUpperCase(Locale.ROOT)) ? folded(bare) : "";
  }

  private static String folded(String bare) {
    String folded = unaccented(bare);
    if (folded.isEmpty() || isCommonWord(folded)) {
      return "";
    }
    String lower = FILLER.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return SAINT.matcher(lower).replaceAll("saint ").replace(".", "").replace(" & ", " and ");
  }

  private static boolean isCommonWord(String name) {
    return Character.isLowerCase(name.codePointAt(0)) && !ARABIC_ARTICLE.matcher(name).matches();
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
