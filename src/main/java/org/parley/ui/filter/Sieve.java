package org.parley.ui.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimKind;
import org.parley.model.Meeting;
import org.parley.model.Modality;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.model.UnlinkedResponse;
import org.parley.ui.wording.Words;

/** One reading of the ledger, ready to be asked any number of queries. */
public final class Sieve {
  private final List<Meeting> meetings;
  private final List<UnlinkedResponse> unlinked;
  private final Map<String, ClaimValues> byClaim = new LinkedHashMap<>();
  private final Map<String, ClaimValues> byResponse = new HashMap<>();

  public Sieve(List<Meeting> meetings, List<UnlinkedResponse> unlinked) {
    this.meetings = List.copyOf(meetings);
    this.unlinked = List.copyOf(unlinked);
    for (Meeting meeting : meetings) {
      for (ClaimEntry entry : meeting.claims()) {
        byClaim.put(entry.claim().id(), ClaimValues.of(entry, meeting));
      }
    }
    unlinked.forEach(one -> byResponse.put(one.response().id(), ClaimValues.of(one)));
  }

  /**
   * What the query leaves.
   *
   * @param views further queries to count the claims of
   */
  public Selection select(LedgerQuery query, List<LedgerQuery> views) {
    QueryMatcher matcher = new QueryMatcher(query, Optional.empty());
    List<Meeting> kept = new ArrayList<>();
    meetings.forEach(meeting -> keep(meeting, matcher).ifPresent(kept::add));
    return new Selection(
        kept,
        unlinked.stream()
            .filter(one -> matcher.asksFor(valuesOf(byResponse, one.response().id())))
            .toList(),
        Field.facets().stream().map(field -> facet(field, query)).toList(),
        views.stream().map(this::count).toList(),
        kept.stream().mapToInt(meeting -> meeting.claims().size()).sum(),
        byClaim.size());
  }

  private static ClaimValues valuesOf(Map<String, ClaimValues> all, String id) {
    return Optional.ofNullable(all.get(id)).orElseThrow();
  }

  private int count(LedgerQuery query) {
    QueryMatcher matcher = new QueryMatcher(query, Optional.empty());
    return (int) byClaim.values().stream().filter(matcher::asksFor).count();
  }

  private Optional<Meeting> keep(Meeting meeting, QueryMatcher matcher) {
    List<ClaimEntry> claims =
        meeting.claims().stream()
            .filter(entry -> matcher.asksFor(valuesOf(byClaim, entry.claim().id())))
            .toList();
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Meeting(
            meeting.id(),
            meeting.parties(),
            meeting.places(),
            meeting.when(),
            meeting.roots(),
            claims,
            meeting.links()));
  }

  private Facet facet(Field field, LedgerQuery query) {
    QueryMatcher matcher = new QueryMatcher(query, Optional.of(field));
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> spelling = new HashMap<>();
    for (ClaimValues values : byClaim.values()) {
      if (matcher.asksFor(values)) {
        for (String value : values.of(field)) {
          String one = spelling.computeIfAbsent(value.toLowerCase(Locale.ROOT), key -> value);
          counts.merge(one, 1, Integer::sum);
        }
      }
    }
    chosen(field, query).forEach(value -> counts.putIfAbsent(value, 0));
    return new Facet(
        field,
        counts.entrySet().stream()
            .map(
                one ->
                    new Facet.Value(
                        one.getKey(), one.getValue(), choice(field, one.getKey(), query)))
            .sorted(order(field))
            .toList());
  }

  private static List<String> chosen(Field field, LedgerQuery query) {
    return query.terms().stream()
        .filter(term -> term.field() == field && term.exact())
        .map(Term::value)
        .toList();
  }

  private static Facet.Choice choice(Field field, String value, LedgerQuery query) {
    Term term = Term.exactly(field, value);
    if (query.terms().contains(term)) {
      return Facet.Choice.WANTED;
    }
    return query.terms().contains(term.not()) ? Facet.Choice.UNWANTED : Facet.Choice.OPEN;
  }

  private static Comparator<Facet.Value> order(Field field) {
    if (field == Field.YEAR) {
      return Comparator.comparing((Facet.Value one) -> one.value()).reversed();
    }
    List<String> known = known(field);
    return field.isClosed()
        ? Comparator.comparingInt(one -> known.indexOf(one.value()))
        : Comparator.comparing((Facet.Value one) -> one.choice() == Facet.Choice.OPEN)
            .thenComparing(Comparator.comparingInt(Facet.Value::claims).reversed())
            .thenComparing(Facet.Value::value);
  }

  private static List<String> known(Field field) {
    Enum<?>[] constants =
        switch (field) {
          case REVIEW -> ReviewState.values();
          case ANSWERED -> ResponseKind.values();
          case KIND -> ClaimKind.values();
          case MODALITY -> Modality.values();
          default -> new Enum<?>[0];
        };
    List<String> words = new ArrayList<>();
    for (Enum<?> one : constants) {
      words.add(Words.of(one));
    }
    words.add(ClaimValues.NONE);
    return words;
  }
}
