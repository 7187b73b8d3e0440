package org.parley.importer;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes a file: by its byte order mark, else as strict UTF-8, else by the likeliest encoding. */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  static DecodedText decode(byte[] bytes) {
    return byMark(bytes)
        .or(() -> wideWithoutMark(bytes))
        .or(() -> strictly(bytes, StandardCharsets.UTF_8).map(t -> DecodedText.certain(t, "UTF-8")))
        .or(() -> damagedUtf8(bytes))
        .or(() -> western(bytes))
        .orElseGet(() -> detected(bytes));
  }

  private static Optional<DecodedText> byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(marked(bytes, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(marked(bytes, Charset.forName("UTF-32LE")));
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(marked(bytes, Charset.forName("UTF-32BE")));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(marked(bytes, StandardCharsets.UTF_16LE));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(marked(bytes, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static DecodedText marked(byte[] bytes, Charset charset) {
    return strictly(bytes, charset)
        .map(text -> DecodedText.certain(text, charset.name()))
        .orElseGet(() -> damaged(bytes, charset));
  }

  private static DecodedText damaged(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    int first = text.indexOf(REPLACEMENT);
    long line = text.substring(0, Math.max(first, 0)).chars().filter(c -> c == '\n').count() + 1;
    return DecodedText.guessed(
        text,
        charset.name(),
        "some bytes are not valid " + charset.name() + ", the first in line " + line);
  }

  /** English in UTF-16 has a zero in every other byte. */
  private static Optional<DecodedText> wideWithoutMark(byte[] bytes) {
    int pairs = bytes.length / 2;
    int zerosFirst = 0;
    int zerosSecond = 0;
    for (int i = 0; i < pairs; i++) {
      zerosFirst += bytes[2 * i] == 0 ? 1 : 0;
      zerosSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (zerosSecond * 10 >= pairs * 6 && zerosFirst * 100 <= pairs) {
      return wide(bytes, StandardCharsets.UTF_16LE);
    }
    if (zerosFirst * 10 >= pairs * 6 && zerosSecond * 100 <= pairs) {
      return wide(bytes, StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<DecodedText> wide(byte[] bytes, Charset charset) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    return strictly(bytes, charset)
        .map(t -> DecodedText.guessed(t, charset.name(), "it has no byte order mark"));
  }

  /** Mostly good UTF-8 with a few bad bytes, as truncation leaves it. */
  private static Optional<DecodedText> damagedUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == REPLACEMENT).count();
    long good = text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    return good >= 4 * bad ? Optional.of(damaged(bytes, StandardCharsets.UTF_8)) : Optional.empty();
  }

  private static Optional<DecodedText> western(byte[] bytes) {
    return strictly(bytes, WINDOWS)
        .filter(text -> Languages.guess(text).map("English"::equals).orElse(false))
        .map(t -> DecodedText.guessed(t, "windows-1252", "it is not UTF-8 and has no mark"));
  }

  private static DecodedText detected(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    String name =
        match != null && Charset.isSupported(match.getName()) ? match.getName() : WINDOWS.name();
    return DecodedText.guessed(
        new String(bytes, Charset.forName(name)), name, "it is not UTF-8 and has no mark");
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
