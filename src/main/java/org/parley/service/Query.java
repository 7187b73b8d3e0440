package org.parley.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the search line says: free words and fields, all of which must hold. */
public record Query(List<QueryTerm> terms) {
  private static final Pattern TERM =
      Pattern.compile("(?<not>-|NOT\\s+)?(?:(?<field>\\p{L}+):)?(?<value>\"[^\"]*\"|[^\\s\"]+|)");

  public Query {
    terms = List.copyOf(terms);
  }

  /**
   * Reads {@code hamas -place:cairo denied:yes before:2024 "secret talks"}; {@code NOT} and {@code
   * -} turn the condition behind them round.
   *
   * @throws QueryException when it cannot be understood
   */
  public static Query parse(String text) {
    List<QueryTerm> terms = new ArrayList<>();
    int at = skipped(text, 0);
    while (at < text.length()) {
      Matcher matcher = TERM.matcher(text).region(at, text.length());
      if (!matcher.lookingAt() || matcher.end() == at) {
        throw new QueryException("a quotation mark is not closed", at);
      }
      QueryTerm term = term(matcher, at);
      TermCheck.of(term);
      terms.add(term);
      at = skipped(text, matcher.end());
    }
    return new Query(terms);
  }

  private static int skipped(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static QueryTerm term(Matcher matcher, int at) {
    Optional<String> name = Optional.ofNullable(matcher.group("field"));
    Optional<QueryField> field = name.flatMap(QueryField::named);
    if (name.isPresent() && field.isEmpty()) {
      throw new QueryException(
          "there is no field “%s”; use one of %s".formatted(name.get(), names()), at);
    }
    String value = matcher.group("value").replace("\"", "").strip();
    if (value.isEmpty()) {
      throw new QueryException("there is nothing to look for", matcher.start("value"));
    }
    return new QueryTerm(field, value, matcher.group("not") != null, matcher.start("value"));
  }

  private static String names() {
    return Arrays.stream(QueryField.values())
        .map(QueryField::word)
        .collect(Collectors.joining(", "));
  }
}
