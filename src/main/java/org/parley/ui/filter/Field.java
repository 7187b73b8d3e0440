package org.parley.ui.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.ui.wording.Text;

/** What a term of a query is about; each is written before a colon, as in {@code party:…}. */
public enum Field {
  REVIEW("state"),
  ANSWERED("answer"),
  PARTY("who"),
  PLACE("where"),
  OUTLET("source"),
  ROOT(),
  YEAR(),
  KIND(),
  MODALITY(),
  NEEDS("missing"),
  AFTER("from", "since"),
  BEFORE("to", "until"),
  TEXT("words");

  private final List<String> otherNames;

  Field(String... otherNames) {
    this.otherNames = List.of(otherNames);
  }

  /** The fields that a list of values with counts is shown of, in that order. */
  public static List<Field> facets() {
    return Arrays.stream(values()).filter(field -> field.compareTo(AFTER) < 0).toList();
  }

  static Optional<Field> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> field.word().equals(wanted) || field.otherNames.contains(wanted))
        .findFirst();
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
