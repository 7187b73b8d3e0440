package org.parley.importer;

import java.util.Map;
import org.parley.text.OutletRegistry;

/** The pieces of pattern that all rule files may use. */
final class Pieces {
  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
          + "|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?"
          + "|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?";

  static final String DATE =
      "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}"
          + ("|" + MONTH + " ?\\d{1,2}(?i:st|nd|rd|th)?,? \\d{4}")
          + ("|\\d{1,2}(?i:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -]\\d{4}")
          + "|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2}/\\d{1,2}/\\d{2}(?!/)"
          + "|\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?!\\.))(?!\\d)";

  static final String DAY_OF_YEAR =
      "(?:" + MONTH + " ?\\d{1,2}(?i:st|nd|rd|th)?|\\d{1,2}(?i:st|nd|rd|th)? " + MONTH + ")";

  static final String WEEKDAY =
      "(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?"
          + "|Sat(?:urday)?|Sun(?:day)?)";

  private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}.'’-]{0,30})";

  static final String PERSON =
      "(?:"
          + NAME_WORD
          + "(?: (?:de|van|von|der|den|al|bin|el|la|du|di|da|ben|"
          + NAME_WORD
          + ")){1,4})";

  private Pieces() {}

  /** An outlet's name in capitals. */
  private static String loud(OutletRegistry outlets) {
    return "(?:(?=\\p{Lu}{2}[\\p{Lu} .]*(?![\\p{Ll}]))(?i:" + outlets.namePattern() + "))";
  }

  static Map<String, String> of(OutletRegistry outlets) {
    return Map.of(
        "MONTH",
        MONTH,
        "DATE",
        DATE,
        "DAYOFYEAR",
        DAY_OF_YEAR,
        "WEEKDAY",
        WEEKDAY,
        "PERSON",
        PERSON,
        "OUTLET",
        outlets.namePattern(),
        "PAPER",
        OutletForm.SURE_NAME,
        "LOUD",
        loud(outlets),
        "PAPERLIKE",
        OutletForm.ANY_NAME,
        "BARE",
        OutletForm.BARE_NAME);
  }
}
