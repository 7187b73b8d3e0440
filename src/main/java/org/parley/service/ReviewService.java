package org.parley.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.parley.extraction.time.TimeFinder;
import org.parley.ledger.DecidedMeanwhileException;
import org.parley.ledger.Ledger;
import org.parley.ledger.Subjects;
import org.parley.model.ArticleField;
import org.parley.model.Decision;
import org.parley.model.Decision.NoteAdded;
import org.parley.model.Decision.Redone;
import org.parley.model.Decision.ResponseLinked;
import org.parley.model.Decision.ResponseUnlinked;
import org.parley.model.Decision.SeveralDecided;
import org.parley.model.Decision.TagAdded;
import org.parley.model.Decision.TagRemoved;
import org.parley.model.Decision.Undone;
import org.parley.model.LedgerEntry;
import org.parley.model.LinkState;
import org.parley.model.ReviewState;
import org.parley.model.SlotValue;
import org.parley.model.Span;
import org.parley.model.When;

/**
 * Records what editors decide, one log entry for each call, and takes it back. Every call blocks.
 *
 * <p>A call that would change nothing records nothing and returns empty. Where a decision
 * contradicts a source or the machine and {@code reason} is blank, {@link ReasonMissingException}
 * is thrown; where it cannot be made at all, {@link ServiceException}; where somebody else set the
 * same value in the meantime, {@link DecisionConflictException}; nothing is recorded then.
 */
public final class ReviewService {
  private final Ledger ledger;
  private final OptionalLong known;
  private final Redating redating = new Redating(new TimeFinder());

  public ReviewService(Ledger ledger) {
    this(ledger, OptionalLong.empty());
  }

  private ReviewService(Ledger ledger, OptionalLong known) {
    this.ledger = ledger;
    this.known = known;
  }

  /**
   * The same for somebody who has seen the ledger up to an entry of its log: what others set after
   * that is not set again.
   */
  public ReviewService having(long seen) {
    return new ReviewService(ledger, OptionalLong.of(seen));
  }

  /** Puts claims into a review state; a reason is needed to dispute or reject. */
  public Optional<LedgerEntry> review(
      List<String> claimIds, ReviewState after, String reason, String editor) {
    long seen = seen();
    ClaimDecisions claims = new ClaimDecisions(new OnFile(ledger));
    return each(seen, claimIds, id -> claims.review(id, after, reason), reason, editor);
  }

  /** Gives a disputed claim the state that it had before it was disputed. */
  public LedgerEntry withdrawDispute(String claimId, String reason, String editor) {
    long seen = seen();
    return record(
        seen, new ClaimDecisions(new OnFile(ledger)).withdrawDispute(claimId, reason), editor);
  }

  /** Puts another value in a slot; a reason is needed unless the slot was empty. */
  public Optional<LedgerEntry> correct(
      String claimId, SlotValue value, String reason, String editor) {
    long seen = seen();
    return new ClaimDecisions(new OnFile(ledger))
        .correct(claimId, value, reason)
        .map(decision -> record(seen, decision, editor));
  }

  /**
   * The time that an editor writes as EDTF ("2023-12-17", "2023-12", "2023-12-04/2023-12-16",
   * "../2023"), with the words and passage of {@code before}.
   */
  public When when(String edtf, When before) {
    return EdtfDates.when(edtf, before);
  }

  /** Confirms that a response answers a claim, suggested or not. */
  public Optional<LedgerEntry> linkResponse(
      String responseId, String claimId, String reason, String editor) {
    long seen = seen();
    Optional<LinkState> before = link(responseId, claimId);
    return before.equals(Optional.of(LinkState.CONFIRMED))
        ? Optional.empty()
        : Optional.of(
            record(seen, new ResponseLinked(responseId, claimId, before, reason.strip()), editor));
  }

  /** Says that a response does not answer a claim; needs a reason. */
  public Optional<LedgerEntry> unlinkResponse(
      String responseId, String claimId, String reason, String editor) {
    long seen = seen();
    Optional<LinkState> before = link(responseId, claimId);
    if (before.isEmpty() || before.equals(Optional.of(LinkState.REJECTED))) {
      return Optional.empty();
    }
    if (reason.isBlank()) {
      throw new ReasonMissingException(
          "response %s cannot be unlinked from claim %s".formatted(responseId, claimId));
    }
    return Optional.of(
        record(seen, new ResponseUnlinked(responseId, claimId, before, reason.strip()), editor));
  }

  private Optional<LinkState> link(String responseId, String claimId) {
    OnFile file = new OnFile(ledger);
    file.response(responseId);
    file.claim(claimId);
    return file.link(responseId, claimId);
  }

  /** Makes the meetings that these claims are in one meeting. */
  public LedgerEntry joinMeetings(List<String> claimIds, String reason, String editor) {
    long seen = seen();
    return record(seen, meetings(claimIds).join(claimIds, reason), editor);
  }

  /** Makes these claims of one meeting a meeting of their own; needs a reason. */
  public LedgerEntry splitMeeting(List<String> claimIds, String reason, String editor) {
    long seen = seen();
    return record(seen, meetings(claimIds).split(claimIds, reason), editor);
  }

  private MeetingDecisions meetings(List<String> claimIds) {
    return new MeetingDecisions(LedgerPart.around(ledger, claimIds).snapshot().meetings());
  }

  /**
   * Sets the outlet, date (as 2023-12-17) or title of articles; times that depend on the date are
   * read again. A reason is needed where the text tells another value.
   *
   * @param value empty for unknown
   */
  public Optional<LedgerEntry> describeArticles(
      List<String> articleIds,
      ArticleField field,
      Optional<String> value,
      String reason,
      String editor) {
    long seen = seen();
    ArticleDecisions articles = new ArticleDecisions(new OnFile(ledger), redating);
    return each(
        seen, articleIds, id -> articles.describe(id, field, value, reason), reason, editor);
  }

  /** Adds a claim that the machine missed; {@code ClaimAdded} in the result tells its id. */
  public LedgerEntry addClaim(NewClaim claim, String reason, String editor) {
    long seen = seen();
    return record(seen, new AddedFindings(new OnFile(ledger)).claim(claim, reason), editor);
  }

  /** Adds a response that the machine missed; {@code ResponseAdded} in the result tells its id. */
  public LedgerEntry addResponse(NewResponse response, String reason, String editor) {
    long seen = seen();
    return record(seen, new AddedFindings(new OnFile(ledger)).response(response, reason), editor);
  }

  /** Adds a passage of its own article to a claim or response. */
  public Optional<LedgerEntry> addPassage(
      String findingId, Span span, String reason, String editor) {
    long seen = seen();
    return new AddedFindings(new OnFile(ledger))
        .passage(findingId, span, reason)
        .map(decision -> record(seen, decision, editor));
  }

  /** Writes a note beside a claim. */
  public LedgerEntry addNote(String claimId, String text, String editor) {
    long seen = seen();
    new OnFile(ledger).claim(claimId);
    return record(seen, new NoteAdded(claimId, written(text, "note")), editor);
  }

  /** Puts a tag on claims. */
  public Optional<LedgerEntry> addTag(List<String> claimIds, String tag, String editor) {
    long seen = seen();
    OnFile file = new OnFile(ledger);
    String word = written(tag, "tag");
    return each(
        seen,
        claimIds,
        id ->
            Optional.<Decision>of(new TagAdded(file.claim(id).id(), word))
                .filter(decision -> !file.state(id).tags(id).contains(word)),
        "",
        editor);
  }

  /** Takes a tag off claims. */
  public Optional<LedgerEntry> removeTag(List<String> claimIds, String tag, String editor) {
    long seen = seen();
    OnFile file = new OnFile(ledger);
    String word = written(tag, "tag");
    return each(
        seen,
        claimIds,
        id ->
            Optional.<Decision>of(new TagRemoved(file.claim(id).id(), word))
                .filter(decision -> file.state(id).tags(id).contains(word)),
        "",
        editor);
  }

  private static String written(String text, String what) {
    if (text.isBlank()) {
      throw new ServiceException("a " + what + " needs words");
    }
    return text.strip();
  }

  /** What {@link #undo} would take back. */
  public Optional<PastAction> nextUndo() {
    return ledger.log().nextUndo().map(ReviewService::action);
  }

  /** What {@link #redo} would let hold again. */
  public Optional<PastAction> nextRedo() {
    return ledger.log().nextRedo().map(ReviewService::action);
  }

  /** Takes back the newest action that holds, in this or an earlier run; empty when none does. */
  public Optional<LedgerEntry> undo(String editor) {
    long seen = seen();
    return nextUndo().map(action -> record(seen, new Undone(action.sequence()), editor));
  }

  /** Lets the action that was undone last hold again; empty when there is none. */
  public Optional<LedgerEntry> redo(String editor) {
    long seen = seen();
    return nextRedo().map(action -> record(seen, new Redone(action.sequence()), editor));
  }

  /** Everything decided on a claim, response or article, oldest first. */
  public List<HistoryLine> history(String id) {
    return new HistoryLines(ledger.log().entriesOn(List.of(id))).of(id);
  }

  private static PastAction action(LedgerEntry entry) {
    return new PastAction(
        entry.sequence(),
        entry.time(),
        entry.editor(),
        DecisionWords.of(entry.decision()),
        Subjects.of(entry.decision()));
  }

  private Optional<LedgerEntry> each(
      long seen,
      List<String> ids,
      Function<String, Optional<Decision>> decide,
      String reason,
      String editor) {
    List<Decision> decisions =
        ids.stream().distinct().flatMap(id -> decide.apply(id).stream()).toList();
    if (decisions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        record(
            seen,
            decisions.size() == 1
                ? decisions.get(0)
                : new SeveralDecided(decisions, reason.strip()),
            editor));
  }

  private long seen() {
    return known.isPresent() ? known.getAsLong() : ledger.log().length();
  }

  private LedgerEntry record(long seen, Decision decision, String editor) {
    String name = written(editor, "decision's editor");
    try {
      return ledger.log().append(name, decision, seen);
    } catch (DecidedMeanwhileException e) {
      throw new DecisionConflictException(decision, e);
    }
  }
}
