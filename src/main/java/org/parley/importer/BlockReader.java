package org.parley.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Span;

/**
 * Cuts a text into blocks: at blank lines, at line ends unless the lines are wrapped, and at wide
 * gaps within a line, as pages stripped of their markup have them.
 */
final class BlockReader {
  private static final Pattern WIDE_GAP = Pattern.compile("[ \u00A0]{3,}|[ \u00A0]*\\t\\s*");

  /** Lines wrapped by hand are no longer than this. */
  private static final int WRAPPED_LENGTH = 100;

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private BlockReader(String text) {
    this.text = text;
  }

  /** The blocks of {@code text} in order; together they hold all that is not white space. */
  static List<Block> read(String text) {
    BlockReader reader = new BlockReader(text);
    reader.readLines();
    if (reader.isWrapped()) {
      reader.joinLines();
    } else {
      reader.lines.forEach(line -> reader.addWithGaps(line));
    }
    return reader.blocks;
  }

  private void readLines() {
    boolean afterBlank = true;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span words = Blanks.trimmed(text, start, end);
      if (words.length() > 0) {
        lines.add(new Line(words.start(), words.end(), words.start() - start, afterBlank));
      }
      afterBlank = words.length() == 0;
      start = end + 1;
    }
  }

  /** Whether many lines go on in small letters where the line before stopped. */
  private boolean isWrapped() {
    int pairs = 0;
    int goingOn = 0;
    for (Line line : lines) {
      if (line.to - line.from > WRAPPED_LENGTH) {
        return false;
      }
      if (!line.afterBlank) {
        pairs++;
        boolean address = text.startsWith("http", line.from) || text.startsWith("www.", line.from);
        goingOn += Character.isLowerCase(text.charAt(line.from)) && !address ? 1 : 0;
      }
    }
    return pairs >= 3 && goingOn * 4 >= pairs;
  }

  private void joinLines() {
    long indented = lines.stream().filter(line -> line.indent > 0).count();
    boolean indentBegins = indented > 0 && indented * 2 <= lines.size();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean begins =
          i == lines.size() || lines.get(i).afterBlank || (indentBegins && lines.get(i).indent > 0);
      if (begins) {
        add(lines.get(first).from, lines.get(i - 1).to, lines.get(first).afterBlank);
        first = i;
      }
    }
  }

  private void addWithGaps(Line line) {
    int from = line.from;
    boolean afterBlank = line.afterBlank;
    Matcher gap = WIDE_GAP.matcher(text).region(line.from, line.to);
    while (gap.find()) {
      add(from, gap.start(), afterBlank);
      from = gap.end();
      afterBlank = true;
    }
    add(from, line.to, afterBlank);
  }

  private void add(int from, int to, boolean afterBlank) {
    Span span = Blanks.trimmed(text, from, to);
    if (span.length() > 0) {
      blocks.add(new Block(span, span.in(text), afterBlank));
    }
  }

  private record Line(int from, int to, int indent, boolean afterBlank) {}
}
