package org.parley.importer;

import java.util.regex.Pattern;

/**
 * How the names of ministries, companies and other bodies look where they stand on a line alone.
 */
final class OrganisationForm {
  private static final String WORD =
      "(?!(?i:statement|release|by|speech|remarks|says?)\\b)(?:\\p{Lu}[\\p{L}\\d&'’.-]*|&)";
  private static final String SMALL = "(?:of|for|the|and|on|to|in|de|du|des|la)";
  private static final String FIRST =
      "(?i:ministry|department|embassy|high commission|consulate(?: general)?|permanent mission"
          + "|office|government|university|bank|republic|municipality|diocese|archdiocese"
          + "|city|secretariat|directorate|bureau|commission|state house|institute)";
  private static final String LAST =
      "(?i:plc|inc|ltd|limited|corp|corporation|group|holdings?|company|llc|ag|se|s\\.?a|n\\.?v"
          + "|gmbh|asa|ab|oyj|s\\.?p\\.?a|pty|bhd|berhad|ministry|department|embassy|commission"
          + "|authority|council|secretariat|presidency|association|federation|foundation|trust"
          + "|institute|university|directorate|party|football club|press office|state house)";
  private static final Pattern NAME =
      Pattern.compile(
          "(?i:the )?(?:"
              + ("(?:"
                  + WORD
                  + " ){0,4}"
                  + FIRST
                  + " (?i:of|for)(?: (?:"
                  + SMALL
                  + "|"
                  + WORD
                  + ")){1,9}")
              + ("|(?:" + WORD + " )(?:(?:" + SMALL + "|" + WORD + "),? ){0,7}" + LAST + "\\.?")
              + ")");

  private OrganisationForm() {}

  /** Whether {@code line} is nothing but the name of a body. */
  static boolean fits(String line) {
    String bare = bare(line);
    return bare.length() <= 90 && NAME.matcher(bare).matches();
  }

  /**
   * The name on {@code line} without what it is called for short, as in {@code Berg plc ("Berg")}.
   */
  static String bare(String line) {
    return line.strip().replaceFirst("\\s*\\([^()]{2,60}\\)$", "");
  }
}
