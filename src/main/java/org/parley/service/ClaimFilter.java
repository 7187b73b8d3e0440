package org.parley.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.matching.Names;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimKind;
import org.parley.model.ClaimQuery;
import org.parley.model.Hop;
import org.parley.model.Meeting;
import org.parley.model.Party;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.ResponseKind;
import org.parley.model.When;

/** Decides which claims a query asks for. */
final class ClaimFilter {
  private final ClaimQuery query;

  ClaimFilter(ClaimQuery query) {
    this.query = query;
  }

  /** The meeting with the claims asked for; empty when there is none. */
  Optional<Meeting> keep(Meeting meeting) {
    List<ClaimEntry> kept =
        meeting.claims().stream().filter(entry -> asksFor(entry, meeting.when())).toList();
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Meeting(
            meeting.id(),
            meeting.parties(),
            meeting.places(),
            meeting.when(),
            meeting.roots(),
            kept,
            meeting.links()));
  }

  private boolean asksFor(ClaimEntry entry, When meetingTime) {
    Claim claim = entry.claim();
    return holds(query.kind(), claim.kind())
        && holds(query.modality(), claim.modality())
        && holds(query.review(), entry.review())
        && query.answered().map(kind -> isAnswered(entry, kind)).orElse(true)
        && query.outlet().map(outlet -> anyNamed(outlets(entry), outlet)).orElse(true)
        && query.place().map(place -> anyNamed(placeNames(claim), place)).orElse(true)
        && query.party().map(party -> anyNamed(partyNames(claim), party)).orElse(true)
        && query.text().map(text -> holdsWords(entry, text)).orElse(true)
        && fallsIn(claim.when().isDated() ? claim.when() : meetingTime, entry);
  }

  private static <T> boolean holds(Optional<T> wanted, T value) {
    return wanted.map(value::equals).orElse(true);
  }

  private static boolean isAnswered(ClaimEntry entry, ResponseKind kind) {
    return entry.answers().stream().anyMatch(answer -> answer.response().kind() == kind);
  }

  private static boolean anyNamed(List<String> names, String wanted) {
    String part = Names.fold(wanted);
    return names.stream()
        .anyMatch(name -> Names.fold(name).contains(part) || Names.same(name, wanted));
  }

  private boolean fallsIn(When when, ClaimEntry entry) {
    Optional<LocalDate> published = entry.article().published().value();
    Optional<LocalDate> latest =
        entry.claim().kind() == ClaimKind.PLANNED
            ? when.latest()
            : when.latest().or(() -> published);
    boolean notTooEarly =
        query.from().isEmpty() || latest.isEmpty() || !latest.get().isBefore(query.from().get());
    boolean notTooLate =
        query.to().isEmpty()
            || when.earliest().isEmpty()
            || !when.earliest().get().isAfter(query.to().get());
    return notTooEarly && notTooLate;
  }

  private static boolean holdsWords(ClaimEntry entry, String text) {
    String searched = Names.fold(String.join("\n", searchable(entry)));
    return Stream.of(Names.fold(text).split(" ")).allMatch(searched::contains);
  }

  private static List<String> searchable(ClaimEntry entry) {
    Claim claim = entry.claim();
    List<String> words = new ArrayList<>(partyNames(claim));
    words.addAll(placeNames(claim));
    words.addAll(outlets(entry));
    entry.article().title().value().ifPresent(words::add);
    claim.passages().stream().map(Passage::quote).forEach(words::add);
    claim.attribution().hops().stream().map(Hop::name).forEach(words::add);
    return words;
  }

  private static List<String> outlets(ClaimEntry entry) {
    return entry.article().outlet().value().map(List::of).orElse(List.of());
  }

  private static List<String> placeNames(Claim claim) {
    return claim.places().stream().map(Place::name).toList();
  }

  private static List<String> partyNames(Claim claim) {
    List<String> names = new ArrayList<>();
    for (Party party : claim.parties()) {
      names.add(party.name());
      names.addAll(party.aliases());
    }
    return names;
  }
}
