package org.parley.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexQuery;
import org.parley.ledger.IndexQuery.Condition;
import org.parley.ledger.IndexTerm;
import org.parley.ledger.IndexText;

/** A query as the index is asked. */
final class QueryConditions {
  private QueryConditions() {}

  static IndexQuery of(Query query) {
    return of(query, Optional.empty());
  }

  /**
   * @param leftOut the field whose wanted values are not looked at, for counting its values
   */
  static IndexQuery of(Query query, Optional<QueryField> leftOut) {
    List<Condition> conditions = new ArrayList<>();
    for (QueryField field : QueryField.values()) {
      List<QueryTerm> own =
          query.terms().stream()
              .filter(term -> term.field() == field)
              .filter(term -> !IndexText.fold(term.value()).isEmpty())
              .toList();
      own.stream()
          .filter(QueryTerm::negated)
          .forEach(term -> conditions.add(new Condition(true, terms(term).toList())));
      List<QueryTerm> wanted = own.stream().filter(term -> !term.negated()).toList();
      if (field.needsAll()) {
        wanted.forEach(term -> conditions.add(new Condition(false, terms(term).toList())));
      } else if (!wanted.isEmpty() && !leftOut.equals(Optional.of(field))) {
        conditions.add(
            new Condition(false, wanted.stream().flatMap(QueryConditions::terms).toList()));
      }
    }
    return new IndexQuery(false, conditions);
  }

  private static Stream<IndexTerm> terms(QueryTerm term) {
    return switch (term.field()) {
      case REVIEW -> named(term, IndexField.REVIEW);
      case ANSWERED -> named(term, IndexField.ANSWERED);
      case PARTY ->
          term.exact()
              ? named(term, IndexField.PARTY)
              : Stream.of(IndexField.PARTY, IndexField.ALIAS).flatMap(one -> named(term, one));
      case PLACE -> named(term, IndexField.PLACE);
      case OUTLET -> named(term, IndexField.OUTLET);
      case ROOT -> named(term, IndexField.ROOT);
      case SOURCE -> Stream.of(IndexField.SOURCE, IndexField.ROOT).flatMap(one -> named(term, one));
      case YEAR -> named(term, IndexField.YEAR);
      case KIND -> named(term, IndexField.KIND);
      case MODALITY -> named(term, IndexField.MODALITY);
      case NEEDS -> named(term, IndexField.NEEDS);
      case TAG -> named(term, IndexField.TAG);
      case AFTER -> Stream.of(new IndexTerm.From(day(term)));
      case BEFORE -> Stream.of(new IndexTerm.Before(day(term)));
      case TEXT -> Stream.of(new IndexTerm.Says(IndexText.fold(term.value())));
    };
  }

  private static Stream<IndexTerm> named(QueryTerm term, IndexField field) {
    String folded = IndexText.fold(term.value());
    return Stream.of(
        term.exact() ? new IndexTerm.Is(field, folded) : new IndexTerm.Begins(field, folded));
  }

  private static long day(QueryTerm term) {
    return QueryDays.of(term.value())
        .map(QueryDays::first)
        .map(LocalDate::toEpochDay)
        .orElseThrow(() -> new QueryException("“" + term.value() + "” is no date", 0));
  }

  /** The index's field of values that are listed. */
  static IndexField indexed(QueryField field) {
    return IndexField.valueOf(field.name());
  }
}
