package org.parley.extraction;

import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Claim;
import org.parley.model.Extraction;
import org.parley.model.NearMiss;
import org.parley.model.Passage;
import org.parley.model.Response;

/** The passages of findings. */
final class PassagesOf {
  private PassagesOf() {}

  /** Every passage of a reading, near misses included. */
  static Stream<Passage> all(Extraction extraction) {
    return Stream.of(
            extraction.claims().stream().flatMap(PassagesOf::claim),
            extraction.responses().stream().flatMap(PassagesOf::response),
            extraction.nearMisses().stream().map(NearMiss::passage))
        .flatMap(passages -> passages);
  }

  static Stream<Passage> claim(Claim claim) {
    return Stream.of(
            claim.passages().stream(),
            claim.parties().stream().flatMap(party -> party.mentions().stream()),
            claim.places().stream().flatMap(place -> place.mentions().stream()),
            claim.when().passage().stream(),
            claim.attribution().hops().stream().map(hop -> hop.passage()).flatMap(Optional::stream),
            claim.why().trigger().stream())
        .flatMap(passages -> passages);
  }

  static Stream<Passage> response(Response response) {
    return Stream.of(
            response.passages().stream(),
            response.speaker().mentions().stream(),
            response.answered().stream(),
            response.when().passage().stream(),
            response.why().trigger().stream())
        .flatMap(passages -> passages);
  }
}
