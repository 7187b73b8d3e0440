package org.parley.text;

import com.ibm.icu.text.Normalizer2;
import org.parley.model.Span;

/**
 * An article's text as every other part sees it, which still knows where each character came from.
 *
 * <p>Against the decoded text, the byte order mark is gone, every line ends in one {@code \n},
 * other control characters but the tab are gone, and letters are composed (Unicode NFC). Nothing
 * else is changed, so every quote of it is verbatim.
 */
public final class CanonicalText {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int removedControls;

  private CanonicalText(CanonicalTextBuilder built) {
    text = built.text();
    starts = built.starts();
    ends = built.ends();
    removedControls = built.removedControls();
  }

  /** The canonical form of {@code raw}, a decoded text in UTF-16. */
  public static CanonicalText of(String raw) {
    return new CanonicalText(new CanonicalTextBuilder(raw, Normalizer2.getNFCInstance()).build());
  }

  public String text() {
    return text;
  }

  /** How many control characters the text lost. */
  public int removedControls() {
    return removedControls;
  }

  /**
   * The range of the decoded text that a range of the canonical text stands for; it grows to whole
   * line endings and composed letters.
   */
  public Span toRaw(Span canonical) {
    if (canonical.end() > text.length()) {
      throw new IllegalArgumentException(canonical + " is past the end, " + text.length());
    }
    if (canonical.length() == 0) {
      int at = canonical.start() == text.length() ? endOfRaw() : starts[canonical.start()];
      return new Span(at, at);
    }
    return new Span(starts[canonical.start()], ends[canonical.end() - 1]);
  }

  /** The smallest range of the canonical text that holds all that is left of a decoded range. */
  public Span toCanonical(Span raw) {
    int start = firstEndingAfter(raw.start());
    int end = start;
    while (end < starts.length && starts[end] < raw.end()) {
      end++;
    }
    return new Span(start, end);
  }

  private int endOfRaw() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  private int firstEndingAfter(int rawOffset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > rawOffset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
