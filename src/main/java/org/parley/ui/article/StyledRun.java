package org.parley.ui.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.Span;

/** A stretch of text whose characters all carry the same style classes. */
public record StyledRun(Span span, Set<String> classes) {
  /** The style class of the passages of what is selected. */
  public static final String EMPHASIS = "parley-mark-selected";

  public StyledRun {
    classes = Set.copyOf(classes);
  }

  /** Cuts a text of {@code length} characters into runs, in order and without a gap. */
  public static List<StyledRun> of(int length, List<Highlight> highlights, List<Span> emphasis) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    Stream.concat(highlights.stream().map(Highlight::span), emphasis.stream())
        .forEach(
            span -> {
              cuts.add(Math.min(length, span.start()));
              cuts.add(Math.min(length, span.end()));
            });
    List<StyledRun> runs = new ArrayList<>();
    int start = 0;
    for (int end : cuts.tailSet(0, false)) {
      Span span = new Span(start, end);
      runs.add(new StyledRun(span, classes(span, highlights, emphasis)));
      start = end;
    }
    return runs;
  }

  private static Set<String> classes(Span run, List<Highlight> highlights, List<Span> emphasis) {
    Set<String> classes = new LinkedHashSet<>();
    highlights.stream()
        .filter(one -> one.span().contains(run))
        .forEach(one -> classes.add(one.kind().styleClass()));
    if (emphasis.stream().anyMatch(span -> span.contains(run))) {
      classes.add(EMPHASIS);
    }
    return classes;
  }
}
