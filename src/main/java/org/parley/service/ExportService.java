package org.parley.service;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.exporter.TimelineExporter;
import org.parley.model.ClaimQuery;
import org.parley.model.Timeline;

/** Writes timelines of a ledger in any format there is an exporter for. */
public final class ExportService {
  private final LedgerService ledger;
  private final List<TimelineExporter> exporters;

  public ExportService(LedgerService ledger, List<TimelineExporter> exporters) {
    this.ledger = ledger;
    this.exporters = List.copyOf(exporters);
  }

  /** The names of the formats, sorted. */
  public List<String> formats() {
    return exporters.stream().map(TimelineExporter::format).sorted().toList();
  }

  /**
   * Writes the claims that {@code query} asks for to a file; when that fails, an older file of the
   * same name stays as it was.
   *
   * @throws ServiceException when the format is not known or the file cannot be written
   */
  public ExportReport export(String format, Path out, ClaimQuery query) {
    TimelineExporter exporter = exporter(format);
    Timeline timeline = ledger.timeline(query);
    long bytes = AtomicFile.write(out, stream -> exporter.export(timeline, stream));
    int claims = timeline.meetings().mapToInt(meeting -> meeting.claims().size()).sum();
    int meetings = timeline.dated().size() + timeline.undated().size();
    List<String> left =
        Stream.concat(timeline.omissions().stream(), exporter.losses(timeline).stream()).toList();
    return new ExportReport(out, format, meetings, claims, bytes, left);
  }

  /**
   * Writes the same to a stream, which stays open.
   *
   * @throws ServiceException when the format is not known
   */
  public void print(String format, OutputStream out, ClaimQuery query) {
    exporter(format).export(ledger.timeline(query), out);
  }

  private TimelineExporter exporter(String format) {
    return exporters.stream()
        .filter(exporter -> exporter.format().equalsIgnoreCase(format))
        .findFirst()
        .orElseThrow(
            () ->
                new ServiceException(
                    "there is no export format \""
                        + format
                        + "\"; choose one of "
                        + String.join(", ", formats())));
  }
}
