package org.parley.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A claim, or a response that answers no claim on file, and what it is found and sorted by. */
public record IndexRow(
    String id,
    boolean claim,
    String articleId,
    String meeting,
    Map<IndexOrder, String> keys,
    Map<IndexField, List<String>> values,
    String words,
    long firstDay,
    long lastDay) {
  private static final int LONGEST_VALUE = 300;

  /** The first day of what has no date; no day is later. */
  public static final long NEVER = Long.MAX_VALUE;

  /**
   * @param claim false for a response
   * @param meeting the meeting that the claim belongs to; empty for a response
   * @param keys one for each order, in characters that sort by their codes
   * @param values as they are shown, each once, in the order of the alphabet
   * @param words all that is said, folded by {@link IndexText}
   * @param firstDay days since 1970 on which it may have happened at the earliest; {@link #NEVER}
   *     for what has no date
   * @param lastDay at the latest; the smallest number for what has no date
   */
  public IndexRow {
    keys = Map.copyOf(keys);
    Map<IndexField, List<String>> sorted = new EnumMap<>(IndexField.class);
    values.forEach(
        (field, own) -> {
          List<String> all = own.stream().map(IndexRow::storable).distinct().sorted().toList();
          if (!all.isEmpty()) {
            sorted.put(field, all);
          }
        });
    values = Map.copyOf(sorted);
  }

  private static String storable(String value) {
    String plain = value.replace("\0", "");
    return plain.substring(0, Math.min(LONGEST_VALUE, plain.length()));
  }

  /** The values in a field. */
  public List<String> values(IndexField field) {
    return values.getOrDefault(field, List.of());
  }
}
