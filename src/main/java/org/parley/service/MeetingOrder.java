package org.parley.service;

import java.time.LocalDate;
import java.util.Comparator;
import org.parley.model.Meeting;
import org.parley.model.When;

/** The order meetings are shown in. */
final class MeetingOrder {
  /** By the first possible day, the undated last, then by the first publication, then by id. */
  static final Comparator<Meeting> BY_TIME =
      Comparator.comparing((Meeting meeting) -> day(meeting.when()))
          .thenComparing(MeetingOrder::firstPublished)
          .thenComparing(Meeting::id);

  private MeetingOrder() {}

  private static LocalDate day(When when) {
    return when.earliest().or(when::latest).orElse(LocalDate.MAX);
  }

  private static LocalDate firstPublished(Meeting meeting) {
    return meeting.claims().stream()
        .flatMap(entry -> entry.article().published().value().stream())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }
}
