package org.parley.ui.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.AnswerEntry;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Response;
import org.parley.model.UnlinkedResponse;

/** Every claim and response on file by article, and which claim a response answers. */
public final class FindingsIndex {
  private final Map<String, Map<String, Claim>> claims = new HashMap<>();
  private final Map<String, Map<String, Response>> responses = new HashMap<>();
  private final Map<String, Target> targets = new HashMap<>();
  private final Map<String, ClaimEntry> entries = new HashMap<>();
  private final Map<String, UnlinkedResponse> orphans = new HashMap<>();
  private final Map<String, Meeting> meetings = new HashMap<>();

  /** An index of nothing. */
  public FindingsIndex() {
    this(List.of(), List.of());
  }

  public FindingsIndex(List<Meeting> meetings, List<UnlinkedResponse> unlinked) {
    for (Meeting meeting : meetings) {
      meeting.claims().forEach(this::add);
      meeting.claims().forEach(entry -> this.meetings.put(entry.claim().id(), meeting));
    }
    for (UnlinkedResponse one : unlinked) {
      orphans.put(one.response().id(), one);
      add(one.response(), Target.of(one.response()));
    }
  }

  private void add(ClaimEntry entry) {
    Claim claim = entry.claim();
    claims
        .computeIfAbsent(claim.articleId(), id -> new LinkedHashMap<>())
        .putIfAbsent(claim.id(), claim);
    entries.put(claim.id(), entry);
    targets.putIfAbsent(claim.id(), Target.of(entry));
    for (AnswerEntry answer : entry.answers()) {
      add(answer.response(), Target.of(answer.response(), claim.id()));
    }
  }

  /** A response beside a claim of its own article is preferred to one beside a foreign claim. */
  private void add(Response response, Target target) {
    responses
        .computeIfAbsent(response.articleId(), id -> new LinkedHashMap<>())
        .putIfAbsent(response.id(), response);
    boolean atHome =
        target.claimId().map(targets::get).map(Target::articleId).stream()
            .anyMatch(response.articleId()::equals);
    if (atHome || !targets.containsKey(response.id())) {
      targets.put(response.id(), target);
    }
  }

  /** What was found in the article, empty for one that is not on file. */
  public ArticleFindings of(String articleId) {
    return new ArticleFindings(
        new ArrayList<>(claims.getOrDefault(articleId, Map.of()).values()),
        new ArrayList<>(responses.getOrDefault(articleId, Map.of()).values()));
  }

  /** Where to look for a claim or response. */
  public Optional<Target> target(String findingId) {
    return Optional.ofNullable(targets.get(findingId));
  }

  public Optional<ClaimEntry> claim(String claimId) {
    return Optional.ofNullable(entries.get(claimId));
  }

  /** The meeting that a claim belongs to, with all its claims. */
  public Optional<Meeting> meeting(String claimId) {
    return Optional.ofNullable(meetings.get(claimId));
  }

  /** A response that answers no claim on file. */
  public Optional<UnlinkedResponse> orphan(String responseId) {
    return Optional.ofNullable(orphans.get(responseId));
  }
}
