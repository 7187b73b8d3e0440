package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Precision;
import org.parley.model.When;

final class EdtfDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01, 2023-12-31, YEAR",
    "2024-02, 2024-02-01, 2024-02-29, MONTH",
    "2023-12-17, 2023-12-17, 2023-12-17, DAY",
    " 2023-12-17~ , 2023-12-17, 2023-12-17, DAY",
    "2023-21, 2023-03-01, 2023-05-31, SEASON",
    "2023-24, 2023-12-01, 2024-02-29, SEASON",
    "202X, 2020-01-01, 2029-12-31, INTERVAL",
    "2023-12-XX, 2023-12-01, 2023-12-31, MONTH",
    "2023-XX, 2023-01-01, 2023-12-31, YEAR",
    "2023-12-04/2023-12-16, 2023-12-04, 2023-12-16, INTERVAL",
    "2023-11/2024, 2023-11-01, 2024-12-31, INTERVAL",
    "2023-11/.., 2023-11-01, , INTERVAL",
    "../2023-11, , 2023-11-30, INTERVAL",
    "/2023-11, , 2023-11-30, INTERVAL",
  })
  void timesOfLevelOneAreRead(String edtf, String first, String last, Precision precision) {
    When when = EdtfDates.when(edtf, When.none());

    assertEquals(edtf.strip(), when.edtf().orElseThrow());
    assertEquals(String.valueOf(first), when.earliest().map(String::valueOf).orElse("null"));
    assertEquals(String.valueOf(last), when.latest().map(String::valueOf).orElse("null"));
    assertEquals(precision, when.precision());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2023-13",
        "2023-02-30",
        "17/12/2023",
        "../..",
        "/",
        "2024/2023",
        "2023/2024/2025",
        "202X-05",
        "2023-XX-04",
        "２０２３"
      })
  void whatIsNoTimeIsRefused(String text) {
    assertThrows(ServiceException.class, () -> EdtfDates.when(text, When.none()));
  }
}
