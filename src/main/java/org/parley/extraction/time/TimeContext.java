package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.Precision;

/**
 * What is known around a text whose dates are read.
 *
 * @param published the day that "yesterday" and "on Friday" are counted from
 * @param direction where the governing event lies
 * @param reference the time last spoken of, which "the next day" is counted from
 * @param year the year of dates that are written without one, where it is known otherwise than from
 *     the day of publication
 * @param monthFirst whether 03/04/2019 is the fourth of March
 */
public record TimeContext(
    Optional<LocalDate> published,
    Direction direction,
    Optional<TimeMention> reference,
    Optional<Integer> year,
    boolean monthFirst) {

  /** A text published on {@code day}. */
  public static TimeContext publishedOn(LocalDate day) {
    return undated().with(Optional.of(day));
  }

  /** A text of unknown date. */
  public static TimeContext undated() {
    return new TimeContext(
        Optional.empty(), Direction.UNKNOWN, Optional.empty(), Optional.empty(), false);
  }

  /** A text whose day of publication may be known. */
  public static TimeContext of(Optional<LocalDate> published) {
    return undated().with(published);
  }

  /** The same for an event in this direction. */
  public TimeContext facing(Direction newDirection) {
    return new TimeContext(published, newDirection, reference, year, monthFirst);
  }

  /** The same where dates without a year belong to {@code newYear}. */
  public TimeContext inYear(int newYear) {
    return new TimeContext(published, direction, reference, Optional.of(newYear), monthFirst);
  }

  /** The same for an outlet that writes the month before the day. */
  public TimeContext writingMonthFirst() {
    return new TimeContext(published, direction, reference, year, true);
  }

  /**
   * The same after {@code mentions} were read: the last one that names a single day, month or year
   * becomes the reference.
   */
  public TimeContext after(List<TimeMention> mentions) {
    Optional<TimeMention> last =
        mentions.stream().filter(TimeContext::canBeReferredTo).reduce((a, b) -> b);
    return new TimeContext(published, direction, last.or(() -> reference), year, monthFirst);
  }

  /** The first day of the time last spoken of, if that is exact to {@code unit} or finer. */
  Optional<LocalDate> referenceTo(Precision unit) {
    return reference
        .filter(mention -> mention.precision().compareTo(unit) <= 0)
        .flatMap(TimeMention::earliest);
  }

  private static boolean canBeReferredTo(TimeMention mention) {
    return mention.earliest().isPresent()
        && mention.latest().isPresent()
        && mention.precision().compareTo(Precision.YEAR) <= 0;
  }

  private TimeContext with(Optional<LocalDate> newPublished) {
    return new TimeContext(newPublished, direction, reference, year, monthFirst);
  }
}
