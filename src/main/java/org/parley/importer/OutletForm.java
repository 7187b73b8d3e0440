package org.parley.importer;

import java.util.regex.Pattern;

/**
 * How the names of outlets look, so that one that nobody has listed is still known for an outlet.
 */
final class OutletForm {
  private static final String WORD = "(?!The )\\p{Lu}[\\p{L}\\d&'’.-]{0,24} (?:& )?";

  /** Words that end the names of outlets and hardly any others. */
  private static final String SURE =
      "Times|Herald|Chronicle|Gazette|Tribune|Echo|Telegraph|Argus|Inquirer|Enquirer|Examiner"
          + "|Dispatch|Despatch|Journal|Post|Mail|Express|Courier|Mirror|News|Magazine|Bulletin"
          + "|Advertiser|Sentinel|Mercury|Observer|Standard|Star|Globe|Guardian|Scotsman|Newspaper|Wire|Picayune"
          + "|News (?:Agency|Service|Network|Online|Wire)|Free Press|Weekly|Herald-[A-Z][a-z]+";

  /** Words that end the names of outlets, and of much else. */
  private static final String LOOSE =
      "Sun|Record|Review|Press|Nation|Citizen|Voice|Daily|Register|Monitor|Ledger|Spectator"
          + "|Statesman|Insider|Intelligencer|Today|Online|Radio|TV|Television|FM|Independent|Age"
          + "|Republic|Democrat|Constitution|Leader|Pioneer|Patriot|Vanguard|Punch|Witness|Banner|Bee"
          + "|Eagle|Freeman|Republican|Reporter|Transcript|Recorder|Whig|Plain Dealer";

  /** Sections of a paper are called news as well. */
  private static final String NO_SECTION =
      "(?!(?:[Tt]he )?(?i:world|breaking|sports?|politic(?:al|s)|business|local|national|latest"
          + "|crime|foreign|football|top|good|bad|fake|more|other|all|special|us|uk|video|royal)"
          + " (?:News|Mail|Star)(?![ -]\\p{Lu}))";

  private static final String JOINED =
      "(?:\\p{Lu}\\p{L}{2,20}(?:Sport|News|Online|Post|Times|Daily|Wire|Today|TV|Insider|Mail|Week)"
          + "|(?:Herald|Record|Mirror|Mail|Star|Sun|Express|Telegraph|Times|Post|Echo|Standard|Independent)"
          + " (?:Sport|Football|Online|Investigations)"
          + "|(?!(?:American|British|Indian|Old|Modern|Plain|Standard|Broken) )"
          + "(?:Al[- ])?\\p{Lu}\\p{L}{3,20} English)";

  /** A name that can only be an outlet's; no groups. */
  static final String SURE_NAME = name(SURE);

  /** A name that may well be an outlet's, where an outlet is spoken of; no groups. */
  static final String ANY_NAME = name(SURE + "|" + LOOSE);

  /** What papers are called by themselves, where a line says that one is meant; no groups. */
  static final String BARE_NAME =
      "(?:Times|Herald|Chronicle|Gazette|Tribune|Echo|Telegraph|Argus|Inquirer|Examiner"
          + "|Dispatch|Journal|Post|Courier|Bulletin|Sentinel|Mercury|Observer|Globe|Star"
          + "|Sun|Record|Register|Bee|Eagle|Republic|Democrat|Free Press)";

  private static final Pattern SURELY = Pattern.compile(SURE_NAME);
  private static final Pattern ANY = Pattern.compile(ANY_NAME);

  private OutletForm() {}

  /** Whether {@code name} can only be the name of an outlet. */
  static boolean isSure(String name) {
    return SURELY.matcher(name).matches();
  }

  /** Whether {@code name} could be the name of an outlet. */
  static boolean fits(String name) {
    return ANY.matcher(name).matches();
  }

  private static String name(String lastWord) {
    return "(?<![\\p{L}\\d@#])(?:"
        + (NO_SECTION + "(?:[Tt]he (?:" + WORD + "){0,4}?|(?:" + WORD + "){1,4}?)")
        + ("(?:" + lastWord + ")(?:[ -](?:" + SURE + "|" + LOOSE + ")){0,2}|" + JOINED + ")")
        + "(?![\\p{L}\\d@])";
  }
}
