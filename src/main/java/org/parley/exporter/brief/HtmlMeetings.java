package org.parley.exporter.brief;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.exporter.Phrases;
import org.parley.exporter.Wording;
import org.parley.exporter.XmlText;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Passage;
import org.parley.model.Response;
import org.parley.model.UnlinkedResponse;

/** The meetings of a brief as HTML, each claim in one column and its answers in the other. */
final class HtmlMeetings {
  private final XmlText html;

  HtmlMeetings(XmlText html) {
    this.html = html;
  }

  void meeting(Meeting meeting) {
    html.element(
        "section",
        () -> {
          html.element("header", () -> heading(meeting));
          meeting.claims().forEach(claim -> pair(claim, meeting.claims().size() > 1));
        },
        "class",
        "meeting",
        "id",
        "m-" + meeting.id());
  }

  private void heading(Meeting meeting) {
    html.element("h3", Wording.of(meeting), "dir", "auto");
    html.element(
        "p",
        Phrases.when(meeting.when()) + " · " + Phrases.roots(meeting.roots()),
        "class",
        "facts");
    if (!meeting.links().isEmpty()) {
      html.element("p", "One meeting because: " + reasons(meeting), "class", "facts");
    }
  }

  private static String reasons(Meeting meeting) {
    return meeting.links().stream()
        .map(link -> String.join(", ", link.reasons()) + " (" + Phrases.word(link.state()) + ")")
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void pair(ClaimEntry entry, boolean oneOfSeveral) {
    html.element(
        "div",
        () -> {
          html.element("div", () -> claim(entry, oneOfSeveral), "class", "claim");
          html.element("div", () -> answers(entry.answers()), "class", "answers");
        },
        "class",
        "pair");
  }

  private void claim(ClaimEntry entry, boolean oneOfSeveral) {
    Claim claim = entry.claim();
    if (oneOfSeveral) {
      html.element("p", Wording.of(entry), "dir", "auto");
    }
    html.element("p", () -> chips(entry));
    quotes(claim.passages());
    source(entry.article(), " " + Phrases.chain(claim.attribution()));
    html.element("p", "Time: " + Phrases.when(claim.when()), "class", "facts");
    entry.notes().forEach(note -> html.element("p", "Note: " + note.text(), "class", "facts"));
  }

  private void chips(ClaimEntry entry) {
    Claim claim = entry.claim();
    chip(Phrases.word(claim.kind()), "");
    chip(Phrases.word(claim.modality()), "");
    if (claim.implicit()) {
      chip("asserted by nobody in the article", "");
    }
    if (claim.generic()) {
      chip("repeated event", "");
    }
    chip("review: " + Phrases.word(entry.review()), "");
    entry.tags().forEach(tag -> chip(tag, ""));
  }

  private void answers(List<AnswerEntry> answers) {
    if (answers.isEmpty()) {
      html.element("p", "No answer on file.", "class", "soft");
    }
    answers.forEach(answer -> html.element("div", () -> answer(answer), "class", "answer"));
  }

  private void answer(AnswerEntry answer) {
    response(answer.response(), answer.article());
    String why = String.join(", ", answer.link().reasons());
    html.element(
        "p",
        "Link " + Phrases.word(answer.link().state()) + (why.isEmpty() ? "" : ": " + why),
        "class",
        "facts");
  }

  /** An answer to no claim on file. */
  void unlinked(UnlinkedResponse unlinked) {
    html.element("div", () -> response(unlinked.response(), unlinked.article()), "class", "answer");
  }

  private void response(Response response, ArticleHeader article) {
    html.element(
        "p",
        () -> {
          String kind = Phrases.word(response.kind());
          chip(kind, kind.toLowerCase(Locale.ROOT).replace(' ', '-'));
          html.element("bdi", response.speaker().name());
        });
    quotes(response.passages());
    source(article, "");
  }

  private void quotes(List<Passage> passages) {
    for (Passage passage : passages) {
      html.element(
          "blockquote",
          () -> html.element("a", passage.quote(), "href", "#" + PassageAnchors.of(passage)),
          "dir",
          "auto");
    }
  }

  private void source(ArticleHeader article, String chain) {
    html.element(
        "p",
        () -> {
          html.element(
              "a", Phrases.article(article), "href", "#" + PassageAnchors.of(article.id()));
          html.text(chain);
        },
        "class",
        "facts");
  }

  private void chip(String words, String kind) {
    html.element("span", words, "class", kind.isEmpty() ? "chip" : "chip " + kind);
    html.text(" ");
  }
}
