package org.parley.matching;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ClaimKind;
import org.parley.model.Modality;

/**
 * How far two claims speak of the same kind of event.
 *
 * @param score -0.1 to 0.1
 * @param reason in words
 */
record KindComparison(double score, String reason) {
  private static final double STEP = 0.1;
  private static final Set<ClaimKind> FACE_TO_FACE =
      EnumSet.of(ClaimKind.MEETING, ClaimKind.VISIT, ClaimKind.TALKS);
  private static final double CLOSE_IN_TIME = 0.2;

  /** Compares the kinds; empty when they speak against one event. */
  static Optional<KindComparison> of(ClaimProfile a, ClaimProfile b, TimeComparison time) {
    ClaimKind one = a.claim().kind();
    ClaimKind other = b.claim().kind();
    if (a.isPlanned() != b.isPlanned()) {
      return planned(a, b, time);
    }
    if (one == other) {
      return Optional.of(new KindComparison(STEP, "both are of kind " + words(one)));
    }
    Set<ClaimKind> both = EnumSet.of(one, other);
    String reason = "a " + words(one) + " may be a " + words(other);
    if (FACE_TO_FACE.containsAll(both)) {
      return Optional.of(new KindComparison(STEP / 2, reason));
    }
    if (both.contains(ClaimKind.CONTACT) && both.contains(ClaimKind.VISIT)) {
      return Optional.empty();
    }
    return Optional.of(new KindComparison(both.contains(ClaimKind.TALKS) ? 0 : -STEP, reason));
  }

  /** A plan and its outcome are one event only where their times are close. */
  private static Optional<KindComparison> planned(
      ClaimProfile a, ClaimProfile b, TimeComparison time) {
    boolean negated =
        a.claim().modality() == Modality.NEGATED || b.claim().modality() == Modality.NEGATED;
    boolean close = time.score() >= (negated ? CLOSE_IN_TIME : STEP);
    return close
        ? Optional.of(new KindComparison(0, "one was planned when the other was reported"))
        : Optional.empty();
  }

  private static String words(ClaimKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
