package org.parley.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Span;
import org.parley.text.Outlet;
import org.parley.text.OutletRegistry;

/**
 * A line above or below a story that holds nothing but who published it, when, in which section,
 * and who wrote it, in whatever order and between whatever marks.
 */
final class HeadLine {
  private static final int LONGEST = 160;
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[|·•\uE000]\\s*|\\s+[-–—/]+\\s+|\\s*[,;]\\s+|\\s{2,}");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:" + Pieces.WEEKDAY + ",?\\s+)?" + Pieces.DATE + "(?:,?\\s+" + Pieces.WEEKDAY + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d])(?:(?:at|on) )?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?"
              + "(?: (?:[A-Z]{2,4}|hrs|hours|local time))?(?![\\p{L}\\d])");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?:source|author|editor|agency|via|photo|posted|published|issued|updated|modified"
              + "|created|date|last updated|last modified|first published|text by|story by|words by"
              + "|posted by|published by|published in|posted in|filed under|in|by|from|on)\\b\\s*:?"
              + "\\s*)+");
  private static final Pattern JOB =
      Pattern.compile(
          "(?i)(?:(?:our|own|a|senior|chief|political|special|foreign|staff|business|crime|court"
              + "|royal|news|sports?|diplomatic|parliamentary|national|city|deputy|web|online|desk"
              + "|legal|religious affairs|health|education|defen[cs]e|labou?r|science) )*"
              + "(?:writers?|reporters?|correspondents?|editors?|staff|agencies|bureau|desk|columnist)"
              + "(?: (?:reporters?|writers?))?(?: (?:in|at) \\p{L}[\\p{L} ]{2,20})?");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?i)(?:world|africa|asia|europe|americas?|middle east|uk|us|national|local|international"
              + "|politics|business|sports?|opinion|news|home|front page|city|metro|nation|region(?:al)?"
              + "|football|soccer|cricket|entertainment|showbiz|celebrity|arts|culture|religion|crime"
              + "|economy|markets|latest|top stories|headlines|breaking news|archives?)"
              + "(?: (?:news|section|desk))?");
  private static final Pattern PAGE =
      Pattern.compile("(?i)(?:page|p\\.?|pg\\.?|section|edition|vol\\.?|no\\.?) ?[\\p{L}]?-?\\d*");
  private static final Pattern PEOPLE_OR_PLACE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.-]+|" + Pieces.PERSON + "(?:(?: and| &) " + Pieces.PERSON + ")*");
  private static final Pattern CITY =
      Pattern.compile("(?<bare>.+?)\\s*\\(\\p{Lu}[\\p{L} .-]{1,30}\\)");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?i)(?<bare>.+?)(?: (?:(?:staff|news|sports?|political|special|our|senior|chief) )*"
              + "(?:writers?|reporters?|correspondents?|staff|bureau|archives?|online|website))");
  private static final Pattern DOMAIN =
      Pattern.compile("(?:www\\.)?[\\p{L}\\d-]+(?:\\.[a-z]{2,4})+");

  private final Optional<Name> outlet;
  private final boolean dated;

  private HeadLine(Optional<Name> outlet, boolean dated) {
    this.outlet = outlet;
    this.dated = dated;
  }

  /**
   * The name of an outlet in such a line.
   *
   * @param outlet empty when the name is not on the list, but formed as outlets' are
   * @param span in the words of the line
   */
  record Name(String words, Optional<Outlet> outlet, Span span) {}

  /** Reads a line; nothing when any of it could be part of a story or a headline. */
  static Optional<HeadLine> read(String words, OutletRegistry outlets) {
    if (words.length() > LONGEST || words.endsWith(".") && !words.matches("(?i).*\\b[ap]\\.m\\.")) {
      return Optional.empty();
    }
    boolean dated = DATE.matcher(words).find();
    List<String> others = new ArrayList<>();
    Optional<Name> outlet = Optional.empty();
    for (Span field : fields(blanked(words))) {
      Optional<Name> name = name(words, field, dated, outlets);
      if (outlet.isEmpty() && name.isPresent()) {
        outlet = name;
      } else {
        others.add(field.in(words));
      }
    }
    boolean telling = dated || outlet.isPresent();
    return telling && others.stream().allMatch(HeadLine::isFurniture)
        ? Optional.of(new HeadLine(outlet, dated))
        : Optional.empty();
  }

  Optional<Name> outlet() {
    return outlet;
  }

  boolean isDated() {
    return dated;
  }

  /** Dates and times as marks of the same length. */
  private static String blanked(String words) {
    String undated = DATE.matcher(words).replaceAll(HeadLine::mark);
    return TIME.matcher(undated).replaceAll(HeadLine::mark);
  }

  private static String mark(MatchResult found) {
    return "\uE000".repeat(found.group().length());
  }

  private static List<Span> fields(String words) {
    List<Span> fields = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(words);
    int start = 0;
    while (separator.find()) {
      add(fields, words, start, separator.start());
      start = separator.end();
    }
    add(fields, words, start, words.length());
    return fields;
  }

  /** What is left between two marks without its label. */
  private static void add(List<Span> fields, String words, int start, int end) {
    String field = words.substring(start, end);
    Matcher label = LABEL.matcher(field);
    int from = label.lookingAt() ? label.end() : 0;
    String rest = field.substring(from).strip();
    if (!rest.isEmpty() && rest.chars().anyMatch(Character::isLetterOrDigit)) {
      int at = start + field.indexOf(rest, from);
      fields.add(new Span(at, at + rest.length()));
    }
  }

  private static Optional<Name> name(
      String line, Span field, boolean dated, OutletRegistry outlets) {
    String words = field.in(line);
    Matcher city = CITY.matcher(words);
    boolean withCity = city.matches();
    String bare = withCity ? city.group("bare") : words;
    Matcher suffix = SUFFIX.matcher(bare);
    for (String name : suffix.matches() ? List.of(bare, suffix.group("bare")) : List.of(bare)) {
      Optional<Outlet> known =
          DOMAIN.matcher(name).matches()
              ? outlets.findByHost(name).or(() -> outlets.find(name))
              : known(name, dated, outlets);
      if (known.isPresent() || isFormed(name, dated || withCity)) {
        return Optional.of(
            new Name(name, known, new Span(field.start(), field.start() + name.length())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Outlet> known(String name, boolean dated, OutletRegistry outlets) {
    boolean initials = name.matches("\\p{Lu}{2,5}");
    boolean oneOfMany = !name.contains(" ") || name.matches("(?i:the) \\S+");
    return initials || (dated && !oneOfMany) ? outlets.findWeak(name) : outlets.find(name);
  }

  /** Two words at least, because "Star" and its like are much else. */
  private static boolean isFormed(String name, boolean beyondDoubt) {
    String proper = isLoud(name) ? capitalised(name) : name;
    return beyondDoubt
        ? OutletForm.fits(proper)
        : OutletForm.isSure(proper) && proper.startsWith("The ");
  }

  private static boolean isFurniture(String field) {
    String proper = isLoud(field) ? capitalised(field) : field;
    return PEOPLE_OR_PLACE.matcher(proper).matches()
        || JOB.matcher(field).matches()
        || SECTION.matcher(field).matches()
        || PAGE.matcher(field).matches();
  }

  private static boolean isLoud(String words) {
    return words.length() > 5 && words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static String capitalised(String words) {
    StringBuilder result = new StringBuilder(words.length());
    boolean within = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      result.append(within ? Character.toLowerCase(c) : c);
      within = Character.isLetter(c) || c == '’' || c == '\'';
    }
    return result.toString().replace(" Of ", " of ").replace(" And ", " and ");
  }
}
