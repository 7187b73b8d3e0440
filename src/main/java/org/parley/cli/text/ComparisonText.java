package org.parley.cli.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Accused;
import org.parley.model.AnswerEntry;
import org.parley.model.ClaimEntry;
import org.parley.model.Comparison;
import org.parley.model.Contradiction;
import org.parley.model.Contradictions;
import org.parley.model.KnownThen;
import org.parley.model.LinkedAnswer;
import org.parley.model.LinkedClaims;
import org.parley.model.Links;
import org.parley.model.Meeting;
import org.parley.model.Root;
import org.parley.model.SourceEdge;
import org.parley.model.SourceGraph;
import org.parley.model.Statement;
import org.parley.model.WithoutSource;

/** What articles say of each other, for reading in a terminal. */
public final class ComparisonText {
  private static final int FULL_ID = 64;

  private final Sheet sheet;

  /**
   * @param width of the terminal, in columns
   */
  public ComparisonText(int width) {
    this.sheet = new Sheet(width);
  }

  /** Links between articles with their reasons, the surest first. */
  public List<String> links(Links links) {
    sheet.heading(Words.count(links.meetings().size(), "link") + " between claims of one meeting");
    links.meetings().forEach(this::linked);
    sheet.gap();
    sheet.heading(Words.count(links.answers().size(), "answer") + " to claims of other articles");
    links.answers().forEach(this::answered);
    return sheet.lines();
  }

  private void linked(LinkedClaims one) {
    sheet.gap().row(Words.status(one.link().state()), "score " + percent(one.link().score()));
    claim(one.one());
    claim(one.other());
    one.link().reasons().forEach(sheet::detail);
  }

  private void answered(LinkedAnswer one) {
    String state = Words.status(one.answer().link().state());
    sheet.gap().row(state, "score " + percent(one.answer().link().score()));
    answer(one.answer());
    claim(one.claim());
    one.answer().link().reasons().forEach(sheet::detail);
  }

  /** On whom a meeting rests, and every step that leads there. */
  public List<String> sources(SourceGraph graph) {
    Meeting meeting = graph.meeting();
    heading(meeting);
    sheet.row("Sources", Words.roots(meeting.roots()));
    for (Root root : meeting.roots().roots()) {
      sheet.row("Root", root.name() + ": " + root.reason());
    }
    for (ClaimEntry entry : meeting.claims()) {
      sheet.gap();
      claim(entry);
      graph.edges().stream()
          .filter(edge -> edge.claimId().equals(entry.claim().id()))
          .forEach(this::step);
    }
    return sheet.lines();
  }

  private void step(SourceEdge edge) {
    sheet.detail(edge.from() + " ← " + edge.to() + ", " + edge.reason());
    sheet.words(edge.passage());
  }

  /** Parties that contradict themselves, and slots that cannot both be right. */
  public List<String> contradictions(Contradictions found) {
    sheet.heading(
        Words.count(found.parties().size(), "party", "parties")
            + " denied a meeting officially and confirmed it without names");
    found.parties().forEach(this::party);
    sheet.gap();
    sheet.heading(Words.count(found.conflicts().size(), "conflict") + " between articles");
    found.conflicts().forEach(this::conflict);
    return sheet.lines();
  }

  private void party(Contradiction one) {
    sheet.gap().heading(one.party() + ", meeting " + Words.shortId(one.meetingId()));
    one.denials().forEach(said -> statement("Denied", said));
    one.confirmations().forEach(said -> statement("Confirmed", said));
  }

  private void conflict(Comparison one) {
    String subject =
        one.subject().length() == FULL_ID ? Words.shortId(one.subject()) : one.subject();
    sheet.gap().heading(Words.status(one.aspect()) + " of " + subject + ": " + one.reason());
    statement("One", one.one());
    statement("Other", one.other());
  }

  private void statement(String label, Statement said) {
    sheet.row(label, said.value() + " (" + Words.article(said.article()) + ")");
    sheet.detail(Sheet.located(said.passage()));
  }

  /** The parties without an answer on file, then who answered, and how soon. */
  public List<String> silent(List<Accused> parties) {
    List<Accused> silent = parties.stream().filter(Accused::isSilent).toList();
    sheet.heading(Words.count(silent.size(), "party", "parties") + " with no response on file");
    silent.forEach(this::accused);
    List<Accused> answered = parties.stream().filter(one -> !one.isSilent()).toList();
    sheet.gap();
    sheet.heading(Words.count(answered.size(), "party", "parties") + " with a response");
    answered.forEach(this::accused);
    return sheet.lines();
  }

  private void accused(Accused one) {
    String members = String.join(", ", one.members());
    sheet.gap().heading(one.party() + (members.equals(one.party()) ? "" : " (" + members + ")"));
    sheet.row("Since", one.since().map(Object::toString).orElse("date unknown"));
    sheet.row(
        "Meeting", Words.shortId(one.meetingId()) + ", " + Words.article(one.first().article()));
    sheet.detail(Words.quoted(one.first().passage().quote()));
    for (Accused.Answer answer : one.answers()) {
      sheet.row(
          "After", answer.days().map(days -> Words.count(days, "day")).orElse("unknown time"));
      answer(answer.entry());
    }
  }

  /** Every party on one line, with all its spellings. */
  public List<String> names(List<List<String>> names) {
    names.forEach(spellings -> sheet.heading(String.join(" = ", spellings)));
    return sheet.lines();
  }

  /** The meetings of a day, each claim beside the answers of that day. */
  public List<String> known(KnownThen known) {
    sheet.heading(
        "As known on "
            + known.day()
            + ": "
            + Words.count(known.articles(), "article")
            + ", "
            + Words.count(known.meetings().size(), "meeting")
            + (known.undated() == 0
                ? ""
                : "; " + Words.count(known.undated(), "undated article") + " left out"));
    for (Meeting meeting : known.meetings()) {
      sheet.gap();
      heading(meeting);
      sheet.row("Sources", Words.roots(meeting.roots()));
      meeting.claims().forEach(this::claim);
      answers(meeting);
    }
    return sheet.lines();
  }

  private void answers(Meeting meeting) {
    Map<String, AnswerEntry> answers = new LinkedHashMap<>();
    meeting.claims().stream()
        .flatMap(entry -> entry.answers().stream())
        .forEach(answer -> answers.putIfAbsent(answer.response().id(), answer));
    answers.values().forEach(this::answer);
    if (answers.isEmpty()) {
      sheet.row("Answers", "none on file");
    }
  }

  /** Meetings that lose all or some of their support. */
  public List<String> without(WithoutSource without) {
    sheet.heading(
        "Without "
            + without.source()
            + ", "
            + Words.count(without.lost().size(), "meeting")
            + " would have no support left");
    for (Meeting meeting : without.lost()) {
      sheet.gap();
      heading(meeting);
      meeting.claims().forEach(this::claim);
    }
    sheet.gap();
    sheet.heading(Words.count(without.weakened().size(), "meeting") + " would rest on less");
    for (WithoutSource.Weakened one : without.weakened()) {
      sheet.gap();
      heading(one.before());
      sheet.row("Now", Words.roots(one.before().roots()));
      sheet.row("Then", Words.roots(one.after().roots()));
    }
    return sheet.lines();
  }

  private void heading(Meeting meeting) {
    sheet.heading(
        "Meeting "
            + Words.shortId(meeting.id())
            + ": "
            + Words.parties(meeting.parties())
            + "; "
            + Words.places(meeting.places())
            + "; "
            + Words.when(meeting.when()));
  }

  private void claim(ClaimEntry entry) {
    sheet.row(
        "Claim",
        Words.shortId(entry.claim().id())
            + ", "
            + Words.article(entry.article())
            + " "
            + Words.chain(entry.claim().attribution()));
    sheet.detail(Words.quoted(entry.claim().quote().quote()));
  }

  private void answer(AnswerEntry answer) {
    sheet.row(
        "Response",
        Words.status(answer.response().kind())
            + " by "
            + answer.response().speaker().name()
            + ", "
            + Words.article(answer.article()));
    sheet.detail(Words.quoted(answer.response().quote().quote()));
  }

  private static String percent(double score) {
    return Math.round(score * 100) + " %";
  }
}
