package org.parley.ledger;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words as the index compares them: without case, accents and marks. */
public final class IndexText {
  private IndexText() {}

  /** Every word with one space before it: {@code " al arouri"}; empty when there is no word. */
  public static String fold(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return plain.isEmpty() ? "" : " " + plain;
  }

  /** The words of a folded text, none twice. */
  public static List<String> words(String folded) {
    return Stream.of(folded.split(" ")).filter(word -> !word.isEmpty()).distinct().toList();
  }
}
