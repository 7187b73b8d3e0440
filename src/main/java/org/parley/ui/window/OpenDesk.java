package org.parley.ui.window;

/** A ledger that is open, with the services the window works on it with. */
public interface OpenDesk extends AutoCloseable {
  DeskServices services();

  /** Releases the ledger for others; does nothing the second time. */
  @Override
  void close();
}
