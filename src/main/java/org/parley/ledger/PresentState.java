package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.ArticleField;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.Decision.ArticleDescribed;
import org.parley.model.Decision.ArticleReread;
import org.parley.model.Evidenced;
import org.parley.model.Known;
import org.parley.model.LedgerEntry;
import org.parley.model.MeetingLink;
import org.parley.model.Note;
import org.parley.model.Passage;
import org.parley.model.Response;
import org.parley.model.ReviewState;
import org.parley.model.Slot;
import org.parley.model.SlotValue;
import org.parley.model.When;

/**
 * What a log makes of a ledger's articles and findings: everything that stands, in its order, over
 * what the machine found.
 */
public final class PresentState {
  final Map<String, ReviewState> reviews = new HashMap<>();
  final AnswerChanges answers = new AnswerChanges();
  final MeetingChanges meetings = new MeetingChanges();
  final Map<String, When> times = new HashMap<>();
  final Map<String, Claim> addedClaims = new LinkedHashMap<>();
  final Map<String, Response> addedResponses = new LinkedHashMap<>();
  private final Readings readings = new Readings();
  private final Map<String, List<LedgerEntry>> entries = new HashMap<>();
  private final Map<String, Map<Slot, SlotValue>> corrections = new HashMap<>();
  private final Map<String, Map<ArticleField, Evidenced<String>>> descriptions = new HashMap<>();
  private final Map<String, List<Passage>> passages = new HashMap<>();
  private final Map<String, TreeSet<String>> tags = new HashMap<>();
  private final Map<String, List<Note>> notes = new HashMap<>();

  /**
   * Folds a log, or the part of it that concerns what will be asked for.
   *
   * @param log entries, oldest first
   */
  public PresentState(List<LedgerEntry> log) {
    ActionHistory history = new ActionHistory(log);
    history.standing().forEach(this::fold);
    for (LedgerEntry entry : log) {
      LogEntries.parts(entry)
          .forEach(
              part ->
                  history
                      .subjects(part)
                      .forEach(
                          id -> entries.computeIfAbsent(id, key -> new ArrayList<>()).add(part)));
    }
  }

  private void fold(LedgerEntry entry) {
    new PresentFold(this, entry).apply();
    LogEntries.parts(entry)
        .map(LedgerEntry::decision)
        .filter(Readings::isOnFindings)
        .forEach(decision -> readings.decide(Subjects.of(decision)));
  }

  void reread(ArticleReread reading, long entry) {
    times.keySet().removeAll(readings.read(reading, entry));
    reading.answers().forEach(answers::read);
    reading.redated().stream()
        .filter(one -> !readings.isDecided(one.findingId()))
        .forEach(one -> times.put(one.findingId(), one.after()));
  }

  /** What the editors made of a claim. */
  public ReviewState review(String claimId) {
    return reviews.getOrDefault(claimId, ReviewState.UNREVIEWED);
  }

  /** The entries on a claim, response or article, undone ones included, oldest first. */
  public List<LedgerEntry> entries(String id) {
    return List.copyOf(entries.getOrDefault(id, List.of()));
  }

  /** A claim with its corrections and the passages that were added. */
  public Claim claim(Claim found) {
    Claim claim = readings.claim(found);
    if (times.containsKey(found.id())) {
      claim = new SlotValue.WhenValue(time(claim.id(), claim.when())).in(claim);
    }
    for (SlotValue value : corrections.getOrDefault(found.id(), Map.of()).values()) {
      claim = value.in(claim);
    }
    return with(claim, added(claim.passages(), claim.id()));
  }

  private static Claim with(Claim claim, List<Passage> passages) {
    return new Claim(
        claim.id(),
        claim.articleId(),
        claim.kind(),
        claim.modality(),
        passages,
        claim.parties(),
        claim.places(),
        claim.when(),
        claim.attribution(),
        claim.implicit(),
        claim.generic(),
        claim.why());
  }

  /** A response with its time and the passages that were added. */
  public Response response(Response found) {
    Response read = readings.response(found);
    return new Response(
        read.id(),
        read.articleId(),
        read.kind(),
        read.speaker(),
        added(read.passages(), read.id()),
        read.answered(),
        time(read.id(), read.when()),
        read.why());
  }

  /** The time of a claim or response, reread with its article's date, before any correction. */
  public When time(String id, When found) {
    return times.getOrDefault(id, found);
  }

  private List<Passage> added(List<Passage> found, String id) {
    List<Passage> all = new ArrayList<>(found);
    passages.getOrDefault(id, List.of()).stream()
        .filter(one -> !all.contains(one))
        .forEach(all::add);
    return all;
  }

  /** An article's header as the editors have it. */
  public ArticleHeader header(ArticleHeader stored) {
    ArticleHeader found = readings.header(stored);
    Map<ArticleField, Evidenced<String>> said = descriptions.getOrDefault(found.id(), Map.of());
    return new ArticleHeader(
        found.id(),
        found.fileName(),
        said.getOrDefault(ArticleField.OUTLET, found.outlet()),
        Optional.ofNullable(said.get(ArticleField.PUBLISHED))
            .map(PresentState::day)
            .orElse(found.published()),
        said.getOrDefault(ArticleField.TITLE, found.title()),
        found.url(),
        found.language());
  }

  /** An article with its header as the editors have it. */
  public Article article(Article found) {
    ArticleHeader header = header(found.header());
    return new Article(
        found.id(),
        found.fileName(),
        found.text(),
        header.outlet(),
        header.published(),
        header.title(),
        found.url(),
        found.language(),
        found.paragraphs());
  }

  private static Evidenced<LocalDate> day(Evidenced<String> said) {
    return new Evidenced<>(
        said.value().map(LocalDate::parse), said.known(), said.passage(), said.rule());
  }

  /** Claims that later readings, then those that editors found, without their corrections. */
  public List<Claim> addedClaims() {
    return Stream.concat(readings.newClaims().stream(), addedClaims.values().stream()).toList();
  }

  /** Responses that later readings, then those that editors found. */
  public List<Response> addedResponses() {
    return Stream.concat(readings.newResponses().stream(), addedResponses.values().stream())
        .toList();
  }

  /** Claims that editors found, without their corrections. */
  public List<Claim> claimsByHand() {
    return List.copyOf(addedClaims.values());
  }

  /** Responses that editors found. */
  public List<Response> responsesByHand() {
    return List.copyOf(addedResponses.values());
  }

  /** What later readings of the articles made of the machine's findings. */
  public Readings readings() {
    return readings;
  }

  /** These links as editors left them, and no others. */
  public List<AnswerLink> decided(List<AnswerLink> links) {
    return answers.decided(links);
  }

  /** The machine's links, those within articles as they were read last. */
  public List<AnswerLink> read(List<AnswerLink> suggested) {
    return answers.read(suggested);
  }

  /** The machine's links with what editors made of them, and the editors' own. */
  public List<AnswerLink> answers(List<AnswerLink> suggested) {
    return answers.over(suggested);
  }

  /** The machine's links with what editors made of them, and the editors' own. */
  public List<MeetingLink> meetings(List<MeetingLink> suggested) {
    return meetings.over(suggested);
  }

  /** The tags on a claim in the order of the alphabet. */
  public List<String> tags(String claimId) {
    return List.copyOf(tags.getOrDefault(claimId, new TreeSet<>()));
  }

  /** The notes beside a claim, oldest first. */
  public List<Note> notes(String claimId) {
    return List.copyOf(notes.getOrDefault(claimId, List.of()));
  }

  void correct(String claimId, SlotValue value) {
    corrections.computeIfAbsent(claimId, id -> new EnumMap<>(Slot.class)).put(value.slot(), value);
  }

  void describe(ArticleDescribed decision, String editor) {
    Evidenced<String> value =
        decision
            .after()
            .map(
                said ->
                    new Evidenced<>(
                        Optional.of(said),
                        Known.EDITED,
                        Optional.<Passage>empty(),
                        Optional.of("set by " + editor)))
            .orElseGet(Evidenced::unknown);
    descriptions
        .computeIfAbsent(decision.articleId(), id -> new EnumMap<>(ArticleField.class))
        .put(decision.field(), value);
  }

  void addPassage(String findingId, Passage passage) {
    passages.computeIfAbsent(findingId, id -> new ArrayList<>()).add(passage);
  }

  void addNote(String claimId, Note note) {
    notes.computeIfAbsent(claimId, id -> new ArrayList<>()).add(note);
  }

  void tag(String claimId, String tag) {
    tags.computeIfAbsent(claimId, id -> new TreeSet<>()).add(tag);
  }

  void untag(String claimId, String tag) {
    Optional.ofNullable(tags.get(claimId)).ifPresent(all -> all.remove(tag));
  }
}
