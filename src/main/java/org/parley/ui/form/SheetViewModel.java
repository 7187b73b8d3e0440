package org.parley.ui.form;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is open to be read over the ledger. */
public final class SheetViewModel {
  private final ReadOnlyObjectWrapper<Optional<Sheet>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ReadOnlyObjectProperty<Optional<Sheet>> open() {
    return open.getReadOnlyProperty();
  }

  public void show(Sheet sheet) {
    open.set(Optional.of(sheet));
  }

  /** Closes it; false when nothing was open. */
  public boolean close() {
    boolean was = open.get().isPresent();
    open.set(Optional.empty());
    return was;
  }
}
