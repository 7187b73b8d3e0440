package org.parley.exporter.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.exporter.Losses;
import org.parley.exporter.TimelineExporter;
import org.parley.model.Timeline;

/**
 * Writes claims as comma-separated values (RFC 4180) for spreadsheets: UTF-8 with a byte order
 * mark, every cell quoted, and no cell that a spreadsheet would take for a formula.
 */
public final class CsvExporter implements TimelineExporter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String ending() {
    return "csv";
  }

  @Override
  public String meaning() {
    return "a table for spreadsheets and scripts: a row for each claim, with its answers";
  }

  @Override
  public void export(Timeline timeline, OutputStream out) {
    try {
      write(BYTE_ORDER_MARK + line(ClaimTable.COLUMNS), out);
      Iterator<List<String>> rows = ClaimTable.rows(timeline).iterator();
      while (rows.hasNext()) {
        write(line(rows.next()), out);
      }
      for (String omission : timeline.omissions()) {
        write(line(ClaimTable.leftOut(omission)), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvExporter::quoted).collect(Collectors.joining(",", "", LINE_END));
  }

  private static String quoted(String cell) {
    return '"' + SafeCell.of(cell).replace("\"", "\"\"") + '"';
  }

  @Override
  public List<String> losses(Timeline timeline) {
    return Losses.of(timeline).anchors().furtherPassages().decisions().reasons().inWords();
  }
}
