package org.parley.ui.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.service.ClaimSort;
import org.parley.service.Listing;
import org.parley.service.Query;
import org.parley.service.QueryField;
import org.parley.service.QueryTerm;
import org.parley.service.ReviewService;
import org.parley.service.SearchService;
import org.parley.ui.form.Form;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.form.Pick;
import org.parley.ui.form.PickViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.MeetingWords;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.WhenWords;
import org.parley.ui.wording.Words;

/** Joins meetings that are one event, and splits one that is two. */
public final class Meetings {
  private static final int MOST = 60;

  private final SearchService search;
  private final ReviewService reviews;
  private final FormViewModel forms;
  private final PickViewModel picks;
  private final Notices notices;
  private final Recorder recorder;

  public Meetings(
      SearchService search,
      ReviewService reviews,
      FormViewModel forms,
      PickViewModel picks,
      Notices notices,
      Recorder recorder) {
    this.search = search;
    this.reviews = reviews;
    this.forms = forms;
    this.picks = picks;
    this.notices = notices;
    this.recorder = recorder;
  }

  /** Asks with which meetings that of the claim is one event, the most alike first. */
  public void join(ClaimEntry entry) {
    String id = entry.claim().id();
    picks.search(
        new Pick(
            "join",
            Text.of("join.which", ClaimWords.summary(entry.claim())),
            Text.of("join.which.prompt"),
            true,
            chosen -> {
              List<String> ids = new ArrayList<>(List.of(id));
              chosen.forEach(item -> ids.add(item.id()));
              joinAll(ids);
            }),
        words -> others(entry, words));
  }

  /** Records that the meetings of these claims are one event. */
  public void joinAll(List<String> claimIds) {
    recorder.now(
        Text.of("join.title"),
        "",
        Recorder.After.stay(),
        by -> Optional.of(reviews.joinMeetings(claimIds, by.reason(), by.editor())));
  }

  private List<Pick.Item> others(ClaimEntry entry, String words) {
    Set<String> names = names(entry);
    record Ranked(int shared, Pick.Item item) {}
    return candidates(entry, LinkItems.query(words)).stream()
        .filter(meeting -> meeting.claims().stream().noneMatch(one -> isSame(one, entry)))
        .map(meeting -> new Ranked(shared(meeting, names), item(meeting, shared(meeting, names))))
        .sorted(Comparator.comparingInt(Ranked::shared).reversed())
        .map(Ranked::item)
        .toList();
  }

  /** Meetings with a party of the claim, then others, as far as they say what is asked for. */
  private Collection<Meeting> candidates(ClaimEntry entry, Query query) {
    Map<String, Meeting> found = new LinkedHashMap<>();
    Stream.concat(
            entry.claim().parties().stream()
                .map(one -> query.and(Query.of(QueryTerm.exactly(QueryField.PARTY, one.name())))),
            Stream.of(query))
        .flatMap(one -> search.lines(new Listing(one, ClaimSort.MEETING), 0, MOST).stream())
        .flatMap(line -> line.match(one -> Stream.of(one.meeting()), one -> Stream.of()))
        .forEach(meeting -> found.putIfAbsent(meeting.id(), meeting));
    return found.values();
  }

  private static boolean isSame(ClaimEntry one, ClaimEntry other) {
    return one.claim().id().equals(other.claim().id());
  }

  private static Set<String> names(ClaimEntry entry) {
    Set<String> names = new HashSet<>();
    entry.claim().parties().forEach(one -> names.add(one.name().toLowerCase(Locale.ROOT)));
    entry.claim().places().forEach(one -> names.add(one.name().toLowerCase(Locale.ROOT)));
    return names;
  }

  private static int shared(Meeting meeting, Set<String> names) {
    Set<String> both = new HashSet<>();
    meeting.claims().forEach(one -> both.addAll(names(one)));
    both.retainAll(names);
    return both.size();
  }

  private static Pick.Item item(Meeting meeting, int shared) {
    return new Pick.Item(
        meeting.claims().get(0).claim().id(),
        MeetingWords.title(meeting),
        String.join(
            " · ",
            ClaimWords.places(meeting.places()),
            WhenWords.resolved(meeting.when()),
            SourceWords.roots(meeting.roots())),
        shared == 0 ? "" : Words.count(shared, Text.of("join.shared")));
  }

  /** Asks which claims of the meeting are about another event, and why. */
  public void split(ClaimEntry entry, Optional<Meeting> meeting) {
    List<ClaimEntry> claims = meeting.map(Meeting::claims).orElse(List.of());
    if (claims.size() < 2) {
      notices.tell(Text.of("split.one"));
    } else if (claims.size() == 2) {
      splitOff(List.of(entry.claim().id()));
    } else {
      picks.ask(
          new Pick(
              "split",
              Text.of("split.which"),
              Text.of("join.which.prompt"),
              true,
              chosen -> splitOff(chosen.stream().map(Pick.Item::id).toList())),
          () -> claims.stream().map(one -> LinkItems.claim(one, Optional.empty())).toList());
    }
  }

  /** Asks why these claims of one meeting are about another event. */
  public void splitOff(List<String> claimIds) {
    forms.ask(
        Form.plain(
                "split",
                Text.of("split.title", claimIds.size()),
                List.of(),
                () ->
                    recorder.work(
                        Recorder.After.stay(),
                        by ->
                            Optional.of(reviews.splitMeeting(claimIds, by.reason(), by.editor()))))
            .withReason(() -> Form.Asked.NEEDED));
  }
}
