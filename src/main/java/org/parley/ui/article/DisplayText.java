package org.parley.ui.article;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Span;

/**
 * An article's paragraphs, one a line, and the way from canonical offsets to displayed ones and
 * back.
 */
public record DisplayText(String text, List<Line> lines) {

  /** A paragraph: where it stands in the canonical text, where it is displayed, and its part. */
  public record Line(Span canonical, int displayed, ParagraphKind kind) {
    /** Whether the first letter belongs to a script written from right to left. */
    boolean rightToLeft(String text) {
      return text.substring(displayed, displayed + canonical.length())
          .codePoints()
          .mapToObj(Character::getDirectionality)
          .filter(way -> way <= Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC && way >= 0)
          .findFirst()
          .filter(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
          .isPresent();
    }

    int shift() {
      return displayed - canonical.start();
    }
  }

  public DisplayText {
    lines = List.copyOf(lines);
  }

  /** Text between the paragraphs is shown as paragraphs of its own, so that nothing is hidden. */
  public static DisplayText of(Article article) {
    StringBuilder text = new StringBuilder();
    List<Line> lines = new ArrayList<>();
    int done = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      append(article.text(), new Span(done, Math.max(done, paragraph.span().start())), text, lines);
      Span own = new Span(Math.max(done, paragraph.span().start()), paragraph.span().end());
      append(article.text(), own, paragraph.kind(), text, lines);
      done = own.end();
    }
    append(article.text(), new Span(done, article.text().length()), text, lines);
    return new DisplayText(text.toString(), lines);
  }

  private static void append(String all, Span gap, StringBuilder text, List<Line> lines) {
    append(all, gap, ParagraphKind.BODY, text, lines);
  }

  private static void append(
      String all, Span span, ParagraphKind kind, StringBuilder text, List<Line> lines) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(all.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(all.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    if (text.length() > 0) {
      text.append('\n');
    }
    lines.add(new Line(new Span(start, end), text.length(), kind));
    text.append(all.substring(start, end).replaceAll("\\s", " "));
  }

  /** The displayed place of a canonical span, empty when nothing of it is displayed. */
  public Optional<Span> displayed(Span canonical) {
    Optional<Span> covered = Optional.empty();
    for (Line line : lines) {
      if (line.canonical().overlaps(canonical)) {
        int start = Math.max(canonical.start(), line.canonical().start()) + line.shift();
        int end = Math.min(canonical.end(), line.canonical().end()) + line.shift();
        Span part = new Span(start, end);
        covered = Optional.of(covered.map(part::cover).orElse(part));
      }
    }
    return covered;
  }

  /** The canonical span of a displayed place, empty when nothing of it is text of the article. */
  public Optional<Span> canonical(Span place) {
    Optional<Span> covered = Optional.empty();
    for (Line line : lines) {
      Span shown = new Span(line.displayed(), line.displayed() + line.canonical().length());
      if (shown.overlaps(place)) {
        int start = Math.max(place.start(), shown.start()) - line.shift();
        int end = Math.min(place.end(), shown.end()) - line.shift();
        Span part = new Span(start, end);
        covered = Optional.of(covered.map(part::cover).orElse(part));
      }
    }
    return covered;
  }

  /** The displayed place of the sentence at an offset. */
  Span sentence(int offset) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    int at = Math.max(0, Math.min(text.length() - 1, offset));
    int end = breaks.following(at);
    int start = breaks.previous();
    int last = end == BreakIterator.DONE ? text.length() : end;
    int line = text.lastIndexOf('\n', at);
    int next = text.indexOf('\n', at);
    return trimmed(Math.max(start, line + 1), next < 0 ? last : Math.min(last, next));
  }

  private Span trimmed(int start, int end) {
    int to = end;
    while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(start, to);
  }

  /** Where any of the words is displayed, case ignored, in reading order. */
  List<Span> places(List<String> words) {
    List<Span> places = new ArrayList<>();
    String all = text.toLowerCase(Locale.ROOT);
    if (all.length() != text.length()) {
      return places;
    }
    for (String word : words) {
      String wanted = word.toLowerCase(Locale.ROOT);
      for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
        places.add(new Span(at, at + wanted.length()));
      }
    }
    Collections.sort(places);
    return places;
  }
}
