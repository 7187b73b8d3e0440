package org.parley.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Claim;
import org.parley.model.When;

/**
 * What claims have in common that were copied from one another: the smallest hash of their words,
 * the same parties and places, and one time. Equal keys make classes that hold whatever comes in
 * between.
 */
final class CopyKey {
  private CopyKey() {}

  /** The key of a claim; empty where its words are too few, or nothing tells its time. */
  static Optional<String> of(ClaimProfile profile) {
    Claim claim = profile.claim();
    return time(claim.when(), profile.published())
        .filter(time -> !profile.sketch().isEmpty())
        .map(
            time ->
                String.join(
                    "\n",
                    Long.toString(profile.sketch().smallest().get(0)),
                    claim.kind() + " " + claim.modality(),
                    time,
                    parties(profile),
                    places(profile)));
  }

  private static Optional<String> time(When when, Optional<LocalDate> published) {
    if (when.isDated()) {
      return Optional.of(day(when.earliest()) + "/" + day(when.latest()));
    }
    return published.map(day -> "week " + Math.floorDiv(day.getLong(ChronoField.EPOCH_DAY), 7L));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }

  private static String parties(ClaimProfile profile) {
    return listed(profile.parties().stream().map(party -> party.party().name()));
  }

  private static String places(ClaimProfile profile) {
    return listed(profile.places().stream());
  }

  private static String listed(Stream<String> names) {
    return names.map(Spelling::fold).distinct().sorted().collect(Collectors.joining("; "));
  }
}
