package org.parley.ui.filter;

import java.util.List;

/** The values of one field with how many claims each would leave, and whether it is chosen. */
public record Facet(Field field, List<Value> values) {
  /** One value of the field. */
  public record Value(String value, int claims, Choice choice) {}

  /** What the query makes of a value. */
  public enum Choice {
    OPEN,
    WANTED,
    UNWANTED
  }

  public Facet {
    values = List.copyOf(values);
  }
}
