package org.parley.cli.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Response;
import org.parley.model.ReviewState;
import org.parley.model.Timeline;
import org.parley.model.UnlinkedResponse;

/** The ledger for reading: every meeting as a block, its claims beside their responses. */
public final class LedgerText {
  private static final int QUOTE_LENGTH = 420;

  private final int width;
  private final SideBySide columns;

  /**
   * @param width of the terminal, in columns
   */
  public LedgerText(int width) {
    this.width = width;
    this.columns = new SideBySide(width);
  }

  /** The whole timeline, the undated after the dated, and what was left out. */
  public List<String> lines(Timeline timeline) {
    List<String> lines = new ArrayList<>();
    timeline.dated().forEach(meeting -> lines.addAll(block(meeting)));
    if (!timeline.undated().isEmpty()) {
      lines.addAll(List.of("", "UNDATED"));
      timeline.undated().forEach(meeting -> lines.addAll(block(meeting)));
    }
    if (!timeline.unlinked().isEmpty()) {
      lines.addAll(List.of("", "RESPONSES WITHOUT A CLAIM ON FILE"));
      timeline.unlinked().forEach(response -> lines.addAll(unlinked(response)));
    }
    lines.add("─".repeat(width));
    lines.add(total(timeline));
    timeline.omissions().forEach(omission -> lines.addAll(wrapped("Left out: " + omission)));
    return lines;
  }

  private List<String> block(Meeting meeting) {
    List<String> lines = new ArrayList<>();
    lines.add("─".repeat(width));
    lines.addAll(
        wrapped(
            String.join(
                " · ",
                Words.parties(meeting.parties()),
                Words.places(meeting.places()),
                Words.when(meeting.when()))));
    lines.addAll(wrapped(Words.roots(meeting.roots())));
    lines.add("");
    Set<String> shown = new HashSet<>();
    for (ClaimEntry entry : meeting.claims()) {
      lines.addAll(columns.lines(claim(entry), answers(entry, shown)));
    }
    return lines;
  }

  private static List<String> claim(ClaimEntry entry) {
    Claim claim = entry.claim();
    String kind = Words.status(claim.modality()) + " " + Words.status(claim.kind());
    String more =
        (claim.implicit() ? " · implicit" : "")
            + (claim.generic() ? " · repeated" : "")
            + (entry.review() == ReviewState.UNREVIEWED
                ? ""
                : " · review: " + Words.status(entry.review()))
            + (entry.obsolete().isPresent() ? " · obsolete" : "");
    return List.of(
        kind + " " + Words.shortId(claim.id()) + more,
        Words.article(entry.article()) + " " + Words.chain(claim.attribution()),
        excerpt(claim.quote().quote()),
        "");
  }

  private static List<String> answers(ClaimEntry entry, Set<String> shown) {
    if (entry.answers().isEmpty()) {
      return List.of("No response on file.", "");
    }
    return entry.answers().stream()
        .flatMap(answer -> Stream.concat(answer(answer, shown), Stream.of("")))
        .toList();
  }

  private static Stream<String> answer(AnswerEntry answer, Set<String> shown) {
    Response response = answer.response();
    String head = head(response) + " · " + Words.of(answer.link().state());
    if (!shown.add(response.id())) {
      return Stream.of(head + " · see above");
    }
    return Stream.of(head, speaker(response, answer.article()), excerpt(response.quote().quote()));
  }

  private List<String> unlinked(UnlinkedResponse each) {
    List<String> lines = new ArrayList<>(List.of(""));
    lines.addAll(wrapped(head(each.response())));
    lines.addAll(wrapped(speaker(each.response(), each.article())));
    lines.addAll(wrapped(excerpt(each.response().quote().quote())));
    return lines;
  }

  private static String head(Response response) {
    return Words.status(response.kind()) + " " + Words.shortId(response.id());
  }

  private static String speaker(Response response, ArticleHeader article) {
    return response.speaker().name() + " in " + Words.article(article);
  }

  private static String excerpt(String quote) {
    if (quote.length() <= QUOTE_LENGTH) {
      return Words.quoted(quote);
    }
    int cut = Math.max(quote.lastIndexOf(' ', QUOTE_LENGTH), 1);
    return Words.quoted(quote.substring(0, cut) + " …");
  }

  private static String total(Timeline timeline) {
    List<ClaimEntry> claims =
        timeline.meetings().flatMap(meeting -> meeting.claims().stream()).toList();
    long responses =
        claims.stream()
            .flatMap(entry -> entry.answers().stream())
            .map(answer -> answer.response().id())
            .distinct()
            .count();
    return Words.count(timeline.dated().size() + timeline.undated().size(), "meeting")
        + ", "
        + Words.count(claims.size(), "claim")
        + ", "
        + Words.count(responses + timeline.unlinked().size(), "response");
  }

  private List<String> wrapped(String text) {
    return TerminalText.wrapped(text, width);
  }
}
