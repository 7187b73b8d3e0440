package org.parley.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which claims to show: the terms that must hold, none of them twice. */
public record LedgerQuery(List<Term> terms) {
  /** Everything on file. */
  public static final LedgerQuery ALL = new LedgerQuery(List.of());

  public LedgerQuery {
    terms = terms.stream().distinct().toList();
  }

  public static LedgerQuery of(Term... terms) {
    return new LedgerQuery(List.of(terms));
  }

  /** As it is typed into the search field. */
  public String typed() {
    return terms.stream().map(Term::typed).collect(Collectors.joining(" "));
  }

  public boolean isAll() {
    return terms.isEmpty();
  }

  /** These terms and those of another query. */
  public LedgerQuery and(LedgerQuery other) {
    List<Term> all = new ArrayList<>(terms);
    all.addAll(other.terms);
    return new LedgerQuery(all);
  }

  /** Without the term if it is there, with it otherwise; its opposite never stays. */
  public LedgerQuery toggle(Term term) {
    List<Term> all = new ArrayList<>(terms);
    all.remove(term.not());
    if (!all.remove(term)) {
      all.add(term);
    }
    return new LedgerQuery(all);
  }

  public LedgerQuery without(Term term) {
    return new LedgerQuery(terms.stream().filter(one -> !one.equals(term)).toList());
  }

  /** The words to find and to show as found. */
  public List<String> foundWords() {
    return terms.stream()
        .filter(term -> term.field() == Field.TEXT && !term.negated())
        .map(Term::value)
        .toList();
  }
}
