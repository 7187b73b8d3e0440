package org.parley.ui.form;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** One of a few words. */
public final class ChoiceEntry implements Entry {
  private final String id;
  private final String label;
  private final List<String> options;
  private final IntegerProperty chosen;

  /**
   * @param chosen place of the option that is chosen at first
   */
  public ChoiceEntry(String id, String label, List<String> options, int chosen) {
    this.id = id;
    this.label = label;
    this.options = List.copyOf(options);
    this.chosen = new SimpleIntegerProperty(chosen);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String label() {
    return label;
  }

  public List<String> options() {
    return options;
  }

  /** Place of the chosen option. */
  public IntegerProperty chosen() {
    return chosen;
  }

  @Override
  public Observable changes() {
    return chosen;
  }
}
