package org.parley.ui.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.When;

/** Tells whether a claim is asked for; terms are folded once, not once a claim. */
final class QueryMatcher {
  private final List<Ready> unwanted = new ArrayList<>();
  private final List<List<Ready>> wanted = new ArrayList<>();

  private record Ready(Term term, String folded) {}

  /**
   * @param leftOut the field whose positive terms are not looked at, for counting its values
   */
  QueryMatcher(LedgerQuery query, Optional<Field> leftOut) {
    for (Field field : Field.values()) {
      List<Ready> own =
          query.terms().stream()
              .filter(term -> term.field() == field)
              .map(term -> new Ready(term, Folded.of(term.value())))
              .toList();
      own.stream().filter(one -> one.term().negated()).forEach(unwanted::add);
      List<Ready> positive = own.stream().filter(one -> !one.term().negated()).toList();
      boolean ignored = leftOut.equals(Optional.of(field)) && !field.needsAll();
      if (!positive.isEmpty() && !ignored) {
        wanted.addAll(
            field.needsAll() ? positive.stream().map(List::of).toList() : List.of(positive));
      }
    }
  }

  boolean asksFor(ClaimValues values) {
    return unwanted.stream().noneMatch(one -> holds(one, values))
        && wanted.stream().allMatch(any -> any.stream().anyMatch(one -> holds(one, values)));
  }

  private static boolean holds(Ready ready, ClaimValues values) {
    Term term = ready.term();
    return switch (term.field()) {
      case TEXT -> values.text().contains(ready.folded());
      case BEFORE ->
          first(values.when()).filter(day -> day.isBefore(range(term).first())).isPresent();
      case AFTER ->
          last(values.when()).filter(day -> !day.isBefore(range(term).first())).isPresent();
      case PARTY -> isNamed(ready, values) || isAlsoCalled(ready, values);
      default -> isNamed(ready, values);
    };
  }

  private static boolean isNamed(Ready ready, ClaimValues values) {
    return values.of(ready.term().field()).stream().anyMatch(value -> fits(ready, value));
  }

  private static boolean isAlsoCalled(Ready ready, ClaimValues values) {
    return !ready.term().exact()
        && values.alsoCalled().stream().anyMatch(value -> fits(ready, value));
  }

  private static boolean fits(Ready ready, String value) {
    String folded = Folded.of(value);
    return ready.term().exact()
        ? folded.equals(ready.folded())
        : Folded.beginsWord(folded, ready.folded());
  }

  private static Optional<LocalDate> first(When when) {
    return when.earliest().or(when::latest);
  }

  private static Optional<LocalDate> last(When when) {
    return when.latest().or(when::earliest);
  }

  private static DayRange range(Term term) {
    return DayRange.of(term.value()).orElseThrow();
  }
}
