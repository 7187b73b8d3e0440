package org.parley.exporter.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.parley.exporter.Legible;
import org.parley.exporter.RandomTimeline;
import org.parley.exporter.SampleTimeline;
import org.parley.model.Passage;
import org.parley.model.Timeline;

class MarkdownExporterTest {
  private static Node exported(Timeline timeline) {
    var out = new ByteArrayOutputStream();
    new MarkdownExporter().export(timeline, out);
    return Parser.builder().build().parse(out.toString(StandardCharsets.UTF_8));
  }

  private static List<Node> all(Node document) {
    List<Node> nodes = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          protected void visitChildren(Node parent) {
            nodes.add(parent);
            super.visitChildren(parent);
          }

          @Override
          public void visit(HtmlInline html) {
            nodes.add(html);
          }

          @Override
          public void visit(HtmlBlock html) {
            nodes.add(html);
          }

          @Override
          public void visit(Code code) {
            nodes.add(code);
          }
        });
    return nodes;
  }

  private static String text(Node node) {
    return TextContentRenderer.builder().build().render(node).strip();
  }

  @Test
  void everyQuoteOfAThousandHostileClaimsIsReadAsItStands() {
    Timeline timeline = RandomTimeline.of(2, 1000).timeline();
    List<String> quotes = new ArrayList<>();
    timeline
        .meetings()
        .flatMap(meeting -> meeting.claims().stream())
        .forEach(
            entry -> {
              entry.claim().passages().stream().map(Passage::quote).forEach(quotes::add);
              entry
                  .answers()
                  .forEach(
                      answer ->
                          answer.response().passages().stream()
                              .map(Passage::quote)
                              .forEach(quotes::add));
            });
    timeline
        .unlinked()
        .forEach(
            one -> one.response().passages().stream().map(Passage::quote).forEach(quotes::add));
    assertEquals(
        quotes.stream().map(Legible::line).map(quote -> "«" + quote + "»").toList(),
        all(exported(timeline)).stream()
            .filter(BlockQuote.class::isInstance)
            .map(MarkdownExporterTest::text)
            .toList());
  }

  @Test
  void noNameBecomesMarkupOrALinkToAScript() {
    for (Node node : all(exported(RandomTimeline.of(3, 300).timeline()))) {
      assertTrue(
          Set.of(HtmlInline.class, HtmlBlock.class, Code.class, Emphasis.class, Image.class)
              .stream()
              .noneMatch(kind -> kind.isInstance(node)),
          node::toString);
      assertTrue(
          !(node instanceof Link link)
              || link.getDestination().startsWith("https://courier.example/"),
          node::toString);
    }
  }

  @Test
  void anAnswerStandsRightBelowItsClaim() {
    String text = text(exported(SampleTimeline.timeline()));
    int claim = text.indexOf("«\"Envoys\" of Norland met");
    assertTrue(claim > 0 && claim < text.indexOf("no comment by Berg's office — Evening Post"));
  }
}
