package org.parley.importer;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.ParagraphKind;
import org.parley.text.OutletRegistry;

/** Paragraphs whose own words show that they are not the story. */
final class KnownLines {
  /** What a line that only dates the article may hold besides the date. */
  private static final Pattern AROUND_A_DATE =
      Pattern.compile(
          "(?i)\\b(?:"
              + Pieces.WEEKDAY
              + "|first|last|published|publish|posted|updated|modified|created|date|on|at|by|and"
              + "|a\\.?m\\.?|p\\.?m\\.?|GMT|UTC|[ECMP][SD]?T|BST|IST|CET|CEST|time|local|hrs|hours"
              + "|MSK|EET|EEST|EAT|CAT|WAT|SAST|PKT|HKT|SGT|PHT|JST|KST|A[ECW][SD]T|NZ[SD]?T|ICT|WIB"
              + "|\\d{4} (?:GMT|UTC|[A-Z]{2,3}T|hrs|hours)|\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?)\\b|[^\\p{L}\\d]");

  /** Longer paragraphs are the story. */
  private static final int LONGEST = 1000;

  private static final int MOST_SECTION_WORDS = 3;

  private final List<TextRule> rules;
  private final OutletRegistry outlets;
  private final Pattern date = Pattern.compile(Pieces.DATE);

  KnownLines(List<TextRule> rules, OutletRegistry outlets) {
    this.rules = rules;
    this.outlets = outlets;
  }

  Optional<ParagraphKind> kindOf(Block block) {
    String words = block.words();
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    if (isUrl(words) || isOtherScript(words)) {
      return Optional.of(ParagraphKind.BOILERPLATE);
    }
    if (isOutlet(words)) {
      return Optional.of(ParagraphKind.BYLINE);
    }
    Optional<ParagraphKind> byRule = byRule(words);
    return byRule.or(() -> byFields(words));
  }

  private Optional<ParagraphKind> byRule(String words) {
    return rules.stream()
        .filter(rule -> rule.pattern().matcher(words).matches())
        .findFirst()
        .map(rule -> ParagraphKind.valueOf(rule.effect()));
  }

  private Optional<ParagraphKind> byFields(String words) {
    return isDateLine(words)
        ? Optional.of(ParagraphKind.DATELINE)
        : HeadLine.read(words, outlets)
            .map(line -> line.isDated() ? ParagraphKind.DATELINE : ParagraphKind.BYLINE);
  }

  private static boolean isUrl(String words) {
    return words.matches("(?:https?://|www\\.)\\S+");
  }

  private static boolean isOtherScript(String words) {
    long letters = words.codePoints().filter(Character::isLetter).count();
    long latin =
        words
            .codePoints()
            .filter(Character::isLetter)
            .filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
            .count();
    return letters > 0 && latin * 2 < letters;
  }

  /** A full date with at most a time, a label and the name of a section. */
  private boolean isDateLine(String words) {
    if (words.length() > 120 || !date.matcher(words).find()) {
      return false;
    }
    String rest = AROUND_A_DATE.matcher(date.matcher(words).replaceAll(" ")).replaceAll(" ");
    String left = rest.strip();
    boolean section =
        left.split("\\s+").length <= MOST_SECTION_WORDS && !SentenceEnds.endsSentence(words);
    return left.isEmpty() || (section && Character.isUpperCase(left.charAt(0)));
  }

  private boolean isOutlet(String words) {
    String bare = words.replaceAll("^[(\\[—–-]+\\s*|[)\\].]+$", "");
    boolean initials = bare.matches("\\p{Lu}{2,5}");
    boolean masthead = bare.startsWith("The ") && OutletForm.fits(bare);
    return masthead
        || outlets.find(bare).isPresent()
        || (initials && outlets.findWeak(bare).isPresent());
  }
}
