package org.parley.exporter.brief;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.exporter.FilterWords;
import org.parley.exporter.Losses;
import org.parley.exporter.Phrases;
import org.parley.exporter.TimelineExporter;
import org.parley.exporter.Wording;
import org.parley.model.AnswerEntry;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Timeline;
import org.parley.model.UnlinkedResponse;

/** Writes a brief in Markdown (CommonMark): each claim quoted, its answers right below it. */
public final class MarkdownExporter implements TimelineExporter {
  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public String ending() {
    return "md";
  }

  @Override
  public String meaning() {
    return "a brief for wikis and notes: each claim quoted, its answers right below it";
  }

  @Override
  public void export(Timeline timeline, OutputStream out) {
    try {
      BufferedWriter writer =
          new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      MarkdownText text = new MarkdownText(writer);
      head(text, timeline);
      meetings(text, "Dated meetings", timeline.dated());
      meetings(text, "Meetings without a date", timeline.undated());
      unlinked(text, timeline.unlinked());
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void head(MarkdownText text, Timeline timeline) throws IOException {
    text.heading(1, "Who is said to have met whom");
    text.paragraph(
        Phrases.count(timeline.meetings().count(), "meeting")
            + ", "
            + Phrases.count(timeline.meetings().mapToLong(m -> m.claims().size()).sum(), "claim")
            + ", as on file at entry "
            + timeline.headSequence()
            + " of the log, "
            + timeline.headDigest());
    for (String filter : FilterWords.of(timeline.query())) {
      text.item("Only " + filter);
    }
    for (String omission : timeline.omissions()) {
      text.item("Left out: " + omission);
    }
  }

  private static void meetings(MarkdownText text, String heading, List<Meeting> meetings)
      throws IOException {
    if (meetings.isEmpty()) {
      return;
    }
    text.heading(2, heading);
    for (Meeting meeting : meetings) {
      text.heading(3, Wording.of(meeting));
      text.paragraph(Phrases.when(meeting.when()) + " · " + Phrases.roots(meeting.roots()));
      for (ClaimEntry claim : meeting.claims()) {
        claim(text, claim);
      }
    }
  }

  private static void claim(MarkdownText text, ClaimEntry entry) throws IOException {
    Claim claim = entry.claim();
    text.strong(
        Phrases.article(entry.article()) + " " + Phrases.chain(claim.attribution()),
        Phrases.word(claim.kind())
            + ", "
            + Phrases.word(claim.modality())
            + (claim.implicit() ? ", asserted by nobody in the article" : "")
            + ", "
            + Phrases.word(entry.review()));
    text.quotes(claim.passages());
    text.source(entry.article());
    if (entry.answers().isEmpty()) {
      text.paragraph("No answer on file.");
    }
    for (AnswerEntry answer : entry.answers()) {
      text.strong(
          Phrases.word(answer.response().kind()) + " by " + answer.response().speaker().name(),
          Phrases.article(answer.article()) + ", link " + Phrases.word(answer.link().state()));
      text.quotes(answer.response().passages());
      text.source(answer.article());
    }
  }

  private static void unlinked(MarkdownText text, List<UnlinkedResponse> responses)
      throws IOException {
    if (!responses.isEmpty()) {
      text.heading(2, "Answers to no claim on file");
    }
    for (UnlinkedResponse unlinked : responses) {
      text.strong(Wording.of(unlinked), Phrases.article(unlinked.article()));
      text.quotes(unlinked.response().passages());
      text.source(unlinked.article());
    }
  }

  @Override
  public List<String> losses(Timeline timeline) {
    return Losses.of(timeline).anchors().decisions().reasons().remarks().inWords();
  }
}
