package org.parley.service;

/** One condition of a query. */
public record QueryTerm(QueryField field, String value, boolean exact, boolean negated) {
  /**
   * @param value what is looked for, without quotation marks
   * @param exact true when the whole value must be equal, false when the beginning of a word of it
   *     is enough
   * @param negated true for what must not hold
   */
  public QueryTerm {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a term of a query needs a value");
    }
  }

  /** A value of a list, which must be equal. */
  public static QueryTerm exactly(QueryField field, String value) {
    return new QueryTerm(field, value, true, false);
  }

  /** Words that must occur somewhere. */
  public static QueryTerm words(String words) {
    return new QueryTerm(QueryField.TEXT, words, false, false);
  }

  /** The same condition turned round. */
  public QueryTerm not() {
    return new QueryTerm(field, value, exact, !negated);
  }

  /** As it is typed: {@code -party="Ann Lee"}. */
  public String typed() {
    String quoted = value.matches("[^\\s\":=]+") ? value : "\"" + value.replace("\"", "") + "\"";
    String name = field == QueryField.TEXT ? "" : field.word() + (exact ? "=" : ":");
    return (negated ? "-" : "") + name + quoted;
  }
}
