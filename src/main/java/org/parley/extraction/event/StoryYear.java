package org.parley.extraction.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.time.TimeMention;
import org.parley.model.ParagraphKind;
import org.parley.model.Precision;

/** The past year of which a text is telling: "on 12 November 2021 …" and then "on 14 November". */
final class StoryYear {
  /** Sentences over which the year of a date holds for dates that are written without one. */
  private static final int REACH = 3;

  private final Optional<LocalDate> published;
  private Optional<Integer> year = Optional.empty();
  private int last;

  StoryYear(Optional<LocalDate> published) {
    this.published = published;
  }

  /** The year of the dates of this sentence, where the ones before were of a year gone by. */
  Optional<Integer> of(ParsedSentence s) {
    return year.filter(y -> s.index() - last <= REACH);
  }

  /** Takes note of the times told in a sentence. */
  void read(ParsedSentence s, List<TimeMention> times) {
    boolean now = times.stream().anyMatch(time -> time.relative() && isOfNow(time));
    if (now) {
      year = Optional.empty();
    }
    times.stream()
        .filter(time -> s.kind() == ParagraphKind.BODY && isDated(time))
        .reduce((a, b) -> b)
        .ifPresent(
            time -> {
              year = time.earliest().map(LocalDate::getYear);
              last = s.index();
            });
  }

  private boolean isOfNow(TimeMention time) {
    return time.earliest().map(LocalDate::getYear).equals(published.map(LocalDate::getYear));
  }

  /** A day of a year that is written out and lies before the year of the article. */
  private boolean isDated(TimeMention time) {
    boolean before =
        time.earliest()
            .filter(day -> published.filter(p -> day.getYear() < p.getYear()).isPresent())
            .isPresent();
    return before
        && time.precision() == Precision.DAY
        && time.anchor().isEmpty()
        && !time.relative();
  }
}
