package org.parley.service;

/** Follows an export while it runs, and may stop it. */
public interface ExportListener {
  /**
   * So much is written.
   *
   * @param bytes since the beginning
   */
  void written(long bytes);

  /** Whether to stop; the older file then stays as it was. */
  boolean isCancelled();

  static ExportListener silent() {
    return new ExportListener() {
      @Override
      public void written(long bytes) {}

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
