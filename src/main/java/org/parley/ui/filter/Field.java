package org.parley.ui.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.ui.wording.Text;

/** What a term of a query is about; each is written before a colon, as in {@code party:…}. */
public enum Field {
  REVIEW,
  ANSWERED,
  PARTY,
  PLACE,
  OUTLET,
  ROOT,
  YEAR,
  KIND,
  MODALITY,
  NEEDS,
  AFTER,
  BEFORE,
  TEXT;

  /** What else each may be called. */
  private static final Map<String, Field> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("state", REVIEW),
          Map.entry("answer", ANSWERED),
          Map.entry("who", PARTY),
          Map.entry("where", PLACE),
          Map.entry("source", OUTLET),
          Map.entry("missing", NEEDS),
          Map.entry("from", AFTER),
          Map.entry("since", AFTER),
          Map.entry("to", BEFORE),
          Map.entry("until", BEFORE),
          Map.entry("words", TEXT));

  /** The fields that a list of values with counts is shown of, in that order. */
  public static List<Field> facets() {
    return Arrays.stream(values()).filter(field -> field.compareTo(AFTER) < 0).toList();
  }

  static Optional<Field> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> field.word().equals(wanted))
        .findFirst()
        .or(() -> Optional.ofNullable(OTHER_NAMES.get(wanted)));
  }

  /** The word written before the colon. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** "Answered". */
  public String title() {
    return Text.of("field." + word());
  }

  /** Whether every term of this field must hold; of other fields, one is enough. */
  boolean needsAll() {
    return this == PARTY || this == TEXT || isDate();
  }

  boolean isDate() {
    return this == AFTER || this == BEFORE;
  }

  /** Whether the values are few and known, and so are listed in their own order. */
  boolean isClosed() {
    return this == REVIEW || this == ANSWERED || this == KIND || this == MODALITY || this == NEEDS;
  }
}
