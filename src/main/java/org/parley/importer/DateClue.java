package org.parley.importer;

import java.time.LocalDate;
import org.parley.model.ConstantWords;
import org.parley.model.Evidenced;
import org.parley.model.Passage;
import org.parley.model.Span;

/** A date in the text that may be the day of publication, and how good a reason it is. */
record DateClue(LocalDate day, Span span, Rank rank) {
  /** Best first. */
  enum Rank {
    DATE_HEAD,
    LABELLED,
    DATELINE,
    URL,
    UPDATED
  }

  /** Only the day of an update has to be inferred from. */
  Evidenced<LocalDate> evidence(Passage passage) {
    String rule = "published/" + ConstantWords.hyphenated(rank);
    return rank == Rank.UPDATED
        ? Evidenced.inferred(day, passage, rule)
        : Evidenced.stated(day, passage, rule);
  }
}
