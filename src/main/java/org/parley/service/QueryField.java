package org.parley.service;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a query can ask for by name, as in {@code party:hamas}. */
public enum QueryField {
  /** {@code yes} or {@code no}: whether a denial stands beside the claim. */
  DENIED,
  /** {@code yes}, {@code no} or a kind of response: what stands beside the claim. */
  ANSWERED,
  PARTY,
  PLACE,
  OUTLET,
  /** Part of the name of any source in the chain. */
  SOURCE,
  KIND,
  MODALITY,
  STATE,
  YEAR,
  /** The event may have happened before this year, month or day. */
  BEFORE,
  /** The event may have happened after this year, month or day. */
  AFTER,
  /** {@code metadata}, {@code outlet} or {@code date}: what is unknown of the article. */
  NEEDS,
  TAG;

  static Optional<QueryField> named(String name) {
    return Stream.of(values()).filter(field -> field.word().equals(name)).findFirst();
  }

  /** The name as it is written in queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
