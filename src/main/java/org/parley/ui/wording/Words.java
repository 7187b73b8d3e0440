package org.parley.ui.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.ConstantWords;
import org.parley.model.Passage;

/** Small pieces of English. */
public final class Words {
  private Words() {}

  /** "1 claim", "2 claims". */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** "A", "A and B", "A, B and C"; beyond {@code most} names "A, B and 3 others". */
  public static String list(List<String> names, int most) {
    if (names.size() > most) {
      int shown = most - 1;
      return String.join(", ", names.subList(0, shown))
          + " and "
          + (names.size() - shown)
          + " others";
    }
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** "NO_COMMENT" as "no comment". */
  public static String of(Enum<?> constant) {
    return ConstantWords.spaced(constant);
  }

  /** The same with a capital at the head. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }

  /** The quote in one pair of quotation marks, white space evened out, cut between words. */
  public static String excerpt(String quote, int most) {
    String line = quote.strip().replaceAll("\\s+", " ");
    if (line.length() > most) {
      int cut = line.lastIndexOf(' ', most);
      line = line.substring(0, cut > most / 2 ? cut : most).strip() + " …";
    }
    boolean opened = !line.isEmpty() && "“\"‘".indexOf(line.charAt(0)) >= 0;
    if (opened && line.substring(1).matches(".*[”\"’].*")) {
      return line;
    }
    return "“" + (opened ? line.substring(1) : line) + "”";
  }

  /** The same, beginning later where that is needed for the word it is about to be in it. */
  public static String excerpt(Passage quote, Optional<Passage> about, int most) {
    int word = about.map(one -> one.span().start() - quote.span().start()).orElse(0);
    int end = about.map(one -> one.span().end() - quote.span().start()).orElse(0);
    if (word <= 0 || end <= most || end > quote.quote().length()) {
      return excerpt(quote.quote(), most);
    }
    int rest = Math.max(word - most / 2, quote.quote().length() - most + 2);
    int start = quote.quote().indexOf(' ', Math.min(rest, word - most / 4));
    return excerpt("… " + quote.quote().substring(start + 1), most);
  }
}
