package org.parley.service;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.ledger.FindingIndex;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexQuery;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.ArticleHeader;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimQuery;
import org.parley.model.Decision.ResponseAdded;
import org.parley.model.Meeting;
import org.parley.model.NearMiss;
import org.parley.model.Obsolete;
import org.parley.model.RawDocument;
import org.parley.model.Response;
import org.parley.model.ReviewState;
import org.parley.model.Timeline;
import org.parley.model.UnlinkedResponse;

/** Reads a ledger and records what editors decide; every call blocks. */
public final class LedgerService {
  private final Ledger ledger;

  public LedgerService(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The meetings with a claim that {@code query} asks for, each with those claims beside their
   * answers; dated ones by their first possible day, then the undated.
   */
  public List<Meeting> meetings(ClaimQuery query) {
    ClaimFilter filter = new ClaimFilter(query);
    return LedgerSnapshot.of(ledger).meetings().stream()
        .flatMap(meeting -> filter.keep(meeting).stream())
        .toList();
  }

  /** Responses that answer no claim on file, by article and place in the text. */
  public List<UnlinkedResponse> unlinkedResponses() {
    return LedgerSnapshot.of(ledger).unlinked();
  }

  /** An article with its outlet, date and title as the editors have them. */
  public Optional<Article> article(String id) {
    return ledger
        .articles()
        .find(id)
        .map(new PresentState(ledger.log().entriesOn(List.of(id)))::article);
  }

  /** The bytes of an article as they were found. */
  public Optional<RawDocument> document(String id) {
    return ledger.articles().document(id);
  }

  /** All articles by id, with outlets, dates and titles as the editors have them. */
  public List<ArticleHeader> articles() {
    PresentState state = new PresentState(ledger.log().entries());
    return ledger.articles().headers().stream().map(state::header).toList();
  }

  /** The ids of all articles, sorted. */
  public List<String> articleIds() {
    return ledger.stored().articleIds();
  }

  /** Those of these articles that are on file, by id, as the editors have them. */
  public List<ArticleHeader> articles(Collection<String> ids) {
    PresentState state = new PresentState(ledger.log().entriesOn(ids));
    return ledger.articles().headers(ids).stream().map(state::header).toList();
  }

  /** The outlets that claims are on file of, those of most claims first. */
  public List<String> outlets(int limit) {
    return ledger.index().values(IndexQuery.all(), IndexField.OUTLET, limit + 1).stream()
        .map(FindingIndex.Count::value)
        .filter(name -> !name.equals(ClaimRows.UNKNOWN))
        .limit(limit)
        .toList();
  }

  /** What the beginning of an id of a claim, response or article stands for. */
  public Found find(String idPrefix) {
    OnFile file = new OnFile(ledger);
    List<String> ids =
        ledger.findings().idsStartingWith(idPrefix).stream().filter(file::has).toList();
    if (ids.isEmpty()) {
      return new Found.Nothing();
    }
    return ids.size() > 1 ? new Found.Ambiguous(ids) : found(ids.get(0));
  }

  private Found found(String id) {
    for (Meeting meeting :
        LedgerPart.around(ledger, List.of(id)).withGone().snapshot().meetings()) {
      for (ClaimEntry entry : meeting.claims()) {
        if (entry.claim().id().equals(id)) {
          return new Found.FoundClaim(entry, meeting);
        }
      }
    }
    OnFile file = new OnFile(ledger);
    if (file.hasResponse(id)) {
      return found(file.response(id));
    }
    return article(id).<Found>map(Found.FoundArticle::new).orElseGet(Found.Nothing::new);
  }

  private Found found(Response response) {
    String articleId = response.articleId();
    PresentState state =
        new PresentState(ledger.log().entriesOn(List.of(response.id(), articleId)));
    ArticleHeader article =
        ledger.articles().headers(List.of(articleId)).stream()
            .map(state::header)
            .findFirst()
            .orElseThrow(() -> new ServiceException("no article has id " + articleId));
    List<AnswerLink> links =
        state.answers(ledger.links().answersBy(List.of(response.id()))).stream()
            .filter(link -> link.responseId().equals(response.id()))
            .toList();
    return new Found.FoundResponse(response, article, links, obsolete(state, response));
  }

  private Optional<Obsolete<Response>> obsolete(PresentState state, Response response) {
    return ledger
        .findings()
        .response(response.id())
        .or(
            () ->
                state.readings().newResponses().stream()
                    .filter(one -> one.id().equals(response.id()))
                    .findFirst())
        .flatMap(state.readings()::obsolete);
  }

  /** Passages of an article that were refused, with the reasons. */
  public List<NearMiss> nearMisses(String articleId) {
    return ledger.findings().nearMisses(articleId);
  }

  /**
   * Records what an editor makes of a claim.
   *
   * @param reason required where the editor disputes or rejects the claim
   * @throws ServiceException when no claim has this id, or the reason is missing
   */
  public void review(String claimId, ReviewState after, String reason, String editor) {
    new ReviewService(ledger).review(List.of(claimId), after, reason, editor);
  }

  /** What an export of the claims that {@code query} asks for holds, and what it leaves out. */
  public Timeline timeline(ClaimQuery query) {
    return timelines(query).build();
  }

  /** What an export is put together from. */
  TimelineBuilder timelines(ClaimQuery query) {
    return new TimelineBuilder(LedgerSnapshot.of(ledger), ledger.log().head(), query);
  }

  public boolean isEmpty() {
    return ledger.articles().count() == 0;
  }

  public LedgerSummary summary() {
    FindingIndex index = ledger.index();
    IndexQuery all = IndexQuery.all();
    int claims = index.count(all.claims());
    return new LedgerSummary(
        ledger.articles().count(),
        index.meetings(all),
        claims,
        count(QueryTerm.exactly(QueryField.REVIEW, "unreviewed")),
        claims - count(QueryTerm.exactly(QueryField.ANSWERED, ClaimRows.NONE)),
        ledger.findings().responseCount() + ledger.log().standing(ResponseAdded.class),
        index.count(all) - claims,
        (int) ledger.log().length());
  }

  private int count(QueryTerm term) {
    return ledger.index().count(QueryConditions.of(Query.of(term)).claims());
  }
}
