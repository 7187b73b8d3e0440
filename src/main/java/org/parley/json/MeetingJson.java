package org.parley.json;

import java.util.Optional;
import java.util.function.Function;
import org.parley.model.AnswerEntry;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.MeetingLink;
import org.parley.model.Root;
import org.parley.model.RootCount;
import org.parley.model.UnlinkedResponse;

/**
 * How a meeting looks: its claims, each beside its answers, the roots they rest on, their links.
 */
public final class MeetingJson {
  private final JsonWriter json;
  private final FindingJson findings;
  private final DecisionJson decisions;
  private final LogDetail detail;

  /**
   * @param texts canonical text by article id, for offsets in code points
   */
  public MeetingJson(JsonWriter json, Function<String, Optional<String>> texts, LogDetail detail) {
    this.json = json;
    this.findings = new FindingJson(json, new PassageJson(json, new CodePoints(texts)));
    this.detail = detail;
    this.decisions = new DecisionJson(json, detail);
  }

  /** An array of meetings as a field. */
  public void meetings(String name, Iterable<Meeting> meetings) {
    json.array(name, meetings, meeting -> json.object(() -> meeting(meeting)));
  }

  /** An array of responses without a claim as a field. */
  public void unlinked(String name, Iterable<UnlinkedResponse> responses) {
    json.array(
        name,
        responses,
        each -> json.object(() -> findings.response(each.response(), each.article())));
  }

  private void meeting(Meeting meeting) {
    if (detail == LogDetail.CLOCKLESS) {
      fields(meeting);
    } else {
      json.startChecks();
      fields(meeting);
      json.endChecks();
    }
  }

  private void fields(Meeting meeting) {
    json.text("id", meeting.id());
    findings.when(meeting.when());
    findings.parties("parties", meeting.parties());
    findings.places(meeting.places());
    roots(meeting.roots());
    json.array("claims", meeting.claims(), claim -> json.object(() -> claim(claim)));
    json.array("links", meeting.links(), link -> json.object(() -> link(link)));
  }

  private void roots(RootCount roots) {
    json.object(
        "roots",
        () -> {
          json.texts("outlets", roots.outlets());
          json.number("unknown_outlets", roots.unknownOutlets());
          json.array("roots", roots.roots(), root -> json.object(() -> root(root)));
        });
  }

  private void root(Root root) {
    json.text("name", root.name());
    json.flag("independence_unknown", root.independenceUnknown());
    json.texts("claims", root.claimIds());
    json.text("reason", root.reason());
  }

  private void claim(ClaimEntry entry) {
    findings.claim(entry.claim(), entry.article());
    decisions.review(entry.review(), entry.decisions());
    json.array("answers", entry.answers(), answer -> json.object(() -> answer(answer)));
  }

  private void answer(AnswerEntry answer) {
    json.object(
        "link",
        () -> {
          json.word("state", answer.link().state());
          json.score("score", answer.link().score());
          json.texts("reasons", answer.link().reasons());
        });
    json.object("response", () -> findings.response(answer.response(), answer.article()));
  }

  private void link(MeetingLink link) {
    json.text("claim_a", link.claimA());
    json.text("claim_b", link.claimB());
    json.word("state", link.state());
    json.score("score", link.score());
    json.texts("reasons", link.reasons());
  }
}
