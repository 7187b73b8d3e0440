package org.parley.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Khaled Mashal            | Khaled Mashaal
          Khaled Meshaal           | Khalid Mishal
          Ismail Haniyeh           | Ismaïl Haniya
          Haniyeh                  | Ismail Haniyah
          Saleh al-Arouri          | Salih Al Aruri
          Saleh el-Arouri          | Arouri
          Moussa Abu Marzouk       | Mousa Abu Marzook
          Mohammed bin Salman      | Muhammad Bin Salman
          Recep Tayyip Erdoğan     | Erdogan
          President Vladimir Putin | Vladimir Putin
          Volodymyr Zelensky       | Zelenskyy
          Muammar Qaddafi          | Moammar Qadhafi
          J. Kerry                 | John Kerry
          Xi Jinping               | Xi
          Türkiye                  | Turkey
          Türkiye                  | the Turkish government
          Ankara                   | Turkey
          Washington               | the U.S. administration
          UK                       | Britain
          Israeli delegation       | delegation from Israel
          the Hamas leadership     | Hamas leaders
          KAN                      | Kan
          KAN                      | Israel's national broadcaster KAN
          Kan                      | The Israeli Public Broadcasting Corporation Kan
          TASS                     | the TASS news agency
          PLO                      | Palestine Liberation Organization
          BBC                      | British Broadcasting Corporation
          """)
  void spellingsOfOneNameAreTheSame(String one, String other) {
    assertTrue(Names.same(one, other) && Names.same(other, one), one + " / " + other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Khaled Mashal      | Saleh al-Arouri
          Bashar Assad       | Rifaat Assad
          Hassan             | Hussein
          Ehud Barak         | Barack Obama
          Ali                | Ala
          Hamas              | Hamas leaders
          Hamas              | Fatah
          Egypt              | Qatar
          Turkey             | Turkish intelligence
          Channel 12         | Channel 13
          senior officials   | several officials
          French diplomat    | Israeli diplomat
          Israel Katz        | Israel
          """)
  void namesOfDifferentOnesAreNot(String one, String other) {
    assertFalse(Names.same(one, other) || Names.same(other, one), one + " / " + other);
  }

  @Test
  void foldingDropsCaseAccentsAndPunctuation() {
    assertEquals("ismail haniyeh s us envoy", Names.fold("Ismaïl  Haniyeh’s U.S. “envoy”"));
  }

  @Test
  void nothingIsTheSameAsAnEmptyName() {
    assertFalse(Names.same("", "—"));
  }
}
