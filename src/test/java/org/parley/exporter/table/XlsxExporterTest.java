package org.parley.exporter.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parley.exporter.RandomTimeline;
import org.parley.exporter.SampleTimeline;
import org.parley.model.Timeline;

class XlsxExporterTest {
  private static byte[] exported(Timeline timeline) {
    var out = new ByteArrayOutputStream();
    new XlsxExporter().export(timeline, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook read(byte[] workbook) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(workbook));
  }

  private static List<String> column(Sheet sheet, String name) {
    int index = ClaimTable.COLUMNS.indexOf(name);
    List<String> cells = new ArrayList<>();
    for (Row row : sheet) {
      Cell cell = row.getCell(index);
      cells.add(cell == null ? "" : cell.toString());
    }
    return cells.subList(1, cells.size());
  }

  @Test
  void anotherLibraryReadsEveryRowOfAThousandHostileClaims() throws IOException {
    Timeline timeline = RandomTimeline.of(1, 1000).timeline();
    List<String> quotes =
        ClaimTable.rows(timeline)
            .map(row -> SafeCell.of(row.get(ClaimTable.COLUMNS.indexOf("quote"))).strip())
            .toList();
    try (XSSFWorkbook workbook = read(exported(timeline))) {
      Sheet sheet = workbook.getSheet("Claims");
      assertEquals(quotes, column(sheet, "quote").stream().map(String::strip).toList());
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertTrue(cell.getCellType() != CellType.FORMULA);
        }
      }
    }
  }

  @Test
  void theHeadStaysInViewAndCanBeFiltered() throws IOException {
    try (XSSFWorkbook workbook = read(exported(SampleTimeline.timeline()))) {
      var sheet = workbook.getSheet("Claims");
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
      assertTrue(sheet.getPaneInformation().isFreezePane());
      assertEquals("A1:AA4", sheet.getCTWorksheet().getAutoFilter().getRef());
    }
  }

  @Test
  void onlyDaysAreDatesAndIntervalsStayText() throws IOException {
    try (XSSFWorkbook workbook = read(exported(SampleTimeline.timeline()))) {
      Row row = workbook.getSheet("Claims").getRow(1);
      Cell date = row.getCell(ClaimTable.COLUMNS.indexOf("date"));
      Cell published = row.getCell(ClaimTable.COLUMNS.indexOf("published"));
      assertEquals("2021-04-26/2021-05-02", date.getStringCellValue());
      assertTrue(DateUtil.isCellDateFormatted(published));
      assertEquals("2021-05-03T00:00", published.getLocalDateTimeCellValue().toString());
    }
  }

  @Test
  void theSecondSheetSaysWhatWasLeftOut() throws IOException {
    try (XSSFWorkbook workbook = read(exported(SampleTimeline.timeline()))) {
      List<String> about = new ArrayList<>();
      for (Row row : workbook.getSheet("About")) {
        about.add(row.getCell(0).getStringCellValue() + ": " + row.getCell(1).getStringCellValue());
      }
      assertEquals(
          List.of(
              "head of the log: " + "a".repeat(64),
              "entries: 7",
              "left out: 1 claim left out because an editor rejected it as misread"),
          about);
    }
  }

  @Test
  void theBytesDependNeitherOnTheHourNorOnThePlace() {
    byte[] here = exported(SampleTimeline.timeline());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(here, exported(SampleTimeline.timeline()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void whatAWorkbookHasNoRoomForIsCounted() {
    String shown =
        new XlsxExporter()
            .losses(SampleTimeline.timeline()).stream().collect(Collectors.joining("\n"));
    assertEquals(
        """
        where quotes stand, and the digests that prove them: only the JSON timeline has them
        1 decision of editors, apart from the state they led to
        2 reasons why claims are one meeting or have an answer""",
        shown);
  }
}
