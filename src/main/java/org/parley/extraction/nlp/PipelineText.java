package org.parley.extraction.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Article;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Span;

/**
 * The text handed to the language pipeline: only the paragraphs that tell the story, each ended by
 * a blank line, with a map back to the offsets of the article.
 */
final class PipelineText {
  private static final Set<ParagraphKind> READ =
      Set.of(
          ParagraphKind.HEADLINE,
          ParagraphKind.STANDFIRST,
          ParagraphKind.SUBHEAD,
          ParagraphKind.BODY);

  /** A sentence end that lost the space behind it. */
  private static final Pattern GLUED =
      Pattern.compile("(?<=[a-z]{2}[.!?][\"”’]?)(?=[\"“]?[A-Z][a-z]*\\s)");

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  PipelineText(Article article) {
    for (Paragraph paragraph : article.paragraphs()) {
      if (READ.contains(paragraph.kind())) {
        paragraphs.add(paragraph);
        append(article.text(), paragraph.span());
      }
    }
  }

  private void append(String source, Span span) {
    String words = span.in(source);
    Matcher glued = GLUED.matcher(words);
    int next = glued.find() ? glued.start() : -1;
    for (int i = 0; i < words.length(); i++) {
      if (i == next) {
        put(' ', span.start() + i);
        next = glued.find() ? glued.start() : -1;
      }
      put(plain(words.charAt(i)), span.start() + i);
    }
    put('\n', span.end());
    put('\n', span.end());
  }

  private void put(char c, int offset) {
    text.append(c);
    offsets.add(offset);
  }

  /** Line wraps, wide spaces and the angle brackets of old wire copy become spaces. */
  private static char plain(char c) {
    return switch (c) {
      case '\n', '\t', '\u00a0', '\u2009', '\u202f', '<', '>' -> ' ';
      default -> c;
    };
  }

  String text() {
    return text.toString();
  }

  /** The span of the article behind a range of this text. */
  Span span(int begin, int end) {
    int start = offsets.get(begin);
    return new Span(start, Math.max(start, offsets.get(end - 1) + 1));
  }

  /** Number, among those read, of the paragraph that holds the offset of the article. */
  int paragraphAt(int offset) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (offset < paragraphs.get(i).span().end()) {
        return i;
      }
    }
    return paragraphs.size() - 1;
  }

  ParagraphKind kind(int paragraph) {
    return paragraphs.get(paragraph).kind();
  }
}
