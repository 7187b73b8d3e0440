package org.parley.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimQuery;
import org.parley.model.LedgerEntry;
import org.parley.model.Meeting;
import org.parley.model.ReviewState;
import org.parley.model.Timeline;
import org.parley.model.UnlinkedResponse;

/** Puts together what an export holds and says what it leaves out. */
final class TimelineBuilder {
  private final LedgerSnapshot snapshot;
  private final String head;
  private final ClaimQuery query;

  TimelineBuilder(LedgerSnapshot snapshot, String head, ClaimQuery query) {
    this.snapshot = snapshot;
    this.head = head;
    this.query = query;
  }

  /** What the query asks for, with each omission that {@link #missing()} names among the others. */
  Timeline build() {
    List<Meeting> kept = kept();
    return new Timeline(
        query,
        head,
        snapshot.log().stream().mapToLong(LedgerEntry::sequence).max().orElse(0),
        kept.stream().filter(meeting -> meeting.when().isDated()).toList(),
        kept.stream().filter(meeting -> !meeting.when().isDated()).toList(),
        isWhole() ? snapshot.unlinked() : List.of(),
        omissions(kept));
  }

  /** The answers and hedges that the query takes from the meetings it asks for. */
  List<String> missing() {
    return new FairExport(snapshot.meetings()).missing(kept());
  }

  private List<Meeting> kept() {
    ClaimFilter filter = new ClaimFilter(query);
    return snapshot.meetings().stream()
        .flatMap(meeting -> withoutRejected(meeting).stream())
        .flatMap(meeting -> filter.keep(meeting).stream())
        .toList();
  }

  private boolean isWhole() {
    return query.equals(ClaimQuery.all());
  }

  private boolean asksForRejected() {
    return query.review().filter(state -> state == ReviewState.REJECTED).isPresent();
  }

  /** A rejected claim is always a meeting of its own. */
  private Optional<Meeting> withoutRejected(Meeting meeting) {
    return Optional.of(meeting)
        .filter(one -> asksForRejected() || one.claims().stream().noneMatch(this::isRejected));
  }

  private boolean isRejected(ClaimEntry entry) {
    return entry.review() == ReviewState.REJECTED;
  }

  private List<String> omissions(List<Meeting> kept) {
    int rejected = (int) snapshot.claims().stream().filter(this::isRejected).count();
    int left = asksForRejected() ? 0 : rejected;
    int shown = kept.stream().mapToInt(meeting -> meeting.claims().size()).sum();
    int filtered = snapshot.claims().size() - left - shown;
    List<UnlinkedResponse> unlinked = isWhole() ? List.of() : snapshot.unlinked();
    List<String> omissions = new ArrayList<>();
    addCount(omissions, filtered, "claim", "left out by the filter");
    addCount(omissions, left, "claim", "left out because an editor rejected it as misread");
    addCount(omissions, unlinked.size(), "response", "without a claim left out by the filter");
    missing().forEach(missing -> omissions.add("left out by the filter: " + missing));
    return omissions;
  }

  private static void addCount(List<String> omissions, int count, String what, String why) {
    if (count > 0) {
      omissions.add(count + " " + what + (count == 1 ? " " : "s ") + why);
    }
  }
}
