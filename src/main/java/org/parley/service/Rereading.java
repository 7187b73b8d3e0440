package org.parley.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.ledger.Readings;
import org.parley.ledger.Sha256;
import org.parley.model.AnswerLink;
import org.parley.model.AnswerReading;
import org.parley.model.Article;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ClaimReading;
import org.parley.model.Decision.ArticleReread;
import org.parley.model.Extraction;
import org.parley.model.Redated;
import org.parley.model.Response;
import org.parley.model.ResponseReading;
import org.parley.model.ReviewState;
import org.parley.model.When;

/**
 * What a new reading of an article on file changes. What somebody rejected is not proposed again,
 * nor what somebody added by hand.
 */
final class Rereading {
  private final ArticleOnFile file;
  private final Extraction found;
  private final Redating redating;

  /** What the findings of the new reading are called in the ledger; those left out are missing. */
  private final Map<String, String> ids = new HashMap<>();

  private final List<Claim> newClaims = new ArrayList<>();
  private final List<Response> newResponses = new ArrayList<>();
  private final List<ClaimReading> claims = new ArrayList<>();
  private final List<ResponseReading> responses = new ArrayList<>();
  private int same;

  private Rereading(ArticleOnFile file, Extraction found, Redating redating) {
    this.file = file;
    this.found = found;
    this.redating = redating;
  }

  /**
   * @param found the new reading, all its passages in the text on file
   * @param unplaced what else was found, in words
   */
  static RereadResult of(
      ArticleOnFile file, Extraction found, List<String> unplaced, Redating redating) {
    Rereading rereading = new Rereading(file, found, redating);
    rereading.claims();
    rereading.responses();
    return rereading.result(unplaced);
  }

  private RereadResult result(List<String> unplaced) {
    ArticleReread reading =
        new ArticleReread(
            file.article().id(),
            header(),
            newClaims,
            newResponses,
            claims,
            responses,
            answers(),
            redated(),
            unplaced);
    return new RereadResult(reading, same, kept());
  }

  private Optional<ArticleHeader> header() {
    ArticleHeader now = found.article().header();
    return now.equals(file.readings().header(file.article().header()))
        ? Optional.empty()
        : Optional.of(now);
  }

  private void claims() {
    List<Claim> known = file.lastClaims();
    FindingPairs<Claim> pairs =
        new FindingPairs<>(known, found.claims(), Likeness::of, Claim::saysTheSameAs);
    for (Claim claim : found.claims()) {
      pairs
          .before(claim)
          .ifPresentOrElse(before -> again(before, claim), () -> first(claim, known));
    }
    for (Claim claim : file.claims()) {
      Claim last = file.readings().last(claim).orElse(claim);
      if (file.readings().last(claim).isPresent() && !pairs.isFound(last)) {
        claims.add(new ClaimReading(claim.id(), Optional.empty()));
      }
    }
  }

  private void again(Claim before, Claim now) {
    boolean wasGone =
        file.claims().stream()
            .filter(claim -> claim.id().equals(before.id()))
            .anyMatch(claim -> file.readings().last(claim).isEmpty());
    Optional<Claim> byHand = wasGone ? byHand(now) : Optional.empty();
    ids.put(now.id(), byHand.map(Claim::id).orElse(before.id()));
    if (byHand.isPresent()) {
      return;
    }
    if (wasGone || !before.saysTheSameAs(now)) {
      claims.add(new ClaimReading(before.id(), Optional.of(now.withId(before.id()))));
    } else {
      same++;
    }
  }

  private void first(Claim claim, List<Claim> known) {
    Likeness likeness = Likeness.of(claim);
    Optional<Claim> byHand = byHand(claim);
    if (byHand.isPresent()) {
      ids.put(claim.id(), byHand.get().id());
    } else if (known.stream().noneMatch(one -> isRejected(one) && isAgain(likeness, one))) {
      String id = free(claim.id(), known.stream().map(Claim::id));
      ids.put(claim.id(), id);
      newClaims.add(claim.withId(id));
    }
  }

  /** The claim that an editor added where the machine had found none. */
  private Optional<Claim> byHand(Claim claim) {
    return file.state().claimsByHand().stream()
        .filter(one -> one.articleId().equals(claim.articleId()))
        .filter(one -> Likeness.of(claim).isAgain(Likeness.of(one)))
        .findFirst();
  }

  private boolean isRejected(Claim claim) {
    return file.state().review(claim.id()) == ReviewState.REJECTED;
  }

  /** Like the rejected claim as it is read now, or as it was when it was rejected. */
  private boolean isAgain(Likeness likeness, Claim rejected) {
    return likeness.isAgain(Likeness.of(rejected))
        || file.claims().stream()
            .filter(one -> one.id().equals(rejected.id()))
            .anyMatch(one -> likeness.isAgain(Likeness.of(file.readings().claim(one))));
  }

  private void responses() {
    List<Response> known = file.lastResponses();
    FindingPairs<Response> pairs =
        new FindingPairs<>(known, found.responses(), Likeness::of, Response::saysTheSameAs);
    for (Response response : found.responses()) {
      pairs
          .before(response)
          .ifPresentOrElse(before -> again(before, response), () -> first(response, known));
    }
    for (Response response : file.responses()) {
      Response last = file.readings().last(response).orElse(response);
      if (file.readings().last(response).isPresent() && !pairs.isFound(last)) {
        responses.add(new ResponseReading(response.id(), Optional.empty()));
      }
    }
  }

  private void again(Response before, Response now) {
    boolean wasGone =
        file.responses().stream()
            .filter(response -> response.id().equals(before.id()))
            .anyMatch(response -> file.readings().last(response).isEmpty());
    Optional<Response> byHand = wasGone ? byHand(now) : Optional.empty();
    ids.put(now.id(), byHand.map(Response::id).orElse(before.id()));
    if (byHand.isPresent()) {
      return;
    }
    if (wasGone || !before.saysTheSameAs(now)) {
      responses.add(new ResponseReading(before.id(), Optional.of(now.withId(before.id()))));
    } else {
      same++;
    }
  }

  private void first(Response response, List<Response> known) {
    Optional<Response> byHand = byHand(response);
    if (byHand.isPresent()) {
      ids.put(response.id(), byHand.get().id());
    } else {
      String id = free(response.id(), known.stream().map(Response::id));
      ids.put(response.id(), id);
      newResponses.add(response.withId(id));
    }
  }

  private Optional<Response> byHand(Response response) {
    return file.state().responsesByHand().stream()
        .filter(one -> one.articleId().equals(response.articleId()))
        .filter(one -> Likeness.of(response).isAgain(Likeness.of(one)))
        .findFirst();
  }

  /** The id of a new finding, or another one where an earlier finding has it. */
  private static String free(String id, Stream<String> taken) {
    Set<String> others = new HashSet<>(taken.toList());
    String free = id;
    while (others.contains(free)) {
      free = Sha256.of("read again\n" + free);
    }
    return free;
  }

  /** Links to what is no longer found stay; it may stand because somebody decided on it. */
  private List<AnswerReading> answers() {
    Map<List<String>, AnswerLink> now = new HashMap<>();
    for (AnswerLink link : found.answers()) {
      String response = ids.getOrDefault(link.responseId(), "");
      String claim = ids.getOrDefault(link.claimId(), "");
      if (!response.isEmpty() && !claim.isEmpty()) {
        now.put(
            List.of(response, claim),
            new AnswerLink(response, claim, link.state(), link.score(), link.reasons()));
      }
    }
    Set<String> read = new HashSet<>(ids.values());
    List<AnswerReading> answers = new ArrayList<>();
    for (AnswerLink link : file.answers()) {
      boolean again = now.remove(List.of(link.responseId(), link.claimId())) != null;
      if (!again && read.contains(link.responseId()) && read.contains(link.claimId())) {
        answers.add(AnswerReading.gone(link.responseId(), link.claimId()));
      }
    }
    now.values().stream()
        .sorted(Comparator.comparing(AnswerLink::responseId).thenComparing(AnswerLink::claimId))
        .forEach(link -> answers.add(AnswerReading.found(link)));
    return answers;
  }

  /** The times of what is new or changed, where an editor gave the article another date. */
  private List<Redated> redated() {
    ArticleHeader stands = file.state().header(file.article().header());
    if (stands.published().equals(file.readings().header(file.article().header()).published())) {
      return List.of();
    }
    Article article = found.article();
    Optional<LocalDate> day = stands.published().value();
    List<Redated> redated = new ArrayList<>();
    changed()
        .forEach(
            (id, when) ->
                redating
                    .reread(article, when, day)
                    .ifPresent(after -> redated.add(new Redated(id, when, after))));
    return redated;
  }

  private Map<String, When> changed() {
    Map<String, When> times = new TreeMap<>();
    newClaims.forEach(claim -> times.put(claim.id(), claim.when()));
    newResponses.forEach(response -> times.put(response.id(), response.when()));
    for (ClaimReading one : claims) {
      one.now().ifPresent(now -> times.put(one.claimId(), now.when()));
    }
    for (ResponseReading one : responses) {
      one.now().ifPresent(now -> times.put(one.responseId(), now.when()));
    }
    return times;
  }

  /** How many of those that changed or are gone stand as they were, because of a decision. */
  private int kept() {
    Readings readings = file.readings();
    return (int)
        Stream.concat(
                claims.stream().map(ClaimReading::claimId),
                responses.stream().map(ResponseReading::responseId))
            .filter(readings::isDecided)
            .count();
  }
}
