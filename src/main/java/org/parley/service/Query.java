package org.parley.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which claims to look for: the terms that must hold, none of them twice. */
public record Query(List<QueryTerm> terms) {
  /** Everything on file. */
  public static final Query ALL = new Query(List.of());

  /** A query, and what in it could not be understood, in words. */
  public record Reading(Query query, List<String> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  public Query {
    terms = terms.stream().distinct().toList();
  }

  public static Query of(QueryTerm... terms) {
    return new Query(List.of(terms));
  }

  /**
   * Reads {@code hamas -place:cairo denied:yes before:2024 "secret talks"}; {@code NOT} and {@code
   * -} turn the condition behind them round, {@code =} asks for a whole value. Terms of one field
   * are choices, but all parties, words, tags and days must hold.
   *
   * @throws QueryException when it cannot be understood
   */
  public static Query parse(String text) {
    List<QueryException> mistakes = new ArrayList<>();
    Query query = new QueryReader(text, mistakes::add).read();
    mistakes.stream()
        .findFirst()
        .ifPresent(
            mistake -> {
              throw mistake;
            });
    return query;
  }

  /** Reads the same while it is typed: never fails, but says what it left out. */
  public static Reading read(String typed) {
    List<String> problems = new ArrayList<>();
    QueryReader reader =
        new QueryReader(
            typed,
            mistake -> {
              if (!mistake.isUnfinished()) {
                problems.add(mistake.problem());
              }
            });
    return new Reading(reader.read(), problems);
  }

  /** As it is typed into a search field. */
  public String typed() {
    return terms.stream().map(QueryTerm::typed).collect(Collectors.joining(" "));
  }

  public boolean isAll() {
    return terms.isEmpty();
  }

  /** These terms and those of another query. */
  public Query and(Query other) {
    List<QueryTerm> all = new ArrayList<>(terms);
    all.addAll(other.terms);
    return new Query(all);
  }

  /** Without the term if it is there, with it otherwise; its opposite never stays. */
  public Query toggle(QueryTerm term) {
    List<QueryTerm> all = new ArrayList<>(terms);
    all.remove(term.not());
    if (!all.remove(term)) {
      all.add(term);
    }
    return new Query(all);
  }

  public Query without(QueryTerm term) {
    return new Query(terms.stream().filter(one -> !one.equals(term)).toList());
  }

  /** The words to find and to show as found. */
  public List<String> foundWords() {
    return terms.stream()
        .filter(term -> term.field() == QueryField.TEXT && !term.negated())
        .map(QueryTerm::value)
        .toList();
  }
}
