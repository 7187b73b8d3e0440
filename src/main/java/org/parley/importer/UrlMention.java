package org.parley.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Span;

/** A web address in the text. */
record UrlMention(String address, Span span) {
  private static final Pattern URL =
      Pattern.compile("(?:https?://|www\\.)[^\\s<>\"“”()\\[\\]]+[^\\s<>\"“”()\\[\\].,;:!?'’]");

  /**
   * The addresses that lines of the site give, such as "share this story"; not links in the story.
   */
  static List<UrlMention> ofThisArticle(String text, List<Paragraph> paragraphs) {
    List<UrlMention> urls = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == ParagraphKind.BOILERPLATE
          || paragraph.kind() == ParagraphKind.DATELINE) {
        Matcher matcher =
            URL.matcher(text).region(paragraph.span().start(), paragraph.span().end());
        while (matcher.find()) {
          urls.add(new UrlMention(matcher.group(), new Span(matcher.start(), matcher.end())));
        }
      }
    }
    return urls;
  }

  /** The host name, such as {@code www.reuters.com}. */
  String host() {
    return address.replaceFirst("^https?://", "").replaceFirst("[/:?#].*$", "");
  }

  /** Whether the address is that of a page, not of a whole site. */
  boolean isPage() {
    return address.replaceFirst("^https?://", "").matches("[^/]+/.{4,}");
  }
}
