package org.parley.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;

/** Weighs everything that speaks for or against two claims being of one event. */
final class EventComparison {
  private static final double SUGGESTED_FROM = 0.5;
  private static final double PARTIES = 0.5;
  private static final double PLACE = 0.2;
  private static final double SECRECY = 0.05;
  private static final double COPIED = 0.1;
  private static final double FAINT = 0.05;
  private static final double HUNDRED = 100;

  private static final Comparator<ClaimProfile> BY_PUBLICATION =
      Comparator.comparing((ClaimProfile claim) -> claim.published().orElse(LocalDate.MAX))
          .thenComparing(claim -> claim.claim().id());

  private EventComparison() {}

  /** Something that speaks for one event. */
  private record Ground(double weight, List<String> reasons) {}

  /**
   * The suggestion that both are of one event, the same in whatever order they come; empty when too
   * little speaks for it.
   */
  static Optional<MeetingLink> compare(ClaimProfile one, ClaimProfile other) {
    return BY_PUBLICATION.compare(one, other) <= 0
        ? compareInOrder(one, other)
        : compareInOrder(other, one);
  }

  private static Optional<MeetingLink> compareInOrder(ClaimProfile a, ClaimProfile b) {
    if (a.claim().generic() || b.claim().generic() || !a.keys().shareEnough(b.keys())) {
      return Optional.empty();
    }
    Optional<TimeComparison> time = TimeComparison.of(a, b);
    Optional<PlaceComparison> place =
        time.flatMap(found -> PlaceComparison.of(a.places(), b.places()));
    Optional<KindComparison> kind = time.flatMap(found -> KindComparison.of(a, b, found));
    if (place.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return PartyComparison.of(a, b)
        .filter(parties -> isEnough(parties, place.get(), time.get()))
        .map(parties -> grounds(parties, place.get(), time.get(), kind.get(), a, b))
        .flatMap(grounds -> link(grounds, a, b));
  }

  /** Common parties alone make no event: a place or a second party has to agree as well. */
  private static boolean isEnough(
      PartyComparison parties, PlaceComparison place, TimeComparison time) {
    if (time.score() == 0) {
      return place.matched() && parties.persons() && parties.sides() > 1;
    }
    return place.matched() || (parties.sides() > 1 && time.score() > FAINT);
  }

  private static List<Ground> grounds(
      PartyComparison parties,
      PlaceComparison place,
      TimeComparison time,
      KindComparison kind,
      ClaimProfile a,
      ClaimProfile b) {
    List<Ground> grounds = new ArrayList<>();
    grounds.add(new Ground(PARTIES * parties.score(), parties.reasons()));
    grounds.add(new Ground(time.score(), List.of(time.reason())));
    place.reason().ifPresent(reason -> grounds.add(new Ground(PLACE, List.of(reason))));
    grounds.add(new Ground(kind.score(), List.of(kind.reason())));
    if (a.secret() && b.secret()) {
      grounds.add(new Ground(SECRECY, List.of("both call it secret")));
    }
    if (a.sketch().isCopyOf(b.sketch())) {
      grounds.add(new Ground(COPIED, List.of("both say it in nearly the same words")));
    }
    return grounds;
  }

  private static Optional<MeetingLink> link(List<Ground> grounds, ClaimProfile a, ClaimProfile b) {
    double sum = grounds.stream().mapToDouble(Ground::weight).sum();
    double score = Math.round(Math.max(0, Math.min(1, sum)) * HUNDRED) / HUNDRED;
    if (score < SUGGESTED_FROM) {
      return Optional.empty();
    }
    List<String> reasons =
        grounds.stream()
            .sorted(Comparator.comparingDouble(Ground::weight).reversed())
            .flatMap(ground -> ground.reasons().stream())
            .toList();
    boolean inOrder = a.claim().id().compareTo(b.claim().id()) < 0;
    return Optional.of(
        new MeetingLink(
            inOrder ? a.claim().id() : b.claim().id(),
            inOrder ? b.claim().id() : a.claim().id(),
            LinkState.SUGGESTED,
            score,
            reasons));
  }
}
