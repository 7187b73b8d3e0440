package org.parley.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.ledger.IndexText;

/** Reads a query term by term and tells every mistake. */
final class QueryReader {
  private static final Pattern TERM =
      Pattern.compile(
          "(?<not>-|(?i:not)\\s+)?(?:(?<field>\\p{L}+)(?<how>[:=]))?"
              + "(?<value>\"(?<quoted>[^\"]*)(?<end>\"?)|(?<plain>[^\\s\"]*))");

  private final String text;
  private final Consumer<QueryException> mistakes;
  private final List<QueryTerm> terms = new ArrayList<>();

  QueryReader(String text, Consumer<QueryException> mistakes) {
    this.text = text;
    this.mistakes = mistakes;
  }

  Query read() {
    int at = skipped(0);
    while (at < text.length()) {
      Matcher matcher = TERM.matcher(text).region(at, text.length());
      if (!matcher.lookingAt() || matcher.end() == at) {
        break;
      }
      try {
        take(matcher, at);
      } catch (QueryException e) {
        mistakes.accept(e);
      }
      at = skipped(matcher.end());
    }
    return new Query(terms);
  }

  private int skipped(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void take(Matcher found, int at) {
    int position = found.start("value");
    boolean negated = found.group("not") != null;
    String name = Optional.ofNullable(found.group("field")).orElse("");
    String value =
        Optional.ofNullable(found.group("quoted"))
            .or(() -> Optional.ofNullable(found.group("plain")))
            .orElse("")
            .strip();
    if (value.isEmpty()) {
      throw QueryException.unfinished("there is nothing to look for", position);
    }
    if (name.equalsIgnoreCase("denied")) {
      boolean no = oneOf(List.of("yes", "no"), value, "denied", position).equals("no");
      terms.add(new QueryTerm(QueryField.ANSWERED, "denial", true, negated != no));
    } else if (name.isEmpty()) {
      terms.add(new QueryTerm(QueryField.TEXT, value, false, negated));
    } else {
      QueryField field = QueryField.named(name).orElseThrow(() -> noField(name, at));
      add(field, value, "=".equals(found.group("how")), negated, position);
    }
    if (found.group("quoted") != null && "".equals(found.group("end"))) {
      mistakes.accept(QueryException.unfinished("a quotation mark is not closed", position));
    }
  }

  private static QueryException noField(String name, int at) {
    return new QueryException(
        "There is no field “" + name + ":”; write party:, place:, outlet:, answered: …", at);
  }

  private void add(QueryField field, String value, boolean exact, boolean negated, int position) {
    String word = value.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    if (field == QueryField.ANSWERED && List.of("yes", "no").contains(word)) {
      boolean yes = word.equals("yes");
      terms.add(new QueryTerm(field, ClaimRows.NONE, true, negated != yes));
    } else if (field == QueryField.NEEDS && word.equals("metadata")) {
      ClaimRows.METADATA.forEach(one -> terms.add(new QueryTerm(field, one, true, negated)));
    } else if (field.isClosed()) {
      String known = oneOf(field.known(), word, field.word(), position);
      terms.add(new QueryTerm(field, known, exact, negated));
    } else {
      requireDays(field, value, position);
      terms.add(new QueryTerm(field, value, exact, negated));
    }
  }

  /** The word itself when it begins a word of one of the values. */
  private static String oneOf(List<String> known, String word, String field, int position) {
    if (known.stream().anyMatch(one -> (" " + one).contains(IndexText.fold(word)))) {
      return word;
    }
    throw new QueryException(
        "“%s” is no value for %s; write %s.".formatted(word, field, String.join(", ", known)),
        position);
  }

  private static void requireDays(QueryField field, String value, int position) {
    if (field.isDate() && QueryDays.of(value).isEmpty()) {
      throw new QueryException(
          "“" + value + "” is no date; write 2023, 2023-12 or 2023-12-17.", position);
    }
  }
}
