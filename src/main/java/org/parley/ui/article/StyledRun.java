package org.parley.ui.article;

import java.util.ArrayList;
import java.util.HashSet;
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

  /** The style class of words that were searched for. */
  public static final String FOUND = "parley-mark-found";

  /** The style class of what is both claimed and answered in the same words. */
  public static final String OVERLAP = "parley-mark-overlap";

  public StyledRun {
    classes = Set.copyOf(classes);
  }

  /** Cuts a text of {@code length} characters into runs, in order and without a gap. */
  public static List<StyledRun> of(
      int length, List<Highlight> highlights, List<Span> emphasis, List<Span> found) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    Stream.of(highlights.stream().map(Highlight::span), emphasis.stream(), found.stream())
        .flatMap(spans -> spans)
        .forEach(
            span -> {
              cuts.add(Math.min(length, span.start()));
              cuts.add(Math.min(length, span.end()));
            });
    List<StyledRun> runs = new ArrayList<>();
    int start = 0;
    for (int end : cuts.tailSet(0, false)) {
      Span span = new Span(start, end);
      runs.add(new StyledRun(span, classes(span, highlights, emphasis, found)));
      start = end;
    }
    return runs;
  }

  private static Set<String> classes(
      Span run, List<Highlight> highlights, List<Span> emphasis, List<Span> found) {
    Set<String> classes = new LinkedHashSet<>();
    Set<HighlightKind> passages = new HashSet<>();
    for (Highlight one : highlights) {
      if (one.span().contains(run)) {
        classes.add(one.kind().styleClass());
        if (one.kind().isPassage()) {
          passages.add(one.kind());
        }
      }
    }
    if (passages.size() > 1) {
      classes.add(OVERLAP);
    }
    if (emphasis.stream().anyMatch(span -> span.contains(run))) {
      classes.add(EMPHASIS);
    }
    if (found.stream().anyMatch(span -> span.contains(run))) {
      classes.add(FOUND);
    }
    return classes;
  }
}
