package org.parley.service;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ledger.DecisionLog;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.matching.LinkChanges;
import org.parley.matching.LinkSuggestions;
import org.parley.model.AnswerLink;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.Extraction;
import org.parley.model.MeetingLink;
import org.parley.model.Response;
import org.parley.model.ReviewState;

/**
 * Keeps a ledger's suggestions in line with what is on file. It looks at everything once, and from
 * then on only at what is new, until an editor decides something.
 */
final class Linking {
  private final Ledger ledger;
  private final Set<String> known = new HashSet<>();
  private String head = DecisionLog.GENESIS;
  private Optional<LinkSuggestions> suggestions = Optional.empty();

  Linking(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Forgets what it knows where something was written since it looked last. */
  void begin() {
    if (!ledger.log().head().equals(head)) {
      suggestions = Optional.empty();
      known.clear();
    }
  }

  /**
   * Suggests what is missing and withdraws what no longer holds.
   *
   * @param recorded what was stored since {@link #begin}
   */
  NewLinks complete(List<Extraction> recorded) {
    NewLinks links = suggestions.map(index -> extend(index, recorded)).orElseGet(this::rebuild);
    head = ledger.log().head();
    return links;
  }

  private NewLinks extend(LinkSuggestions index, List<Extraction> recorded) {
    for (Extraction found : recorded) {
      if (known.add(found.article().id())) {
        index.add(found.article().header(), found.claims(), found.responses(), found.answers());
      }
    }
    return write(index.changes());
  }

  private NewLinks rebuild() {
    PresentState state = new PresentState(ledger.log().entries());
    List<AnswerLink> stored = ledger.links().answers();
    LinkSuggestions index = new LinkSuggestions(state::meetings);
    List<AnswerLink> across = addAll(index, state, stored);
    suggestions = Optional.of(index);
    LinkSuggestions.Changes wanted = index.changes();
    return write(
        new LinkSuggestions.Changes(
            difference(ledger.links().meetings(), wanted.meetings().added()),
            difference(across, wanted.answers().added())));
  }

  /** Adds all that is on file and returns the links between articles. */
  private List<AnswerLink> addAll(
      LinkSuggestions index, PresentState state, List<AnswerLink> stored) {
    Map<String, String> homes = new HashMap<>();
    Map<String, List<Claim>> claims =
        Stream.concat(ledger.findings().claims().stream(), state.readings().newClaims().stream())
            .peek(claim -> homes.put(claim.id(), claim.articleId()))
            .filter(claim -> !state.readings().isGone(claim.id()))
            .collect(groupingBy(Claim::articleId));
    Map<String, List<Response>> responses =
        Stream.concat(
                ledger.findings().responses().stream(), state.readings().newResponses().stream())
            .peek(response -> homes.put(response.id(), response.articleId()))
            .filter(response -> !state.readings().isGone(response.id()))
            .collect(groupingBy(Response::articleId));
    Map<String, List<AnswerLink>> answers =
        state.read(stored).stream().collect(groupingBy(AnswerLink::responseId));
    for (ArticleHeader header : ledger.articles().headers()) {
      known.add(header.id());
      List<Claim> found = claims.getOrDefault(header.id(), List.of());
      List<Response> said = responses.getOrDefault(header.id(), List.of());
      List<AnswerLink> own = own(found, said, answers);
      index.add(
          state.header(header),
          found.stream()
              .filter(claim -> state.review(claim.id()) != ReviewState.REJECTED)
              .map(state::claim)
              .toList(),
          said.stream().map(state::response).toList(),
          state.decided(own));
    }
    return stored.stream()
        .filter(
            link ->
                !homes
                    .getOrDefault(link.responseId(), "")
                    .equals(homes.getOrDefault(link.claimId(), "")))
        .toList();
  }

  private static List<AnswerLink> own(
      List<Claim> claims, List<Response> responses, Map<String, List<AnswerLink>> answers) {
    Set<String> ids = new HashSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    return responses.stream()
        .flatMap(response -> answers.getOrDefault(response.id(), List.of()).stream())
        .filter(link -> ids.contains(link.claimId()))
        .toList();
  }

  private static <T> LinkChanges<T> difference(List<T> stored, List<T> wanted) {
    Set<T> before = new HashSet<>(stored);
    Set<T> after = new HashSet<>(wanted);
    return new LinkChanges<>(
        wanted.stream().filter(link -> !before.contains(link)).toList(),
        stored.stream().filter(link -> !after.contains(link)).toList());
  }

  private NewLinks write(LinkSuggestions.Changes changes) {
    LinkChanges<MeetingLink> meetings = changes.meetings();
    LinkChanges<AnswerLink> answers = changes.answers();
    ledger.links().withdrawMeetings(meetings.removed());
    ledger.links().suggestMeetings(meetings.added());
    ledger.links().withdrawAnswers(answers.removed());
    ledger.links().suggestAnswers(answers.added());
    return new NewLinks(
        Math.max(0, meetings.added().size() - meetings.removed().size()),
        Math.max(0, answers.added().size() - answers.removed().size()));
  }
}
