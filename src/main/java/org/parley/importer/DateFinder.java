package org.parley.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Passage;
import org.parley.model.Span;
import org.parley.text.Outlet;

/** Finds the day an article was published, where its head, foot or address states it in full. */
final class DateFinder {
  /** The time of day may stand between a label and the date. */
  private static final String TIME =
      "(?:\\s*\\d{1,2}[:.h]?\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s+[A-Z]{2,4})?"
          + "(?:\\s*\\([^()]{1,15}\\))?,?(?:\\s+on)?)?";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:^|[.!?|·•]\\s*|\\s{2,})(?:first )?(?:publish(?:ed)?(?: date| on| at| in [^.:;]{3,40}?,?(?: on)?)?"
              + "|posted(?: on| at)?|date(?: published)?|publication date|issued)\\s*:?"
              + TIME
              + "\\s*$");
  private static final Pattern UPDATE_LABEL =
      Pattern.compile(
          "(?i)(?:last )?(?:updated|modified|update)(?: on| at)?\\s*:?" + TIME + "\\s*$");
  private static final Pattern DATE_IN_URL =
      Pattern.compile("/(\\d{4})(?:/|-)?(\\d{2}|[a-z]{3})(?:/|-)?(\\d{2})(?=[/-]|\\b)");
  private static final int LABEL_LENGTH = 40;

  private final List<DateClue> clues = new ArrayList<>();
  private final List<String> ambiguous = new ArrayList<>();
  private final String text;
  private final Optional<Outlet> outlet;

  private DateFinder(String text, Optional<Outlet> outlet) {
    this.text = text;
    this.outlet = outlet;
  }

  /**
   * The day and what supports it.
   *
   * @param outlet tells how {@code 03/04/2023} is meant
   */
  static PublicationDay find(
      String articleId, String text, List<Paragraph> paragraphs, Optional<Outlet> outlet) {
    DateFinder finder = new DateFinder(text, outlet);
    paragraphs.forEach(finder::search);
    finder.searchUrls(paragraphs);
    return finder.clues.stream()
        .min(Comparator.comparing(DateClue::rank))
        .map(clue -> clue.evidence(Passage.of(articleId, text, clue.span())))
        .map(PublicationDay::known)
        .orElseGet(() -> PublicationDay.unknown(finder.ambiguous));
  }

  private void search(Paragraph paragraph) {
    String words = paragraph.span().in(text);
    for (DateText date : DateText.in(words)) {
      Optional<DateClue.Rank> rank = rank(paragraph.kind(), words, date);
      Optional<LocalDate> day = DateOrder.resolve(date, words, text, outlet);
      int start = paragraph.span().start() + date.span().start();
      Span span = new Span(start, start + date.span().length());
      rank.ifPresent(r -> day.ifPresent(d -> clues.add(new DateClue(d, span, r))));
      if (rank.isPresent() && day.isEmpty()) {
        ambiguous.add(span.in(text));
      }
    }
  }

  private Optional<DateClue.Rank> rank(ParagraphKind kind, String words, DateText date) {
    String before = words.substring(0, date.span().start());
    String near = before.substring(Math.max(0, before.length() - LABEL_LENGTH));
    boolean inHead = kind == ParagraphKind.DATELINE || kind == ParagraphKind.BYLINE;
    if (inHead && before.matches("date\\s+")) {
      return Optional.of(DateClue.Rank.DATE_HEAD);
    }
    if (kind == ParagraphKind.BODY && !before.isEmpty()) {
      boolean withColon = near.stripTrailing().endsWith(":");
      return withColon && LABEL.matcher(near).find()
          ? Optional.of(DateClue.Rank.LABELLED)
          : Optional.empty();
    }
    if (UPDATE_LABEL.matcher(near).find()) {
      return Optional.of(DateClue.Rank.UPDATED);
    }
    if (LABEL.matcher(near).find() && !before.isBlank()) {
      return Optional.of(DateClue.Rank.LABELLED);
    }
    return inHead ? Optional.of(DateClue.Rank.DATELINE) : Optional.empty();
  }

  private void searchUrls(List<Paragraph> paragraphs) {
    for (UrlMention url : UrlMention.ofThisArticle(text, paragraphs)) {
      Matcher matcher = DATE_IN_URL.matcher(url.address());
      if (matcher.find()) {
        String written = matcher.group(3) + " " + matcher.group(2) + " " + matcher.group(1);
        boolean inNumbers = Character.isDigit(matcher.group(2).charAt(0));
        List<DateText> dates =
            DateText.in(inNumbers ? written.replace(' ', '.') : capitalised(written));
        Span span =
            new Span(url.span().start() + matcher.start(), url.span().start() + matcher.end());
        dates.forEach(date -> clues.add(new DateClue(date.value(), span, DateClue.Rank.URL)));
      }
    }
  }

  private static String capitalised(String written) {
    return written.substring(0, 3)
        + Character.toUpperCase(written.charAt(3))
        + written.substring(4);
  }
}
