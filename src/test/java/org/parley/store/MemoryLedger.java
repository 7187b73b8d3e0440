package org.parley.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.json.ModelCodec;
import org.parley.ledger.ActionHistory;
import org.parley.ledger.ArticleRepository;
import org.parley.ledger.Conflicts;
import org.parley.ledger.DecisionLog;
import org.parley.ledger.EntryChain;
import org.parley.ledger.FindingIndex;
import org.parley.ledger.FindingRepository;
import org.parley.ledger.Ledger;
import org.parley.ledger.LinkRepository;
import org.parley.ledger.StoredArticle;
import org.parley.ledger.StoredEntry;
import org.parley.ledger.StoredFinding;
import org.parley.ledger.StoredLinks;
import org.parley.ledger.StoredRecords;
import org.parley.ledger.Subjects;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.Decision;
import org.parley.model.Extraction;
import org.parley.model.LedgerEntry;
import org.parley.model.MeetingLink;
import org.parley.model.NearMiss;
import org.parley.model.ParleyException;
import org.parley.model.RawDocument;
import org.parley.model.Response;

/** A ledger in memory, for tests of what works on ledgers. */
public final class MemoryLedger
    implements Ledger, ArticleRepository, FindingRepository, LinkRepository {
  private final Clock clock;
  private final ModelCodec codec = new ModelCodec();
  private final Map<String, Recorded> recorded = new TreeMap<>();
  private final Map<String, AnswerLink> answers = new TreeMap<>();
  private final Map<String, MeetingLink> meetings = new TreeMap<>();
  private final List<LedgerEntry> entries = new ArrayList<>();

  public MemoryLedger(Clock clock) {
    this.clock = clock;
  }

  @Override
  public ArticleRepository articles() {
    return this;
  }

  @Override
  public FindingRepository findings() {
    return this;
  }

  @Override
  public LinkRepository links() {
    return this;
  }

  @Override
  public DecisionLog log() {
    return new Log();
  }

  @Override
  public FindingIndex index() {
    return new MemoryIndex(this);
  }

  @Override
  public StoredRecords stored() {
    return new Stored();
  }

  @Override
  public void makeDurable() {}

  @Override
  public void close() {}

  @Override
  public boolean contains(String articleId) {
    return recorded.containsKey(articleId);
  }

  @Override
  public boolean record(RawDocument document, Extraction extraction, String editor) {
    Recording recording = new Recording(document, extraction, codec);
    String id = extraction.article().id();
    if (contains(id)) {
      return false;
    }
    recorded.put(id, new Recorded(document, extraction, recording));
    extraction.answers().forEach(this::add);
    log().append(editor, Recording.decision(recording.stored()));
    return true;
  }

  @Override
  public Optional<Article> find(String articleId) {
    return Optional.ofNullable(recorded.get(articleId)).map(one -> one.extraction().article());
  }

  @Override
  public Optional<RawDocument> document(String articleId) {
    return Optional.ofNullable(recorded.get(articleId)).map(Recorded::document);
  }

  @Override
  public List<ArticleHeader> headers() {
    return recorded.values().stream().map(one -> one.extraction().article().header()).toList();
  }

  @Override
  public List<ArticleHeader> headers(Collection<String> articleIds) {
    return headers().stream().filter(header -> articleIds.contains(header.id())).toList();
  }

  @Override
  public int count() {
    return recorded.size();
  }

  @Override
  public List<Claim> claims(Collection<String> ids) {
    return claims().stream().filter(claim -> ids.contains(claim.id())).toList();
  }

  @Override
  public List<Response> responses(Collection<String> ids) {
    return responses().stream().filter(response -> ids.contains(response.id())).toList();
  }

  @Override
  public int responseCount() {
    return responses().size();
  }

  @Override
  public List<Claim> claimsOf(String articleId) {
    return claims().stream().filter(claim -> claim.articleId().equals(articleId)).toList();
  }

  @Override
  public List<Response> responsesOf(String articleId) {
    return responses().stream().filter(one -> one.articleId().equals(articleId)).toList();
  }

  @Override
  public List<AnswerLink> answersTo(Collection<String> claimIds) {
    return answers().stream().filter(link -> claimIds.contains(link.claimId())).toList();
  }

  @Override
  public List<AnswerLink> answersBy(Collection<String> responseIds) {
    return answers().stream().filter(link -> responseIds.contains(link.responseId())).toList();
  }

  @Override
  public List<MeetingLink> meetingsOf(Collection<String> claimIds) {
    return meetings().stream()
        .filter(link -> claimIds.contains(link.claimA()) || claimIds.contains(link.claimB()))
        .toList();
  }

  @Override
  public Optional<Claim> claim(String id) {
    return claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Response> response(String id) {
    return responses().stream().filter(response -> response.id().equals(id)).findFirst();
  }

  @Override
  public List<String> idsStartingWith(String prefix) {
    return Stream.of(
            recorded.keySet().stream(),
            claims().stream().map(Claim::id),
            responses().stream().map(Response::id),
            log().entries().stream().flatMap(entry -> Subjects.of(entry.decision()).stream()))
        .flatMap(ids -> ids)
        .distinct()
        .filter(id -> id.startsWith(prefix))
        .sorted()
        .limit(20)
        .toList();
  }

  @Override
  public List<Claim> claims() {
    return recorded.values().stream().flatMap(one -> one.recording().claims().stream()).toList();
  }

  @Override
  public List<Response> responses() {
    return recorded.values().stream().flatMap(one -> one.recording().responses().stream()).toList();
  }

  @Override
  public List<NearMiss> nearMisses(String articleId) {
    return Optional.ofNullable(recorded.get(articleId))
        .map(one -> one.extraction().nearMisses())
        .stream()
        .flatMap(Collection::stream)
        .sorted(Comparator.comparing(miss -> miss.passage().span()))
        .toList();
  }

  @Override
  public void suggestAnswers(List<AnswerLink> links) {
    for (AnswerLink link : links) {
      require(isKnown(link.responseId()), link.responseId());
      require(isKnown(link.claimId()), link.claimId());
    }
    links.forEach(this::add);
  }

  @Override
  public void suggestMeetings(List<MeetingLink> links) {
    for (MeetingLink link : links) {
      require(isKnown(link.claimA()), link.claimA());
      require(isKnown(link.claimB()), link.claimB());
    }
    links.forEach(link -> meetings.putIfAbsent(link.claimA() + " " + link.claimB(), link));
  }

  @Override
  public void withdrawAnswers(List<AnswerLink> links) {
    links.stream()
        .filter(link -> !isOfOneArticle(link))
        .forEach(link -> answers.remove(link.responseId() + " " + link.claimId()));
  }

  private boolean isOfOneArticle(AnswerLink link) {
    return response(link.responseId())
        .map(Response::articleId)
        .equals(claim(link.claimId()).map(Claim::articleId));
  }

  @Override
  public void withdrawMeetings(List<MeetingLink> links) {
    links.forEach(link -> meetings.remove(link.claimA() + " " + link.claimB()));
  }

  @Override
  public List<AnswerLink> answers() {
    return List.copyOf(answers.values());
  }

  @Override
  public List<MeetingLink> meetings() {
    return List.copyOf(meetings.values());
  }

  private void add(AnswerLink link) {
    answers.putIfAbsent(link.responseId() + " " + link.claimId(), link);
  }

  private boolean isBetweenArticles(AnswerLink link) {
    return recorded.values().stream().noneMatch(one -> one.extraction().answers().contains(link));
  }

  /** What later readings found stands in the log alone. */
  private boolean isKnown(String id) {
    return claim(id).isPresent()
        || response(id).isPresent()
        || entries.stream().anyMatch(entry -> Subjects.of(entry.decision()).contains(id));
  }

  private static void require(boolean known, String id) {
    if (!known) {
      throw new ParleyException("cannot link " + id + ": it is not in the ledger");
    }
  }

  private record Recorded(RawDocument document, Extraction extraction, Recording recording) {}

  private final class Log implements DecisionLog {
    @Override
    public LedgerEntry append(String editor, Decision decision) {
      LedgerEntry entry = new EntryChain(entries.size(), head()).next(clock, editor, decision);
      entries.add(entry);
      return entry;
    }

    @Override
    public LedgerEntry append(String editor, Decision decision, long seen) {
      new Conflicts(
              sequence -> new ActionHistory(entries()).action(sequence).map(LedgerEntry::decision))
          .refuse(decision, entries.subList((int) seen, entries.size()));
      return append(editor, decision);
    }

    @Override
    public List<LedgerEntry> entries() {
      return List.copyOf(entries);
    }

    @Override
    public List<LedgerEntry> entriesOn(Collection<String> subjects) {
      ActionHistory history = new ActionHistory(entries());
      return entries.stream()
          .filter(entry -> history.subjects(entry).stream().anyMatch(subjects::contains))
          .toList();
    }

    @Override
    public Optional<LedgerEntry> nextUndo() {
      return new ActionHistory(entries()).nextUndo();
    }

    @Override
    public Optional<LedgerEntry> nextRedo() {
      return new ActionHistory(entries()).nextRedo();
    }

    @Override
    public int standing(Class<? extends Decision> kind) {
      return (int)
          new ActionHistory(entries())
              .standing().stream().filter(entry -> kind.isInstance(entry.decision())).count();
    }

    @Override
    public long length() {
      return entries.size();
    }

    @Override
    public String head() {
      return entries.isEmpty() ? GENESIS : entries.get(entries.size() - 1).digest();
    }
  }

  private final class Stored implements StoredRecords {
    @Override
    public List<StoredEntry> entries() {
      return entries.stream().map(StoredEntry::of).toList();
    }

    @Override
    public List<String> articleIds() {
      return List.copyOf(recorded.keySet());
    }

    @Override
    public Optional<StoredArticle> article(String id) {
      return Optional.ofNullable(recorded.get(id)).map(one -> one.recording().stored());
    }

    @Override
    public StoredLinks links() {
      return new StoredLinks(
          answers.values().stream()
              .filter(MemoryLedger.this::isBetweenArticles)
              .map(
                  link ->
                      StoredFinding.of(
                          link.responseId() + " " + link.claimId(), codec.answerLink(link)))
              .toList(),
          meetings.values().stream()
              .map(
                  link ->
                      StoredFinding.of(
                          link.claimA() + " " + link.claimB(), codec.meetingLink(link)))
              .toList());
    }
  }
}
