package org.parley.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.exporter.ClaimsJsonExporter;
import org.parley.exporter.JsonTimelineExporter;
import org.parley.exporter.TimelineExporter;
import org.parley.exporter.brief.HtmlExporter;
import org.parley.exporter.brief.MarkdownExporter;
import org.parley.exporter.data.FtmExporter;
import org.parley.exporter.data.FtmStatementsExporter;
import org.parley.exporter.data.PloverExporter;
import org.parley.exporter.graph.GraphMlExporter;
import org.parley.exporter.table.CsvExporter;
import org.parley.exporter.table.XlsxExporter;
import org.parley.exporter.web.AnnotationExporter;
import org.parley.exporter.web.SchemaOrgExporter;
import org.parley.exporter.web.TimelineJsExporter;

/** Every format that a timeline can be exported in. */
final class Formats {
  private Formats() {}

  /**
   * @param texts canonical text by article id
   * @param version of this application
   */
  static List<TimelineExporter> all(Function<String, Optional<String>> texts, String version) {
    return List.of(
        new JsonTimelineExporter(texts, version),
        new HtmlExporter(version),
        new MarkdownExporter(),
        new XlsxExporter(),
        new CsvExporter(),
        new GraphMlExporter(),
        new TimelineJsExporter(),
        new AnnotationExporter(texts),
        new SchemaOrgExporter(),
        new FtmExporter(),
        new FtmStatementsExporter(),
        new PloverExporter(),
        new ClaimsJsonExporter(texts));
  }
}
