package org.parley.ui.filter;

import java.util.List;
import org.parley.service.QueryField;

/** The values of one field with how many claims each would leave, and whether it is chosen. */
public record Facet(QueryField field, List<Value> values) {
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
