package org.parley.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

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

    /** Whether every one of the words stands somewhere in it. */
    public boolean holds(String words) {
      String text = (title + " " + detail + " " + mark).toLowerCase(Locale.ROOT);
      return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
          .allMatch(text::contains);
    }
  }

  /**
   * @param prompt what to type to find one
   * @param several whether more than one can be chosen
   * @param chosen told what was chosen, never nothing
   */
  public Pick {}
}
