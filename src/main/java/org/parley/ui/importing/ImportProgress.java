package org.parley.ui.importing;

/** How far an import is. */
public record ImportProgress(int done, int total, String now, String pace) {
  /**
   * @param now the file being read, or what else is being done
   * @param pace how quickly it goes on, may be empty
   */
  public ImportProgress {}

  /** 0 to 1. */
  public double fraction() {
    return total == 0 ? 0 : (double) done / total;
  }
}
