package org.parley.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.matching.Names;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimKind;
import org.parley.model.Hop;
import org.parley.model.Modality;
import org.parley.model.Party;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.model.When;

/** Whether one condition of a query holds for a claim. */
final class TermCheck {
  private final QueryTerm term;

  private TermCheck(QueryTerm term) {
    this.term = term;
  }

  /** Throws {@link QueryException} when the field cannot have this value. */
  static Predicate<ClaimEntry> of(QueryTerm term) {
    Predicate<ClaimEntry> test =
        term.field()
            .map(field -> new TermCheck(term).test(field))
            .orElseGet(() -> entry -> named(words(entry), term.value()));
    return term.negated() ? test.negate() : test;
  }

  private Predicate<ClaimEntry> test(QueryField field) {
    return switch (field) {
      case DENIED -> answered(yesOrNo(), ResponseKind.DENIAL);
      case ANSWERED -> answered();
      case PARTY -> entry -> named(parties(entry), term.value());
      case PLACE -> entry -> named(places(entry), term.value());
      case OUTLET -> entry -> named(entry.article().outlet().value().stream(), term.value());
      case SOURCE -> entry -> named(sources(entry), term.value());
      case KIND -> is(ClaimKind.class, entry -> entry.claim().kind());
      case MODALITY -> is(Modality.class, entry -> entry.claim().modality());
      case STATE -> is(ReviewState.class, ClaimEntry::review);
      case YEAR -> within(days());
      case BEFORE -> before(days().earliest().orElseThrow());
      case AFTER -> after(days().latest().orElseThrow());
      case NEEDS -> needs();
      case TAG -> entry -> entry.tags().contains(term.value());
    };
  }

  private static boolean named(Stream<String> names, String wanted) {
    String part = Names.fold(wanted);
    return names.anyMatch(name -> Names.fold(name).contains(part));
  }

  private static Stream<String> parties(ClaimEntry entry) {
    return entry.claim().parties().stream()
        .flatMap((Party one) -> Stream.concat(Stream.of(one.name()), one.aliases().stream()));
  }

  private static Stream<String> places(ClaimEntry entry) {
    return entry.claim().places().stream().map(Place::name);
  }

  private static Stream<String> sources(ClaimEntry entry) {
    return entry.claim().attribution().hops().stream().map(Hop::name);
  }

  private static Stream<String> words(ClaimEntry entry) {
    return Stream.of(
            parties(entry),
            places(entry),
            sources(entry),
            entry.article().outlet().value().stream(),
            entry.article().title().value().stream(),
            entry.claim().passages().stream().map(Passage::quote))
        .flatMap(Function.identity());
  }

  private boolean yesOrNo() {
    if (!List.of("yes", "no").contains(term.value())) {
      throw wrong("yes or no");
    }
    return term.value().equals("yes");
  }

  private Predicate<ClaimEntry> answered() {
    if (term.value().equals("yes") || term.value().equals("no")) {
      return entry -> entry.answers().isEmpty() != term.value().equals("yes");
    }
    return answered(true, word(ResponseKind.class));
  }

  private static Predicate<ClaimEntry> answered(boolean wanted, ResponseKind kind) {
    return entry ->
        entry.answers().stream().anyMatch(one -> one.response().kind() == kind) == wanted;
  }

  private <E extends Enum<E>> Predicate<ClaimEntry> is(
      Class<E> type, Function<ClaimEntry, E> value) {
    E wanted = word(type);
    return entry -> value.apply(entry) == wanted;
  }

  private <E extends Enum<E>> E word(Class<E> type) {
    String name = term.value().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    Arrays.stream(type.getEnumConstants())
                        .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.joining(", "))));
  }

  private When days() {
    try {
      When when = EdtfDates.when(term.value(), When.none());
      if (when.earliest().isEmpty() || when.latest().isEmpty()) {
        throw wrong("a year, a month or a day");
      }
      return when;
    } catch (ServiceException | DateTimeException e) {
      throw wrong("a year, a month or a day: 2023, 2023-12, 2023-12-17");
    }
  }

  private static Predicate<ClaimEntry> within(When days) {
    return entry ->
        entry.claim().when().isDated()
            && before(days.latest().orElseThrow().plusDays(1)).test(entry)
            && after(days.earliest().orElseThrow().minusDays(1)).test(entry);
  }

  private static Predicate<ClaimEntry> before(LocalDate day) {
    return entry ->
        entry.claim().when().isDated()
            && entry.claim().when().earliest().map(first -> first.isBefore(day)).orElse(true);
  }

  private static Predicate<ClaimEntry> after(LocalDate day) {
    return entry ->
        entry.claim().when().isDated()
            && entry.claim().when().latest().map(last -> last.isAfter(day)).orElse(true);
  }

  private Predicate<ClaimEntry> needs() {
    Predicate<ClaimEntry> outlet = entry -> entry.article().outlet().value().isEmpty();
    Predicate<ClaimEntry> date = entry -> entry.article().published().value().isEmpty();
    return switch (term.value()) {
      case "metadata" -> outlet.or(date);
      case "outlet" -> outlet;
      case "date" -> date;
      default -> throw wrong("metadata, outlet or date");
    };
  }

  private QueryException wrong(String right) {
    String name = term.field().map(QueryField::word).orElse("");
    return new QueryException(
        "“%s” is no value for %s; write %s".formatted(term.value(), name, right), term.position());
  }
}
