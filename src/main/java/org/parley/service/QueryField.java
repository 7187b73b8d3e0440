package org.parley.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a query can ask for by name, as in {@code party:hamas}. */
public enum QueryField {
  REVIEW,
  /** A kind of response, or {@code none}: what stands beside the claim. */
  ANSWERED,
  PARTY,
  PLACE,
  OUTLET,
  /** A source that the claim rests on in the end. */
  ROOT,
  /** Any source in the chain. */
  SOURCE,
  YEAR,
  KIND,
  MODALITY,
  /** {@code outlet} or {@code date}: what is unknown of the article. */
  NEEDS,
  TAG,
  /** The event may have happened in this year, month or day, or later. */
  AFTER,
  /** The event may have happened before this year, month or day. */
  BEFORE,
  /** Words anywhere in what is said. */
  TEXT;

  /** What else each may be called. */
  private static final Map<String, QueryField> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("state", REVIEW),
          Map.entry("answer", ANSWERED),
          Map.entry("who", PARTY),
          Map.entry("where", PLACE),
          Map.entry("missing", NEEDS),
          Map.entry("from", AFTER),
          Map.entry("since", AFTER),
          Map.entry("to", BEFORE),
          Map.entry("until", BEFORE),
          Map.entry("words", TEXT));

  /** The fields whose values are worth listing with counts, in the order of the list. */
  public static List<QueryField> listed() {
    return Arrays.stream(values())
        .filter(field -> field.compareTo(AFTER) < 0 && field != SOURCE)
        .toList();
  }

  static Optional<QueryField> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> field.word().equals(wanted))
        .findFirst()
        .or(() -> Optional.ofNullable(OTHER_NAMES.get(wanted)));
  }

  /** The name as it is written in queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether every term of this field must hold; of other fields, one is enough. */
  public boolean needsAll() {
    return this == PARTY || this == TAG || this == TEXT || isDate();
  }

  /** Whether the values are days. */
  public boolean isDate() {
    return this == AFTER || this == BEFORE;
  }

  /** Whether the values are few and known. */
  public boolean isClosed() {
    return this == REVIEW || this == ANSWERED || this == KIND || this == MODALITY || this == NEEDS;
  }

  /** The values of a field whose values are few and known, in their own order; else none. */
  public List<String> known() {
    return KnownValues.of(this);
  }
}
