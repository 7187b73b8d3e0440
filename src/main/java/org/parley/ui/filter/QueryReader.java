package org.parley.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.ui.wording.Text;

/** Reads a query as it is typed: words, "phrases", {@code field:value}, and what is not wanted. */
public final class QueryReader {
  private static final Pattern TOKEN =
      Pattern.compile("(-|(?i:not)\\s+)?(?:(\\w+)([:=]))?(?:\"([^\"]*)\"?|(\\S+))");

  private final List<Term> terms = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private QueryReader() {}

  /** A query, and what in it could not be understood, in words. */
  public record Reading(LedgerQuery query, List<String> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /** Reads what was typed; never fails, but says what it left out. */
  public static Reading read(String typed) {
    QueryReader reader = new QueryReader();
    Matcher tokens = TOKEN.matcher(typed);
    while (tokens.find()) {
      reader.take(tokens);
    }
    return new Reading(new LedgerQuery(reader.terms), reader.problems);
  }

  private void take(Matcher token) {
    boolean negated = token.group(1) != null;
    String name = Optional.ofNullable(token.group(2)).orElse("");
    String value =
        Optional.ofNullable(token.group(4)).orElseGet(() -> String.valueOf(token.group(5)));
    if (value.isBlank() || value.matches("\\w+[:=]")) {
      return;
    }
    if (name.equalsIgnoreCase("denied")) {
      boolean no = value.equalsIgnoreCase("no");
      terms.add(new Term(Field.ANSWERED, "denial", true, negated != no));
      return;
    }
    Optional<Field> field = Field.named(name);
    if (name.isEmpty()) {
      terms.add(new Term(Field.TEXT, value, false, negated));
    } else if (field.isEmpty()) {
      problems.add(Text.of("query.no-field", name));
    } else {
      add(new Term(field.get(), canonical(field.get(), value), isExact(token), negated));
    }
  }

  private static boolean isExact(Matcher token) {
    return "=".equals(token.group(3));
  }

  private static String canonical(Field field, String value) {
    return field.isClosed()
        ? value.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ')
        : value;
  }

  private void add(Term term) {
    if (term.field().isDate() && DayRange.of(term.value()).isEmpty()) {
      problems.add(Text.of("query.no-date", term.value()));
      return;
    }
    terms.add(term);
  }
}
