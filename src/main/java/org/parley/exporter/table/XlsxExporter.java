package org.parley.exporter.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.parley.exporter.Losses;
import org.parley.exporter.TimelineExporter;
import org.parley.model.Timeline;

/**
 * Writes claims as a workbook (Office Open XML): the rows of the table on one sheet under a head
 * that stays in view, and on a second sheet where they come from and what was left out.
 */
public final class XlsxExporter implements TimelineExporter {
  /** What a cell of the format can hold, in UTF-16 units. */
  static final int LONGEST_CELL = 32_767;

  private static final Set<String> DAYS = Set.of("date", "earliest", "latest", "published");
  private static final Set<String> NUMBERS =
      Set.of("answer_count", "meeting_outlets", "meeting_roots");
  private static final Set<String> WIDE = Set.of("quote", "sources", "answers", "notes", "title");
  private static final int ROWS_KEPT = 1_000;
  private static final int NARROW_WIDTH = 16;
  private static final int WIDE_WIDTH = 60;

  /** A day in full; months, years and intervals stay text. */
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

  /** The first year whose days the format counts right. */
  private static final int FIRST_YEAR = 1901;

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public String ending() {
    return "xlsx";
  }

  @Override
  public String meaning() {
    return "the same table as a workbook for Excel and LibreOffice";
  }

  @Override
  public void export(Timeline timeline, OutputStream out) {
    try {
      Path packed = Files.createTempFile("parley-", ".xlsx");
      try {
        write(timeline, packed);
        TimelessZip.copy(packed, out);
      } finally {
        Files.delete(packed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Timeline timeline, Path file) throws IOException {
    try (OutputStream packed = new BufferedOutputStream(Files.newOutputStream(file));
        Workbook workbook = new Workbook(packed, "Parley", null)) {
      claims(workbook.newWorksheet("Claims"), timeline);
      about(workbook.newWorksheet("About"), timeline);
    }
  }

  private static void claims(Worksheet sheet, Timeline timeline) throws IOException {
    head(sheet);
    int row = 1;
    Iterator<List<String>> rows = ClaimTable.rows(timeline).iterator();
    while (rows.hasNext()) {
      List<String> cells = rows.next();
      for (int column = 0; column < cells.size(); column++) {
        cell(sheet, row, column, cells.get(column));
      }
      if (row % ROWS_KEPT == 0) {
        sheet.flush();
      }
      row++;
    }
    sheet.setAutoFilter(0, 0, row - 1, ClaimTable.COLUMNS.size() - 1);
    sheet.finish();
  }

  private static void head(Worksheet sheet) {
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    sheet.pageOrientation("landscape");
    for (int column = 0; column < ClaimTable.COLUMNS.size(); column++) {
      String name = ClaimTable.COLUMNS.get(column);
      sheet.width(column, WIDE.contains(name) ? WIDE_WIDTH : NARROW_WIDTH);
      sheet.value(0, column, name);
      sheet.style(0, column).bold().fillColor("DDE3EA").set();
    }
  }

  private static void cell(Worksheet sheet, int row, int column, String value) {
    String name = ClaimTable.COLUMNS.get(column);
    if (value.isEmpty()) {
      return;
    }
    if (DAYS.contains(name) && isDay(value)) {
      sheet.value(row, column, LocalDate.parse(value));
      sheet.style(row, column).format("yyyy-mm-dd").verticalAlignment("top").set();
    } else if (NUMBERS.contains(name)) {
      sheet.value(row, column, Integer.parseInt(value));
      sheet.style(row, column).verticalAlignment("top").set();
    } else {
      text(sheet, row, column, value);
      sheet.style(row, column).verticalAlignment("top").wrapText(WIDE.contains(name)).set();
    }
  }

  private static boolean isDay(String value) {
    return value.matches(DAY) && LocalDate.parse(value).getYear() >= FIRST_YEAR;
  }

  private static void text(Worksheet sheet, int row, int column, String value) {
    String safe = SafeCell.of(value);
    sheet.inlineString(row, column, safe.length() <= LONGEST_CELL ? safe : cut(safe));
  }

  private static String cut(String text) {
    int end = LONGEST_CELL - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static void about(Worksheet sheet, Timeline timeline) throws IOException {
    sheet.width(0, NARROW_WIDTH);
    sheet.width(1, WIDE_WIDTH);
    int row = 0;
    for (List<String> line : AboutRows.of(timeline)) {
      text(sheet, row, 0, line.get(0));
      text(sheet, row, 1, line.get(1));
      sheet.style(row, 1).wrapText(true).set();
      row++;
    }
    sheet.finish();
  }

  @Override
  public List<String> losses(Timeline timeline) {
    long cut =
        ClaimTable.rows(timeline)
            .flatMap(List::stream)
            .filter(cell -> SafeCell.of(cell).length() > LONGEST_CELL)
            .count();
    return Losses.of(timeline)
        .anchors()
        .furtherPassages()
        .decisions()
        .reasons()
        .count(cut, "cell", "cut off behind 32,766 characters")
        .inWords();
  }
}
