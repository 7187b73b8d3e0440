package org.parley.ui.filter;

import org.parley.service.QueryField;
import org.parley.service.QueryTerm;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** Terms of queries as a reader says them. */
public final class TermWords {
  /** What stands for no answer in queries. */
  static final String NONE = "none";

  private TermWords() {}

  /** "Answered". */
  static String title(QueryField field) {
    return Text.of("field." + field.word());
  }

  /** "Party: Ann Lee", "not Outlet: TASS". */
  public static String of(QueryTerm term) {
    String value = term.field().isClosed() ? value(term.field(), term.value()) : term.value();
    String said =
        term.field() == QueryField.TEXT
            ? "“" + term.value() + "”"
            : title(term.field()) + ": " + value;
    return term.negated() ? Text.of("term.not", said) : said;
  }

  /** A value of a field. */
  static String value(QueryField field, String value) {
    if (field == QueryField.ANSWERED && value.equals(NONE)) {
      return Text.of("value.no-response");
    }
    return Words.capital(value);
  }
}
