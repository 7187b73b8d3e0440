package org.parley.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;

class StyledRunTest {

  @Test
  void runsCoverTheTextAndStylesAddUpWhereHighlightsOverlap() {
    List<Highlight> highlights =
        List.of(
            new Highlight(new Span(2, 8), HighlightKind.CLAIM, "c"),
            new Highlight(new Span(4, 6), HighlightKind.DATE, "c"));

    List<StyledRun> runs = StyledRun.of(10, highlights, List.of(new Span(2, 8)), List.of());

    assertEquals(
        List.of(
            new StyledRun(new Span(0, 2), Set.of()),
            new StyledRun(new Span(2, 4), Set.of("parley-mark-claim", StyledRun.EMPHASIS)),
            new StyledRun(
                new Span(4, 6),
                Set.of("parley-mark-claim", "parley-mark-date", StyledRun.EMPHASIS)),
            new StyledRun(new Span(6, 8), Set.of("parley-mark-claim", StyledRun.EMPHASIS)),
            new StyledRun(new Span(8, 10), Set.of())),
        runs);
  }

  @Test
  void textWithoutHighlightsIsOneRun() {
    assertEquals(
        List.of(new StyledRun(new Span(0, 5), Set.of())),
        StyledRun.of(5, List.of(), List.of(), List.of()));
  }

  @Test
  void wordsBothClaimedAndAnsweredAndWordsSearchedForAreSetApart() {
    List<Highlight> highlights =
        List.of(
            new Highlight(new Span(0, 4), HighlightKind.CLAIM, "c"),
            new Highlight(new Span(2, 4), HighlightKind.DENIAL, "r"));

    assertEquals(
        List.of(
            new StyledRun(new Span(0, 2), Set.of("parley-mark-claim")),
            new StyledRun(
                new Span(2, 3),
                Set.of("parley-mark-claim", "parley-mark-denial", StyledRun.OVERLAP)),
            new StyledRun(
                new Span(3, 4),
                Set.of(
                    "parley-mark-claim",
                    "parley-mark-denial",
                    StyledRun.OVERLAP,
                    StyledRun.FOUND))),
        StyledRun.of(4, highlights, List.of(), List.of(new Span(3, 4))));
  }
}
