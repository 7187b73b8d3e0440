package org.parley.exporter.web;

import java.util.stream.Stream;
import org.parley.exporter.FilterWords;
import org.parley.exporter.Legible;
import org.parley.exporter.Phrases;
import org.parley.exporter.WebAddress;
import org.parley.exporter.Wording;
import org.parley.exporter.XmlText;
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
    return XmlText.part(
        html ->
            Stream.of(left, undated, unlinked)
                .flatMap(lines -> lines)
                .forEach(line -> paragraph(html, line)));
  }

  /** Every claim with its quote, its sources and its answers. */
  static String of(Meeting meeting) {
    return XmlText.part(
        html -> {
          paragraph(html, Phrases.roots(meeting.roots()));
          meeting.claims().forEach(claim -> claim(html, claim));
        });
  }

  private static void claim(XmlText html, ClaimEntry entry) {
    html.element("blockquote", Legible.line(entry.claim().quote().quote()));
    html.element(
        "p",
        () -> {
          source(html, entry.article());
          html.text(" " + Phrases.chain(entry.claim().attribution()));
          html.text(", " + Phrases.word(entry.claim().modality()));
        });
    entry.answers().forEach(answer -> answer(html, answer));
  }

  private static void answer(XmlText html, AnswerEntry answer) {
    html.element(
        "p",
        () -> {
          html.element("strong", Phrases.word(answer.response().kind()));
          html.text(" by " + Legible.line(answer.response().speaker().name()) + " (");
          source(html, answer.article());
          html.text("): “" + Legible.line(answer.response().quote().quote()) + "”");
        });
  }

  private static void source(XmlText html, ArticleHeader article) {
    String words = Phrases.article(article);
    WebAddress.of(article)
        .ifPresentOrElse(url -> html.element("a", words, "href", url), () -> html.text(words));
  }

  private static void paragraph(XmlText html, String text) {
    html.element("p", Legible.line(text));
  }

  /** A text without markup. */
  static String plain(String text) {
    return XmlText.part(html -> html.text(Legible.line(text)));
  }
}
