package org.parley.json;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A short check of each value in the order of writing, by which a change is traced to its field: 4
 * hexadecimal digits for each, the two halves of the CRC-32C of {@code name=value} one over the
 * other (exclusive or).
 */
final class ValueChecks {
  /** Digits of one check. */
  static final int DIGITS = 4;

  private static final int HALF = 16;
  private static final int LOW = 0xFFFF;
  private static final String HEX = "0123456789abcdef";

  private final CRC32C crc = new CRC32C();
  private final StringBuilder digits = new StringBuilder();

  /**
   * @param name of the field, or of the array that holds the value
   * @param value a string as it is, anything else as JSON writes it
   */
  void add(String name, String value) {
    crc.reset();
    crc.update((name + "=" + value).getBytes(StandardCharsets.UTF_8));
    long sum = crc.getValue();
    int check = (int) (sum >>> HALF ^ sum) & LOW;
    for (int shift = HALF - DIGITS; shift >= 0; shift -= DIGITS) {
      digits.append(HEX.charAt(check >>> shift & 0xF));
    }
  }

  String inHex() {
    return digits.toString();
  }
}
