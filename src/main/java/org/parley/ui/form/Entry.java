package org.parley.ui.form;

import javafx.beans.Observable;

/** One thing that a form asks for. */
public sealed interface Entry permits TextEntry, ChoiceEntry, RowsEntry {
  /** Names the entry in the window and in tests. */
  String id();

  /** What is asked for, in words. */
  String label();

  /** Tells when what was entered changes. */
  Observable changes();
}
