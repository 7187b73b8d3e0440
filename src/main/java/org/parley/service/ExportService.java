package org.parley.service;

import java.io.OutputStream;
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

  /** Every format, the most complete first, with what an export in it would hold and leave out. */
  public List<ExportChoice> choices(ClaimQuery query) {
    TimelineBuilder builder = ledger.timelines(query);
    Timeline timeline = builder.build();
    List<String> missing = builder.missing();
    return exporters.stream().map(each -> choice(each, timeline, missing)).toList();
  }

  private static ExportChoice choice(
      TimelineExporter exporter, Timeline timeline, List<String> missing) {
    return new ExportChoice(
        exporter.format(),
        exporter.ending(),
        exporter.meaning(),
        meetings(timeline),
        claims(timeline),
        timeline.omissions(),
        exporter.losses(timeline),
        missing);
  }

  /**
   * Writes the claims that a query asks for to a file; when that fails, an older file of the same
   * name stays as it was.
   *
   * @throws UnfairExportException when the query parts claims from their answers or hedges and the
   *     request does not allow it
   * @throws ExportCancelledException when the listener asks to stop
   * @throws ServiceException when the format is not known or the file cannot be written
   */
  public ExportReport export(ExportRequest request, ExportListener listener) {
    TimelineExporter exporter = exporter(request.format());
    TimelineBuilder builder = ledger.timelines(request.query());
    List<String> missing = builder.missing();
    if (!missing.isEmpty() && !request.omitting()) {
      throw new UnfairExportException(missing);
    }
    Timeline timeline = builder.build();
    long bytes =
        AtomicFile.write(
            request.file(),
            stream -> {
              WatchedStream watched = new WatchedStream(stream, listener);
              exporter.export(timeline, watched);
              watched.flush();
            });
    List<String> left =
        Stream.concat(timeline.omissions().stream(), exporter.losses(timeline).stream()).toList();
    return new ExportReport(
        request.file(), request.format(), meetings(timeline), claims(timeline), bytes, left);
  }

  private static int meetings(Timeline timeline) {
    return timeline.dated().size() + timeline.undated().size();
  }

  private static int claims(Timeline timeline) {
    return timeline.meetings().mapToInt(meeting -> meeting.claims().size()).sum();
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
