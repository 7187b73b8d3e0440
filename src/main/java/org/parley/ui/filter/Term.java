package org.parley.ui.filter;

import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** One condition of a query. */
public record Term(Field field, String value, boolean exact, boolean negated) {
  /**
   * @param exact true when the whole value must be equal, false when part of it is enough
   * @param negated true for what must not hold
   */
  public Term {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a term of a query needs a value");
    }
  }

  /** A value of a list, which must be equal. */
  public static Term exactly(Field field, String value) {
    return new Term(field, value, true, false);
  }

  /** Words that must occur somewhere. */
  public static Term words(String words) {
    return new Term(Field.TEXT, words, false, false);
  }

  /** The same condition turned round. */
  public Term not() {
    return new Term(field, value, exact, !negated);
  }

  /** As it is typed: {@code -party="Ann Lee"}. */
  public String typed() {
    String quoted = value.matches("[^\\s\":=]+") ? value : "\"" + value.replace("\"", "") + "\"";
    String name = field == Field.TEXT ? "" : field.word() + (exact ? "=" : ":");
    return (negated ? "-" : "") + name + quoted;
  }

  /** As a reader says it: "Party: Ann Lee", "not Outlet: TASS". */
  public String inWords() {
    String said =
        field == Field.TEXT
            ? "“" + value + "”"
            : field.title() + ": " + (field.isClosed() ? valueWords(field, value) : value);
    return negated ? Text.of("term.not", said) : said;
  }

  /** A value of a field as a reader says it. */
  public static String valueWords(Field field, String value) {
    if (field == Field.ANSWERED && value.equals(ClaimValues.NONE)) {
      return Text.of("value.no-response");
    }
    return Words.capital(value);
  }
}
