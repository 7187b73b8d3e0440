package org.parley.ui.form;

import java.util.List;
import java.util.function.Consumer;

/** A list to choose from. */
public record Pick(
    String id, String title, String prompt, boolean several, Consumer<List<Item>> chosen) {

  /** One thing that can be chosen. */
  public record Item(String id, String title, String detail, String mark) {
    /**
     * @param detail said below the title, may be empty
     * @param mark why it stands out, as "suggested"; empty for most
     */
    public Item {}
  }

  /**
   * @param prompt what to type to find one
   * @param several whether more than one can be chosen
   * @param chosen told what was chosen, never nothing
   */
  public Pick {}
}
