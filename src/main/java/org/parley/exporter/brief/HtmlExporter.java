package org.parley.exporter.brief;

import java.io.OutputStream;
import java.util.List;
import org.parley.exporter.FilterWords;
import org.parley.exporter.Losses;
import org.parley.exporter.Phrases;
import org.parley.exporter.TimelineExporter;
import org.parley.exporter.XmlText;
import org.parley.model.Meeting;
import org.parley.model.Timeline;

/**
 * Writes a brief as one HTML page that needs nothing else: no scripts, no pictures, nothing
 * fetched; each claim beside its answers, each quote linked to its place among the articles.
 */
public final class HtmlExporter implements TimelineExporter {
  private static final String TITLE = "Who is said to have met whom";

  private final String version;

  /**
   * @param version of this application, named at the end of the page
   */
  public HtmlExporter(String version) {
    this.version = version;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String ending() {
    return "html";
  }

  @Override
  public String meaning() {
    return "a brief to read, send and print: one page, each claim beside its answers";
  }

  @Override
  public void export(Timeline timeline, OutputStream out) {
    XmlText html = new XmlText(out);
    html.prologue("<!DOCTYPE html>");
    html.element(
        "html",
        () -> {
          html.element("head", () -> head(html));
          html.element("body", () -> body(html, timeline));
        },
        "lang",
        "en");
    html.end();
  }

  private static void head(XmlText html) {
    Style style = Style.load();
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", style.policy());
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", TITLE);
    html.element("style", style.sheet());
  }

  private void body(XmlText html, Timeline timeline) {
    html.element("h1", TITLE);
    html.element("p", totals(timeline), "class", "soft");
    left(html, timeline);
    HtmlMeetings meetings = new HtmlMeetings(html);
    meetings(html, "Dated meetings", timeline.dated(), meetings);
    meetings(html, "Meetings without a date", timeline.undated(), meetings);
    if (!timeline.unlinked().isEmpty()) {
      html.element("h2", "Answers to no claim on file");
      timeline.unlinked().forEach(meetings::unlinked);
    }
    html.element("h2", "Articles");
    new HtmlArticles(html).all(timeline);
    html.element("footer", () -> foot(html, timeline));
  }

  private static String totals(Timeline timeline) {
    long claims = timeline.meetings().mapToLong(meeting -> meeting.claims().size()).sum();
    return Phrases.count(timeline.meetings().count(), "meeting")
        + ", "
        + Phrases.count(claims, "claim")
        + ", "
        + Phrases.answers(timeline)
        + ". What is said here is said by the sources named, in the words quoted.";
  }

  private static void left(XmlText html, Timeline timeline) {
    List<String> filters = FilterWords.of(timeline.query());
    if (filters.isEmpty() && timeline.omissions().isEmpty()) {
      return;
    }
    html.element(
        "ul",
        () -> {
          filters.forEach(filter -> html.element("li", "Only " + filter));
          timeline.omissions().forEach(omission -> html.element("li", "Left out: " + omission));
        },
        "class",
        "omitted");
  }

  private static void meetings(
      XmlText html, String heading, List<Meeting> all, HtmlMeetings meetings) {
    if (!all.isEmpty()) {
      html.element("h2", heading);
      all.forEach(meetings::meeting);
    }
  }

  private void foot(XmlText html, Timeline timeline) {
    html.element(
        "p", "Parley " + version + ", ledger at entry " + timeline.headSequence() + " of its log:");
    html.element("p", timeline.headDigest(), "class", "digest");
  }

  @Override
  public List<String> losses(Timeline timeline) {
    return Losses.of(timeline)
        .always("code point offsets, and a digest of the whole: only the JSON timeline has them")
        .decisions()
        .inWords();
  }
}
