package org.parley.ui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A list of names in order, each with a few properties to choose. */
public final class RowsEntry implements Entry {
  private final String id;
  private final String label;
  private final List<Column> columns;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

  /** What can be chosen for every row. */
  public record Column(String label, List<String> options) {
    public Column {
      options = List.copyOf(options);
    }
  }

  /** One name with what was chosen for it, a place in the options for each column. */
  public record Row(StringProperty name, List<IntegerProperty> chosen) {
    public Row {
      chosen = List.copyOf(chosen);
    }

    /** The name without the white space around it. */
    public String words() {
      return name.get().strip();
    }
  }

  public RowsEntry(String id, String label, List<Column> columns) {
    this.id = id;
    this.label = label;
    this.columns = List.copyOf(columns);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String label() {
    return label;
  }

  public List<Column> columns() {
    return columns;
  }

  /** The rows shown, blank ones included; changed only by this entry. */
  public ObservableList<Row> rows() {
    return rows;
  }

  /** The rows with a name. */
  public List<Row> filled() {
    return rows.stream().filter(row -> !row.words().isEmpty()).toList();
  }

  /**
   * Adds a row behind all others.
   *
   * @param chosen places in the options of the columns; the first option where one is missing
   */
  public void add(String name, int... chosen) {
    insert(rows.size(), name, chosen);
  }

  /** Adds a blank row at a place. */
  public void insert(int at) {
    insert(at, "");
  }

  private void insert(int at, String name, int... chosen) {
    List<IntegerProperty> choices = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      choices.add(new SimpleIntegerProperty(column < chosen.length ? chosen[column] : 0));
    }
    Row row = new Row(new SimpleStringProperty(name), choices);
    row.name().addListener((words, old, now) -> changed());
    choices.forEach(choice -> choice.addListener((one, old, now) -> changed()));
    rows.add(at, row);
    changed();
  }

  /** Takes a row away. */
  public void remove(int at) {
    rows.remove(at);
    changed();
  }

  /** Moves a row up or down, stopping at the ends; gives its new place. */
  public int move(int at, int step) {
    int to = Math.max(0, Math.min(rows.size() - 1, at + step));
    if (to != at) {
      List<Row> moved = new ArrayList<>(rows);
      Collections.swap(moved, at, to);
      rows.setAll(moved);
      changed();
    }
    return to;
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }

  /** How often anything in the rows has changed. */
  public ReadOnlyIntegerProperty turns() {
    return changes.getReadOnlyProperty();
  }

  @Override
  public Observable changes() {
    return changes;
  }
}
