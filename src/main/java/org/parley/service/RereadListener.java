package org.parley.service;

/** Follows a new reading and may cancel it; every call comes from the thread that runs it. */
public interface RereadListener {
  /**
   * The next report will be on this article.
   *
   * @param index place in the order of the work, from 0
   */
  void reading(int index, int total, String fileName);

  /** One article is finished. */
  void done(int done, int total, RereadArticle report);

  /** Asked between articles and several times a second while one is read. */
  boolean isCancelled();

  /** Listens to nothing and never cancels. */
  static RereadListener silent() {
    return new RereadListener() {
      @Override
      public void reading(int index, int total, String fileName) {}

      @Override
      public void done(int done, int total, RereadArticle report) {}

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
