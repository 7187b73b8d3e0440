package org.parley.ui.form;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Words that are typed. */
public final class TextEntry implements Entry {
  private final String id;
  private final String label;
  private final boolean tall;
  private final List<String> proposals;
  private final StringProperty value;

  private TextEntry(String id, String label, String value, boolean tall, List<String> proposals) {
    this.id = id;
    this.label = label;
    this.tall = tall;
    this.proposals = List.copyOf(proposals);
    this.value = new SimpleStringProperty(value);
  }

  /** One line of words. */
  public static TextEntry line(String id, String label, String value) {
    return new TextEntry(id, label, value, false, List.of());
  }

  /** One line of words, with words offered that are likely. */
  public static TextEntry line(String id, String label, String value, List<String> proposals) {
    return new TextEntry(id, label, value, false, proposals);
  }

  /** Several lines of words. */
  public static TextEntry lines(String id, String label, String value) {
    return new TextEntry(id, label, value, true, List.of());
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether several lines may be typed. */
  public boolean tall() {
    return tall;
  }

  /** What one press enters, the likeliest first. */
  public List<String> proposals() {
    return proposals;
  }

  /** The words as they are typed. */
  public StringProperty value() {
    return value;
  }

  /** The words without the white space around them. */
  public String words() {
    return value.get().strip();
  }

  @Override
  public Observable changes() {
    return value;
  }
}
