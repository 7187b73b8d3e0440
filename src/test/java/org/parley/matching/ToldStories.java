package org.parley.matching;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.extraction.SharedReader;
import org.parley.importer.PlainTextImporter;
import org.parley.ledger.Ledger;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimQuery;
import org.parley.model.Meeting;
import org.parley.model.Passage;
import org.parley.model.RawDocument;
import org.parley.model.Response;
import org.parley.service.ImportListener;
import org.parley.service.ImportService;
import org.parley.service.LedgerService;
import org.parley.store.MemoryLedger;

/** A ledger of all articles of one folder of stories, held against what the stories expect. */
final class ToldStories {
  private static final Map<String, ToldStories> READ = new HashMap<>();

  private final List<Story> stories;
  private final List<Meeting> meetings;
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> expectedMeeting = new HashMap<>();

  private ToldStories(List<Story> stories) {
    this.stories = stories;
    Ledger ledger =
        new MemoryLedger(Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC));
    List<RawDocument> documents = new ArrayList<>();
    for (Story story : stories) {
      story
          .articles()
          .forEach(
              (file, text) ->
                  documents.add(new RawDocument(file, text.getBytes(StandardCharsets.UTF_8))));
    }
    new ImportService(ledger, List.of(new PlainTextImporter()), SharedReader.READER)
        .importDocuments(documents, ImportListener.silent());
    meetings = new LedgerService(ledger).meetings(ClaimQuery.all());
    ledger.articles().headers().forEach(header -> files.put(header.id(), header.fileName()));
    stories.forEach(story -> story.reports().forEach(this::find));
  }

  /** The stories of a folder; they are read once in a test run. */
  static synchronized ToldStories in(String folder) {
    return READ.computeIfAbsent(folder, name -> new ToldStories(Story.in(name)));
  }

  private void find(Story.Report report) {
    claims().stream()
        .filter(entry -> report.file().equals(files.get(entry.article().id())))
        .map(ClaimEntry::claim)
        .filter(claim -> holds(claim.passages(), report.words()))
        .min((one, other) -> Integer.compare(shortest(one, report), shortest(other, report)))
        .ifPresent(claim -> expectedMeeting.put(claim.id(), report.meeting()));
  }

  private static int shortest(Claim claim, Story.Report report) {
    return claim.passages().stream()
        .filter(passage -> passage.quote().contains(report.words()))
        .mapToInt(passage -> passage.span().length())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean holds(List<Passage> passages, String words) {
    return passages.stream().anyMatch(passage -> passage.quote().contains(words));
  }

  private List<ClaimEntry> claims() {
    return meetings.stream().flatMap(meeting -> meeting.claims().stream()).toList();
  }

  /** Reports by their file and meeting; a claim nobody expects by its id. */
  private String report(ClaimEntry entry) {
    return Optional.ofNullable(expectedMeeting.get(entry.claim().id()))
        .map(meeting -> meeting + " " + files.get(entry.article().id()))
        .orElseGet(() -> entry.claim().id());
  }

  /** Pairs of reports taken for one meeting. */
  Score sameMeeting() {
    Set<Set<String>> found = new HashSet<>();
    for (Meeting meeting : meetings) {
      addPairs(meeting.claims().stream().map(this::report).toList(), found);
    }
    Set<Set<String>> expected = new HashSet<>();
    Map<String, List<String>> byMeeting = new TreeMap<>();
    stories.forEach(
        story ->
            story
                .reports()
                .forEach(
                    report ->
                        byMeeting
                            .computeIfAbsent(report.meeting(), key -> new ArrayList<>())
                            .add(report.meeting() + " " + report.file())));
    byMeeting.values().forEach(reports -> addPairs(reports, expected));
    return Score.of(found, expected);
  }

  private static void addPairs(List<String> items, Set<Set<String>> pairs) {
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        pairs.add(
            Set.of(items.get(i), items.get(j) + (items.get(i).equals(items.get(j)) ? "'" : "")));
      }
    }
  }

  /** Responses beside the claims they answer. */
  Score answers() {
    Set<String> found = new TreeSet<>();
    for (ClaimEntry entry : claims()) {
      entry
          .answers()
          .forEach(answer -> found.add(response(answer.response()) + " to " + report(entry)));
    }
    Set<String> expected = new TreeSet<>();
    for (Story story : stories) {
      for (Story.Answer answer : story.answers()) {
        story.reports().stream()
            .filter(report -> report.meeting().equals(answer.meeting()))
            .filter(report -> !isLater(report.file(), answer.file()))
            .forEach(
                report ->
                    expected.add(words(answer) + " to " + report.meeting() + " " + report.file()));
      }
    }
    return Score.of(found, expected);
  }

  private boolean isLater(String file, String than) {
    return file.compareTo(than) > 0;
  }

  private String response(Response response) {
    String file = files.getOrDefault(response.articleId(), "?");
    return stories.stream()
        .flatMap(story -> story.answers().stream())
        .filter(answer -> answer.file().equals(file) && answer.kind() == response.kind())
        .filter(answer -> holds(response.passages(), answer.words()))
        .map(ToldStories::words)
        .findFirst()
        .orElseGet(() -> response.kind() + " by " + response.speaker().name() + " in " + file);
  }

  private static String words(Story.Answer answer) {
    return answer.kind() + " in " + answer.file();
  }

  /** Meetings whose roots were counted right; meetings of which no report was found are wrong. */
  Score roots() {
    Set<String> found = new TreeSet<>();
    Set<String> expected = new TreeSet<>();
    stories.forEach(
        story -> story.roots().forEach((meeting, count) -> expected.add(meeting + ": " + count)));
    for (Meeting meeting : meetings) {
      meeting.claims().stream()
          .flatMap(entry -> Optional.ofNullable(expectedMeeting.get(entry.claim().id())).stream())
          .forEach(name -> found.add(name + ": " + meeting.roots().roots().size()));
    }
    return Score.of(found, expected);
  }

  /** How many of the reports that are expected together were found at all. */
  Score reportsFound() {
    Set<String> expected = new TreeSet<>();
    stories.forEach(
        story ->
            story
                .reports()
                .forEach(report -> expected.add(report.meeting() + " " + report.file())));
    Set<String> found = new TreeSet<>();
    claims().forEach(entry -> found.add(report(entry)));
    found.retainAll(expected);
    return Score.of(found, expected);
  }

  /** B-cubed F1 of the spellings put together by the registry of names. */
  double names() {
    Map<String, Set<String>> expected = new HashMap<>();
    for (Story story : stories) {
      story.names().forEach(group -> addGroup(group, expected));
    }
    Map<String, Set<String>> found = new HashMap<>();
    NameRegistry.grouped(expected.keySet()).forEach(group -> addGroup(group, found));
    double precision = 0;
    double recall = 0;
    for (String name : expected.keySet()) {
      Score score =
          Score.of(found.getOrDefault(name, Set.of()), expected.getOrDefault(name, Set.of()));
      precision += score.precision() / expected.size();
      recall += score.recall() / expected.size();
    }
    return 2 * precision * recall / (precision + recall);
  }

  private static void addGroup(List<String> group, Map<String, Set<String>> groups) {
    group.forEach(name -> groups.computeIfAbsent(name, key -> new TreeSet<>()).addAll(group));
  }

  /** All scores in words. */
  String scores() {
    return String.format(
        Locale.ROOT,
        "same meeting F1 %.3f (precision %.3f), answers F1 %.3f, roots right %.3f, names B-cubed F1"
            + " %.3f; reports read %s",
        sameMeeting().f1(),
        sameMeeting().precision(),
        answers().f1(),
        roots().recall(),
        names(),
        reportsFound());
  }

  /** What was found and what was expected, for whoever mends something. */
  List<String> differences() {
    List<String> lines = new ArrayList<>();
    for (Meeting meeting : meetings) {
      lines.add("meeting " + meeting.id().substring(0, 8) + " " + meeting.when().edtf());
      for (ClaimEntry entry : meeting.claims()) {
        Claim claim = entry.claim();
        lines.add(
            "  "
                + report(entry)
                + " | "
                + files.get(entry.article().id())
                + " | "
                + claim.kind()
                + (claim.implicit() ? " implicit" : "")
                + " | "
                + claim.parties().stream().map(one -> one.name() + "/" + one.kind()).toList()
                + " | "
                + claim.places().stream().map(one -> one.name()).toList()
                + " | "
                + claim.when().edtf().orElse("-")
                + " | "
                + claim.attribution().hops().stream()
                    .map(one -> one.name() + "/" + one.kind())
                    .toList()
                + " | "
                + entry.article().outlet().value().orElse("?")
                + " | "
                + entry.answers().stream().map(one -> response(one.response())).toList());
      }
      meeting
          .roots()
          .roots()
          .forEach(root -> lines.add("    root " + root.name() + ": " + root.reason()));
    }
    return lines;
  }
}
