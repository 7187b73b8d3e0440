package org.parley.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ClaimReading;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleDescribed;
import org.parley.model.Decision.ArticleImported;
import org.parley.model.Decision.ArticleReread;
import org.parley.model.Obsolete;
import org.parley.model.Response;
import org.parley.model.ResponseReading;

/**
 * What later readings made of the machine's findings. A finding that somebody decided on stays as
 * it was then; any other follows the newest reading.
 */
public final class Readings {
  private final Set<String> decided = new HashSet<>();
  private final Set<String> gone = new HashSet<>();
  private final Map<String, ArticleHeader> headers = new HashMap<>();
  private final Map<String, Claim> newClaims = new LinkedHashMap<>();
  private final Map<String, Response> newResponses = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Response> responses = new HashMap<>();
  private final Map<String, Obsolete<Claim>> lastClaims = new HashMap<>();
  private final Map<String, Obsolete<Response>> lastResponses = new HashMap<>();

  /** Whether a decision is one on findings, which then stay as the editor saw them. */
  static boolean isOnFindings(Decision decision) {
    return !(decision instanceof ArticleImported
        || decision instanceof ArticleReread
        || decision instanceof ArticleDescribed);
  }

  void decide(Collection<String> findings) {
    decided.addAll(findings);
  }

  /** Whether somebody decided on a finding, so that it stands as it was then. */
  public boolean isDecided(String id) {
    return decided.contains(id);
  }

  /** Takes in a reading and tells the findings that follow it. */
  Set<String> read(ArticleReread reading, long entry) {
    reading.header().ifPresent(header -> headers.put(reading.articleId(), header));
    reading.newClaims().forEach(claim -> newClaims.put(claim.id(), claim));
    reading.newResponses().forEach(response -> newResponses.put(response.id(), response));
    Set<String> following = new HashSet<>();
    for (ClaimReading one : reading.claims()) {
      lastClaims.put(one.claimId(), new Obsolete<>(entry, one.now()));
      if (follows(one.claimId(), one.now().isPresent())) {
        one.now().ifPresent(now -> claims.put(one.claimId(), now));
        following.add(one.claimId());
      }
    }
    for (ResponseReading one : reading.responses()) {
      lastResponses.put(one.responseId(), new Obsolete<>(entry, one.now()));
      if (follows(one.responseId(), one.now().isPresent())) {
        one.now().ifPresent(now -> responses.put(one.responseId(), now));
        following.add(one.responseId());
      }
    }
    return following;
  }

  private boolean follows(String id, boolean found) {
    if (decided.contains(id)) {
      return false;
    }
    if (found) {
      gone.remove(id);
    } else {
      gone.add(id);
    }
    return true;
  }

  /** Whether a finding is no longer found and nobody ever decided on it. */
  public boolean isGone(String id) {
    return gone.contains(id);
  }

  /** The header as the machine read it last. */
  public ArticleHeader header(ArticleHeader stored) {
    return headers.getOrDefault(stored.id(), stored);
  }

  /** A claim as the machine found it, before any time or correction of the editors. */
  public Claim claim(Claim stored) {
    return claims.getOrDefault(stored.id(), stored);
  }

  /** A response as the machine found it, before any time that follows from an editor's date. */
  public Response response(Response stored) {
    return responses.getOrDefault(stored.id(), stored);
  }

  /** Claims that later readings found, as they were found. */
  public List<Claim> newClaims() {
    return List.copyOf(newClaims.values());
  }

  /** Responses that later readings found, as they were found. */
  public List<Response> newResponses() {
    return List.copyOf(newResponses.values());
  }

  /** What is read instead of a claim, where that is something else than what stands. */
  public Optional<Obsolete<Claim>> obsolete(Claim stored) {
    return Optional.ofNullable(lastClaims.get(stored.id()))
        .filter(last -> !last.now().filter(now -> now.saysTheSameAs(claim(stored))).isPresent());
  }

  /** What is read instead of a response, where that is something else than what stands. */
  public Optional<Obsolete<Response>> obsolete(Response stored) {
    return Optional.ofNullable(lastResponses.get(stored.id()))
        .filter(last -> !last.now().filter(now -> now.saysTheSameAs(response(stored))).isPresent());
  }

  /** The claim as the machine read it last, whatever stands; empty when it did not find it. */
  public Optional<Claim> last(Claim stored) {
    return Optional.ofNullable(lastClaims.get(stored.id()))
        .map(Obsolete::now)
        .orElse(Optional.of(stored));
  }

  /** The response as the machine read it last; empty when it did not find it. */
  public Optional<Response> last(Response stored) {
    return Optional.ofNullable(lastResponses.get(stored.id()))
        .map(Obsolete::now)
        .orElse(Optional.of(stored));
  }
}
