package org.parley.model;

import java.time.LocalDate;
import java.util.Optional;

/** Which claims to show; every filter that is present must hold. */
public record ClaimQuery(
    Optional<String> text,
    Optional<String> party,
    Optional<String> place,
    Optional<String> outlet,
    Optional<ClaimKind> kind,
    Optional<Modality> modality,
    Optional<ResponseKind> answered,
    Optional<ReviewState> review,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  /**
   * @param text words looked for in quotes, parties, places and sources, case and accents ignored
   * @param party part of a party's name or alias
   * @param place part of a place's name
   * @param outlet part of the outlet's name
   * @param answered only claims with an answer of this kind
   * @param from events that may have happened on or after this day
   * @param to events that may have happened on or before this day
   */
  public ClaimQuery {}

  /** Everything. */
  public static ClaimQuery all() {
    return new ClaimQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
