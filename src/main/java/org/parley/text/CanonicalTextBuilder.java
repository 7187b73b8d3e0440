package org.parley.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/** Walks a decoded text once and writes its canonical form with an offset for each character. */
final class CanonicalTextBuilder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String raw;
  private final Normalizer2 composer;
  private final StringBuilder canonical;
  private int[] starts;
  private int[] ends;
  private int removedControls;

  CanonicalTextBuilder(String raw, Normalizer2 composer) {
    this.raw = raw;
    this.composer = composer;
    this.canonical = new StringBuilder(raw.length());
    this.starts = new int[raw.length()];
    this.ends = new int[raw.length()];
  }

  CanonicalTextBuilder build() {
    int at = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    while (at < raw.length()) {
      at = step(at);
    }
    return this;
  }

  String text() {
    return canonical.toString();
  }

  int[] starts() {
    return Arrays.copyOf(starts, canonical.length());
  }

  int[] ends() {
    return Arrays.copyOf(ends, canonical.length());
  }

  int removedControls() {
    return removedControls;
  }

  private int step(int at) {
    char c = raw.charAt(at);
    if (isLineEnd(c)) {
      int end = c == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? at + 2 : at + 1;
      append("\n", at, end);
      return end;
    }
    if (Character.getType(c) == Character.CONTROL && c != '\t') {
      removedControls++;
      return at + 1;
    }
    int end = endOfLetter(at);
    append(composer.normalize(raw.substring(at, end)), at, end);
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** The end of the shortest piece that composes on its own. */
  private int endOfLetter(int at) {
    int end = at + Character.charCount(raw.codePointAt(at));
    while (end < raw.length() && !composer.hasBoundaryBefore(raw.codePointAt(end))) {
      end += Character.charCount(raw.codePointAt(end));
    }
    return end;
  }

  private void append(String piece, int start, int end) {
    int from = canonical.length();
    canonical.append(piece);
    if (canonical.length() > starts.length) {
      starts = Arrays.copyOf(starts, canonical.length() * 2);
      ends = Arrays.copyOf(ends, canonical.length() * 2);
    }
    if (piece.length() == end - start && raw.startsWith(piece, start)) {
      for (int i = 0; i < piece.length(); i++) {
        starts[from + i] = start + i;
        ends[from + i] = start + i + 1;
      }
    } else {
      Arrays.fill(starts, from, canonical.length(), start);
      Arrays.fill(ends, from, canonical.length(), end);
    }
  }
}
