package org.parley.exporter;

import java.util.List;

/** Names that mean something to a spreadsheet, a browser, a parser or a terminal. */
final class HostileNames {
  static final List<String> ALL =
      List.of(
          "=cmd|' /C calc'!A0",
          "</script><script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\u202Egnirts\u202C Berg",
          "Ola \"the Envoy\" O'Berg",
          "🕊 Åse 👩‍👩‍👧 Ødegård",
          "null\u0000byte",
          "]]>&amp;<![CDATA[",
          "-->{{7*7}}${7*7}`id`",
          "# [Berg](javascript:alert(1)) *x* | y |",
          "@SUM(A1:A9)",
          "مرحبا Ltd",
          "tab\tline\nfeed\rreturn",
          "half \uD83D surrogate",
          "+1 -1",
          "Plain Name");

  private HostileNames() {}
}
