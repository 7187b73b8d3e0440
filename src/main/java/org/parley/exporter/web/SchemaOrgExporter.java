package org.parley.exporter.web;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.exporter.Losses;
import org.parley.exporter.TimelineExporter;
import org.parley.json.JsonWriter;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Timeline;

/**
 * Writes schema.org as JSON-LD: a {@code NewsArticle} for each article, a {@code Claim} for each
 * claim with its answers as comments, and a {@code ClaimReview} only where an editor decided.
 */
public final class SchemaOrgExporter implements TimelineExporter {
  @Override
  public String format() {
    return "schema-org";
  }

  @Override
  public String ending() {
    return "jsonld";
  }

  @Override
  public String meaning() {
    return "schema.org claims and articles as JSON-LD, for web pages and search engines";
  }

  @Override
  public void export(Timeline timeline, OutputStream out) {
    try (JsonWriter json = JsonWriter.plain(out)) {
      SchemaOrgNodes nodes = new SchemaOrgNodes(json);
      json.object(
          () -> {
            json.text("@context", "https://schema.org");
            json.array("@graph", nodes(timeline, nodes), node -> json.object(node));
          });
      json.endLine();
    }
  }

  private static List<Runnable> nodes(Timeline timeline, SchemaOrgNodes nodes) {
    List<Runnable> all = new ArrayList<>();
    all.add(() -> nodes.dataset(timeline));
    articles(timeline).forEach(article -> all.add(() -> nodes.article(article)));
    for (Meeting meeting : timeline.meetings().toList()) {
      for (ClaimEntry entry : meeting.claims()) {
        all.add(() -> nodes.claim(entry, meeting));
        SchemaOrgNodes.verdict(entry)
            .ifPresent(verdict -> all.add(() -> nodes.review(entry, verdict)));
      }
    }
    timeline.unlinked().forEach(unlinked -> all.add(() -> nodes.unlinked(unlinked)));
    return all;
  }

  private static Set<ArticleHeader> articles(Timeline timeline) {
    Set<ArticleHeader> articles = new LinkedHashSet<>();
    timeline
        .meetings()
        .flatMap(meeting -> meeting.claims().stream())
        .forEach(
            entry -> {
              articles.add(entry.article());
              entry.answers().stream().map(AnswerEntry::article).forEach(articles::add);
            });
    timeline.unlinked().forEach(unlinked -> articles.add(unlinked.article()));
    return articles;
  }

  @Override
  public List<String> losses(Timeline timeline) {
    return Losses.of(timeline)
        .anchors()
        .always("how sure each source is, and how outlet, date and title are known")
        .furtherPassages()
        .reasons()
        .remarks()
        .inWords();
  }
}
