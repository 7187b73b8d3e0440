package org.parley.service;

/** Follows an import and may cancel it; every call comes from the thread that runs the import. */
public interface ImportListener {
  /** The files are known. */
  void started(int files);

  /**
   * The next report will be on this file.
   *
   * @param index place in the order of the work, from 0
   */
  void reading(int index, String file);

  /**
   * One file is finished.
   *
   * @param done files finished so far, this one included
   */
  void done(int done, int total, FileReport report);

  /** All files are stored; links are being looked for. */
  void linking();

  /** Asked between files and several times a second while one is read. */
  boolean isCancelled();

  /** Listens to nothing and never cancels. */
  static ImportListener silent() {
    return new ImportListener() {
      @Override
      public void started(int files) {}

      @Override
      public void reading(int index, String file) {}

      @Override
      public void done(int done, int total, FileReport report) {}

      @Override
      public void linking() {}

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
