package org.parley.ui.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.service.Query;
import org.parley.service.QueryField;
import org.parley.service.QueryTerm;
import org.parley.service.ValueCount;

/** Puts the values of a field in the order of their list. */
public final class Facets {
  private Facets() {}

  /**
   * The list of a field.
   *
   * @param counts what the ledger counted, the most frequent first
   */
  public static Facet of(QueryField field, List<ValueCount> counts, Query query) {
    List<Facet.Value> values = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (ValueCount count : counts) {
      there.add(count.value().toLowerCase(Locale.ROOT));
      values.add(
          new Facet.Value(count.value(), count.claims(), choice(field, count.value(), query)));
    }
    query.terms().stream()
        .filter(term -> term.field() == field && term.exact())
        .map(QueryTerm::value)
        .filter(value -> there.add(value.toLowerCase(Locale.ROOT)))
        .forEach(value -> values.add(new Facet.Value(value, 0, choice(field, value, query))));
    return new Facet(field, values.stream().sorted(order(field)).toList());
  }

  private static Facet.Choice choice(QueryField field, String value, Query query) {
    QueryTerm term = QueryTerm.exactly(field, value);
    if (query.terms().contains(term)) {
      return Facet.Choice.WANTED;
    }
    return query.terms().contains(term.not()) ? Facet.Choice.UNWANTED : Facet.Choice.OPEN;
  }

  private static Comparator<Facet.Value> order(QueryField field) {
    if (field == QueryField.YEAR) {
      return Comparator.comparing((Facet.Value one) -> one.value()).reversed();
    }
    List<String> known = field.known();
    return field.isClosed()
        ? Comparator.comparingInt(one -> known.indexOf(one.value()))
        : Comparator.comparing((Facet.Value one) -> one.choice() == Facet.Choice.OPEN)
            .thenComparing(Comparator.comparingInt(Facet.Value::claims).reversed())
            .thenComparing(Facet.Value::value);
  }
}
