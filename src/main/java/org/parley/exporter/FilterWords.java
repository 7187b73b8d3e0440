package org.parley.exporter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.ClaimQuery;

/** The filters of an export, for readers. */
public final class FilterWords {
  private FilterWords() {}

  /** "party: Berg" for each filter that was used. */
  public static List<String> of(ClaimQuery query) {
    return Stream.of(
            filter("text", query.text()),
            filter("party", query.party()),
            filter("place", query.place()),
            filter("outlet", query.outlet()),
            filter("kind", query.kind().map(Phrases::word)),
            filter("modality", query.modality().map(Phrases::word)),
            filter("answered", query.answered().map(Phrases::word)),
            filter("review", query.review().map(Phrases::word)),
            filter("from", query.from()),
            filter("to", query.to()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> filter(String name, Optional<?> value) {
    return value.map(given -> name + ": " + Legible.line(given.toString()));
  }
}
