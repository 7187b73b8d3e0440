package org.parley.cli.text;

import java.util.List;
import org.parley.model.AnswerEntry;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.LedgerEntry;
import org.parley.model.Meeting;
import org.parley.model.MeetingLink;
import org.parley.model.NearMiss;
import org.parley.model.Response;
import org.parley.model.Root;
import org.parley.service.DecisionWords;
import org.parley.service.Found.FoundResponse;
import org.parley.service.RereadWords;

/** One claim, response or article in full, with the words behind everything said of it. */
public final class FindingText {
  private final int width;

  /**
   * @param width of the terminal, in columns
   */
  public FindingText(int width) {
    this.width = width;
  }

  /** A claim with its slots, chain, review, answers and the meeting it belongs to. */
  public List<String> claim(ClaimEntry entry, Meeting meeting) {
    Sheet sheet = new Sheet(width);
    SlotRows rows = new SlotRows(sheet);
    Claim claim = entry.claim();
    sheet.heading("Claim " + claim.id());
    sheet.row(
        "Kind",
        Words.status(claim.modality())
            + " "
            + Words.status(claim.kind())
            + (claim.implicit() ? ", implicit: nobody in the article asserts it" : "")
            + (claim.generic() ? ", repeated: no single date" : ""));
    rows.quotes(claim.passages());
    rows.parties("Parties", claim.parties());
    rows.places(claim.places());
    rows.when("When", claim.when());
    rows.chain(claim.attribution());
    rows.article(entry.article());
    rows.why(claim.why());
    review(sheet, entry);
    answers(sheet, rows, entry.answers());
    meeting(sheet, meeting);
    return sheet.lines();
  }

  /** A response with its slots and the claims it answers. */
  public List<String> response(FoundResponse found) {
    Response response = found.response();
    List<AnswerLink> links = found.links();
    Sheet sheet = new Sheet(width);
    SlotRows rows = new SlotRows(sheet);
    sheet.heading("Response " + response.id());
    response(rows, sheet, response);
    found.obsolete().ifPresent(obsolete -> sheet.row("Obsolete", RereadWords.ofResponse(obsolete)));
    rows.article(found.article());
    sheet.gap().heading(links.isEmpty() ? "Answers no claim on file." : "Answers");
    for (AnswerLink link : links) {
      sheet.row("Claim", link.claimId());
      link(sheet, link);
    }
    return sheet.lines();
  }

  /** An article without its text, and what was nearly found in it. */
  public List<String> article(Article article, List<NearMiss> nearMisses) {
    Sheet sheet = new Sheet(width);
    SlotRows rows = new SlotRows(sheet);
    sheet.heading("Article " + article.id());
    rows.article(article.header());
    sheet.row("Language", article.language());
    sheet.row("Length", Words.count(article.text().length(), "character"));
    if (!nearMisses.isEmpty()) {
      rows.nearMisses(nearMisses);
    }
    return sheet.lines();
  }

  private static void response(SlotRows rows, Sheet sheet, Response response) {
    sheet.row("Kind", Words.status(response.kind()));
    rows.parties("Speaker", List.of(response.speaker()));
    rows.quotes(response.passages());
    sheet.row("Answered", response.answered().map(Sheet::located));
    rows.when("Said", response.when());
    rows.why(response.why());
  }

  private static void review(Sheet sheet, ClaimEntry entry) {
    sheet.row("Review", Words.status(entry.review()));
    entry
        .obsolete()
        .ifPresent(obsolete -> sheet.row("Obsolete", RereadWords.of(entry.claim(), obsolete)));
    for (LedgerEntry decision : entry.decisions()) {
      sheet.detail(
          decision.time()
              + " "
              + decision.editor()
              + ": "
              + DecisionWords.of(decision.decision())
              + DecisionWords.reason(decision.decision())
                  .map(reason -> ", " + Words.quoted(reason))
                  .orElse(""));
    }
    if (!entry.tags().isEmpty()) {
      sheet.row("Tags", String.join(", ", entry.tags()));
    }
  }

  private static void answers(Sheet sheet, SlotRows rows, List<AnswerEntry> answers) {
    sheet.gap().heading(answers.isEmpty() ? "No response on file." : "Answers");
    for (AnswerEntry answer : answers) {
      sheet.gap().heading("Response " + answer.response().id());
      response(rows, sheet, answer.response());
      rows.article(answer.article());
      link(sheet, answer.link());
    }
  }

  private static void link(Sheet sheet, AnswerLink link) {
    sheet.row("Link", Words.of(link.state()) + ", score " + score(link.score()));
    link.reasons().forEach(sheet::detail);
  }

  private static void meeting(Sheet sheet, Meeting meeting) {
    sheet.gap().heading("Meeting");
    sheet.row("Parties", Words.parties(meeting.parties()));
    sheet.row("Place", Words.places(meeting.places()));
    sheet.row("When", Words.when(meeting.when()));
    sheet.row("Sources", Words.roots(meeting.roots()));
    for (Root root : meeting.roots().roots()) {
      sheet.detail(root.name() + ": " + root.reason());
    }
    for (MeetingLink link : meeting.links()) {
      sheet.row(
          "Same event",
          Words.shortId(link.claimA())
              + " and "
              + Words.shortId(link.claimB())
              + ", "
              + Words.of(link.state())
              + ", score "
              + score(link.score()));
      link.reasons().forEach(sheet::detail);
    }
  }

  private static String score(double score) {
    return Math.round(score * 100) + " %";
  }
}
