package org.parley.importer;

import java.util.Optional;

/**
 * A file's bytes as text.
 *
 * @param encoding its name, such as {@code UTF-8}
 * @param doubt what is uncertain about the decoding, in words; empty when nothing is
 */
record DecodedText(String text, String encoding, Optional<String> doubt) {
  static DecodedText certain(String text, String encoding) {
    return new DecodedText(text, encoding, Optional.empty());
  }

  static DecodedText guessed(String text, String encoding, String doubt) {
    return new DecodedText(text, encoding, Optional.of(doubt));
  }
}
