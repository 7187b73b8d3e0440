package org.parley.exporter.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.exporter.FilterWords;
import org.parley.exporter.Legible;
import org.parley.exporter.Phrases;
import org.parley.exporter.WebAddress;
import org.parley.exporter.Wording;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Timeline;

/** What stands on a slide, as HTML in which no text has a meaning of its own. */
final class SlideText {
  private SlideText() {}

  /** The slide that goes with the timeline as a whole. */
  static String about(Timeline timeline) {
    Stream<String> left =
        Stream.concat(
            FilterWords.of(timeline.query()).stream().map("Only "::concat),
            timeline.omissions().stream().map("Left out: "::concat));
    Stream<String> undated =
        timeline.undated().stream().map(meeting -> "Without a date: " + Wording.of(meeting));
    Stream<String> unlinked =
        timeline.unlinked().stream().map(answer -> "To no claim on file: " + Wording.of(answer));
    return Stream.of(left, undated, unlinked)
        .flatMap(lines -> lines)
        .map(SlideText::paragraph)
        .collect(Collectors.joining());
  }

  /** Every claim with its quote, its sources and its answers. */
  static String of(Meeting meeting) {
    return paragraph(Phrases.roots(meeting.roots()))
        + meeting.claims().stream().map(SlideText::claim).collect(Collectors.joining());
  }

  private static String claim(ClaimEntry entry) {
    return "<blockquote>"
        + escaped(entry.claim().quote().quote())
        + "</blockquote><p>"
        + source(entry.article())
        + " "
        + escaped(Phrases.chain(entry.claim().attribution()))
        + ", "
        + Phrases.word(entry.claim().modality())
        + "</p>"
        + entry.answers().stream().map(SlideText::answer).collect(Collectors.joining());
  }

  private static String answer(AnswerEntry answer) {
    return "<p><strong>"
        + Phrases.word(answer.response().kind())
        + "</strong> by "
        + escaped(answer.response().speaker().name())
        + " ("
        + source(answer.article())
        + "): “"
        + escaped(answer.response().quote().quote())
        + "”</p>";
  }

  private static String source(ArticleHeader article) {
    String words = escaped(Phrases.article(article));
    return WebAddress.of(article)
        .map(url -> "<a href=\"" + escaped(url) + "\">" + words + "</a>")
        .orElse(words);
  }

  private static String paragraph(String text) {
    return "<p>" + escaped(text) + "</p>";
  }

  static String escaped(String text) {
    return Legible.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
