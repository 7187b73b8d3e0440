package org.parley.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Agreement;
import org.parley.model.Aspect;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Comparison;
import org.parley.model.Meeting;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Statement;
import org.parley.model.When;

/** Holds what the articles of one meeting say of who, where and when against each other. */
public final class SlotComparisons {

  /** Every slot that two articles fill, pair by pair, in the order of their publication. */
  public List<Comparison> of(Meeting meeting) {
    List<Comparison> all = new ArrayList<>();
    List<ClaimEntry> claims = meeting.claims();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        ClaimEntry one = claims.get(i);
        ClaimEntry other = claims.get(j);
        if (!one.article().id().equals(other.article().id())) {
          who(meeting.id(), one, other).ifPresent(all::add);
          where(meeting.id(), one, other).ifPresent(all::add);
          when(meeting.id(), one, other).ifPresent(all::add);
        }
      }
    }
    return List.copyOf(all);
  }

  private static Optional<Comparison> who(String id, ClaimEntry one, ClaimEntry other) {
    List<String> left = unmatched(one.claim(), other.claim());
    List<String> right = unmatched(other.claim(), one.claim());
    if (one.claim().parties().isEmpty() || other.claim().parties().isEmpty()) {
      return Optional.empty();
    }
    boolean same = left.isEmpty() && right.isEmpty();
    List<String> only = new ArrayList<>(left);
    only.addAll(right);
    return Optional.of(
        new Comparison(
            Aspect.WHO,
            id,
            parties(one),
            parties(other),
            same ? Agreement.SAME : Agreement.COMPATIBLE,
            same ? "both name the same parties" : "only one names " + String.join(", ", only)));
  }

  private static List<String> unmatched(Claim from, Claim to) {
    return from.parties().stream()
        .filter(party -> party.kind() != PartyKind.UNNAMED)
        .map(Party::name)
        .filter(name -> to.parties().stream().noneMatch(one -> isSame(name, one)))
        .toList();
  }

  private static boolean isSame(String name, Party party) {
    return Names.same(name, party.name())
        || party.aliases().stream().anyMatch(alias -> Names.same(name, alias));
  }

  private static Statement parties(ClaimEntry entry) {
    List<String> names = entry.claim().parties().stream().map(Party::name).toList();
    return statement(entry, String.join(", ", names), Optional.empty());
  }

  private static Optional<Comparison> where(String id, ClaimEntry one, ClaimEntry other) {
    List<String> ofOne = one.claim().places().stream().map(Place::name).toList();
    List<String> ofOther = other.claim().places().stream().map(Place::name).toList();
    if (ofOne.isEmpty() || ofOther.isEmpty()) {
      return Optional.empty();
    }
    Optional<PlaceComparison> found = PlaceComparison.of(ofOne, ofOther);
    Agreement agreement =
        found.map(match -> agreement(match, ofOne, ofOther)).orElse(Agreement.CONFLICT);
    return Optional.of(
        new Comparison(
            Aspect.WHERE,
            id,
            places(one),
            places(other),
            agreement,
            found
                .flatMap(PlaceComparison::reason)
                .orElse(
                    agreement == Agreement.CONFLICT
                        ? "neither place lies in the other"
                        : "one of the places is not known")));
  }

  private static Agreement agreement(
      PlaceComparison match, List<String> ofOne, List<String> ofOther) {
    boolean same =
        match.matched()
            && ofOne.stream().anyMatch(one -> ofOther.stream().anyMatch(two -> isOne(one, two)));
    return same ? Agreement.SAME : Agreement.COMPATIBLE;
  }

  private static boolean isOne(String one, String other) {
    return Spelling.fold(one).equals(Spelling.fold(other))
        || (Countries.WORLD.sameOrWithin(one, other)
            && !Countries.WORLD.contains(one, other)
            && !Countries.WORLD.contains(other, one));
  }

  private static Statement places(ClaimEntry entry) {
    List<Place> places = entry.claim().places();
    return statement(
        entry,
        String.join(", ", places.stream().map(Place::name).toList()),
        places.stream().flatMap(place -> place.mentions().stream()).findFirst());
  }

  private static Optional<Comparison> when(String id, ClaimEntry one, ClaimEntry other) {
    When first = one.claim().when();
    When second = other.claim().when();
    if (!first.isDated() || !second.isDated()) {
      return Optional.empty();
    }
    boolean same =
        first.earliest().equals(second.earliest()) && first.latest().equals(second.latest());
    boolean apart = isBefore(first, second) || isBefore(second, first);
    Agreement agreement = same ? Agreement.SAME : apart ? Agreement.CONFLICT : Agreement.COMPATIBLE;
    String reason =
        switch (agreement) {
          case SAME -> "both give the same time";
          case COMPATIBLE -> "the times overlap";
          case CONFLICT -> "no day can be meant by both";
        };
    return Optional.of(new Comparison(Aspect.WHEN, id, time(one), time(other), agreement, reason));
  }

  private static boolean isBefore(When one, When other) {
    return one.latest().isPresent()
        && other.earliest().filter(day -> day.isAfter(one.latest().get())).isPresent();
  }

  private static Statement time(ClaimEntry entry) {
    When when = entry.claim().when();
    return statement(entry, when.edtf().orElse(""), when.passage());
  }

  private static Statement statement(ClaimEntry entry, String value, Optional<Passage> passage) {
    return new Statement(value, entry.article(), passage.orElse(entry.claim().quote()));
  }
}
