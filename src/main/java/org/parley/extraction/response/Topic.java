package org.parley.extraction.response;

import java.util.List;
import org.parley.extraction.event.EventMention;

/**
 * What an answer is about.
 *
 * @param events events named in it
 * @param general true when it takes up whatever was reported ("the allegations", or nothing named)
 */
record Topic(List<EventMention> events, boolean general) {
  Topic {
    events = List.copyOf(events);
  }

  /** Whatever was reported before. */
  static Topic anything() {
    return new Topic(List.of(), true);
  }

  /** The events, and whatever was reported where none of them tells enough. */
  static Topic of(List<EventMention> events) {
    return new Topic(events, events.stream().noneMatch(EventMention::isTelling));
  }

  boolean isNamed() {
    return !events.isEmpty();
  }
}
