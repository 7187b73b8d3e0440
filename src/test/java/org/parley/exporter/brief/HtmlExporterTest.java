package org.parley.exporter.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parley.exporter.Legible;
import org.parley.exporter.RandomTimeline;
import org.parley.exporter.SampleTimeline;
import org.parley.model.ClaimEntry;
import org.parley.model.Timeline;

class HtmlExporterTest {
  private static byte[] exported(Timeline timeline) {
    var out = new ByteArrayOutputStream();
    new HtmlExporter("test").export(timeline, out);
    return out.toByteArray();
  }

  private static Document read(Timeline timeline) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(exported(timeline)), null, "");
  }

  private static String line(String text) {
    return Legible.line(text);
  }

  @Test
  void onlyTheElementsOfTheBriefAreInIt() throws IOException {
    Set<String> elements =
        read(RandomTimeline.of(6, 300).timeline()).getAllElements().stream()
            .map(Element::tagName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        "#root a bdi blockquote body div footer h1 h2 h3 head header html li mark meta ol p section"
            + " span style title ul",
        String.join(" ", elements));
  }

  @Test
  void anAnswerToSeveralClaimsIsCountedOnce() throws IOException {
    Timeline timeline = RandomTimeline.of(8, 100).timeline();
    List<ClaimEntry> answered =
        timeline
            .meetings()
            .flatMap(meeting -> meeting.claims().stream())
            .filter(claim -> !claim.answers().isEmpty())
            .toList();
    Set<String> answers = new TreeSet<>();
    answered.forEach(claim -> claim.answers().forEach(one -> answers.add(one.response().id())));
    assertTrue(
        read(timeline)
            .select("p.soft")
            .first()
            .text()
            .contains(
                "100 claims, "
                    + answers.size()
                    + " answers to "
                    + answered.size()
                    + " of the claims."));
  }

  @Test
  void nothingInItRunsOrIsFetched() throws IOException {
    Document page = read(RandomTimeline.of(5, 300).timeline());
    Set<String> attributes = new TreeSet<>();
    page.getAllElements()
        .forEach(element -> element.attributes().forEach(one -> attributes.add(one.getKey())));
    assertEquals(
        "charset class content dir href http-equiv id lang name rel", String.join(" ", attributes));
    for (Element link : page.select("a")) {
      assertTrue(
          link.attr("href").startsWith("#")
              || link.attr("href").startsWith("https://courier.example/"),
          link.attr("href"));
    }
    assertTrue(
        page.select("meta[http-equiv=Content-Security-Policy]")
            .attr("content")
            .startsWith("default-src 'none'; style-src 'sha256-"));
  }

  @Test
  void everyQuoteIsLinkedToItsPassage() throws IOException {
    Document page = read(RandomTimeline.of(6, 300).timeline());
    for (Element link : page.select("blockquote a")) {
      Element passage = page.getElementById(link.attr("href").substring(1));
      assertEquals(link.wholeText(), passage.selectFirst("mark").wholeText());
    }
  }

  @Test
  void eachOfAThousandClaimsStandsBesideItsAnswers() throws IOException {
    Timeline timeline = RandomTimeline.of(7, 1000).timeline();
    List<ClaimEntry> claims =
        timeline.meetings().flatMap(meeting -> meeting.claims().stream()).toList();
    List<Element> pairs = read(timeline).select(".pair");
    assertEquals(claims.size(), pairs.size());
    for (int i = 0; i < pairs.size(); i++) {
      assertEquals(
          line(claims.get(i).claim().quote().quote()),
          line(pairs.get(i).selectFirst(".claim blockquote").wholeText()));
      assertEquals(
          claims.get(i).answers().stream()
              .map(answer -> line(answer.response().quote().quote()))
              .toList(),
          pairs.get(i).select(".answer").stream()
              .map(answer -> line(answer.selectFirst("blockquote").wholeText()))
              .toList());
    }
  }

  @Test
  void thePageSaysWhatWasLeftOut() throws IOException {
    assertEquals(
        "Left out: 1 claim left out because an editor rejected it as misread",
        read(SampleTimeline.timeline()).select(".omitted").text());
  }

  @Test
  void theStyleOfThePageIsTheOneItsPolicyAllows() throws IOException {
    Style style = new Style(read(SampleTimeline.timeline()).selectFirst("style").data());
    assertTrue(
        new String(exported(SampleTimeline.timeline()), StandardCharsets.UTF_8)
            .contains("content=\"" + style.policy()));
  }
}
