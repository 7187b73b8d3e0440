package org.parley.service;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.extraction.time.TimeContext;
import org.parley.extraction.time.TimeFinder;
import org.parley.extraction.time.TimeMention;
import org.parley.model.Article;
import org.parley.model.Paragraph;
import org.parley.model.Passage;
import org.parley.model.Span;
import org.parley.model.When;

/** Reads the times of an article again when its date of publication becomes another one. */
final class Redating {
  private final TimeFinder finder;

  Redating(TimeFinder finder) {
    this.finder = finder;
  }

  /**
   * What a time of the article means if it was published on {@code day}; empty when that changes
   * nothing, or when the words alone do not explain what was read from them before.
   */
  Optional<When> reread(Article article, When when, Optional<LocalDate> day) {
    Optional<Passage> passage = when.passage();
    if (passage.isEmpty()) {
      return Optional.empty();
    }
    Span words = passage.get().span();
    Optional<When> before =
        mention(article, words, article.published().value())
            .map(time -> time.toWhen(passage.get()));
    if (!before.filter(time -> sameDays(time, when)).isPresent()) {
      return Optional.empty();
    }
    return mention(article, words, day)
        .map(time -> time.toWhen(passage.get()))
        .filter(time -> !sameDays(time, when));
  }

  private static boolean sameDays(When one, When other) {
    return one.earliest().equals(other.earliest())
        && one.latest().equals(other.latest())
        && one.precision() == other.precision();
  }

  private Optional<TimeMention> mention(Article article, Span words, Optional<LocalDate> day) {
    TimeContext context = TimeContext.of(day);
    for (Span sentence : sentences(article)) {
      List<TimeMention> found = finder.find(article.text(), sentence, context);
      Optional<TimeMention> same =
          found.stream().filter(mention -> mention.span().equals(words)).findFirst();
      if (same.isPresent()) {
        return same;
      }
      context = context.after(found);
    }
    return Optional.empty();
  }

  private static List<Span> sentences(Article article) {
    List<Span> sentences = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
      breaks.setText(paragraph.span().in(article.text()));
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        int offset = paragraph.span().start();
        sentences.add(new Span(offset + start, offset + end));
        start = end;
      }
    }
    return sentences;
  }
}
