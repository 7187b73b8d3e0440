package org.parley.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.ClaimEntry;
import org.parley.model.Hop;
import org.parley.model.Meeting;
import org.parley.model.SourceEdge;
import org.parley.model.SourceGraph;

/** Opens the count of a meeting's roots step by step, and tells what rests on one source. */
public final class SourceSteps {

  /** All steps from the outlets to the roots, and from copies to what they were copied from. */
  public SourceGraph of(Meeting meeting) {
    List<SourceEdge> edges = new ArrayList<>();
    for (ClaimEntry entry : meeting.claims()) {
      hops(entry, edges);
      copy(entry, meeting, edges);
    }
    return new SourceGraph(meeting, edges);
  }

  private static void hops(ClaimEntry entry, List<SourceEdge> edges) {
    String from = ArticleWords.outlet(entry.article());
    for (Hop hop : entry.claim().attribution().hops()) {
      String reason =
          hop.cue().map(cue -> "by the words \"" + cue + "\"").orElse("named as the source")
              + (hop.inherited() ? ", in an earlier sentence" : "");
      edges.add(new SourceEdge(from, hop.name(), entry.claim().id(), hop.passage(), reason));
      from = hop.name();
    }
  }

  private static void copy(ClaimEntry entry, Meeting meeting, List<SourceEdge> edges) {
    TextSketch sketch = TextSketch.of(entry.claim().quote().quote());
    for (ClaimEntry earlier : meeting.claims()) {
      if (earlier.equals(entry)) {
        return;
      }
      if (!earlier.article().id().equals(entry.article().id())
          && sketch.isCopyOf(TextSketch.of(earlier.claim().quote().quote()))) {
        edges.add(
            new SourceEdge(
                ArticleWords.outlet(entry.article()),
                ArticleWords.outlet(earlier.article()),
                entry.claim().id(),
                Optional.of(entry.claim().quote()),
                "says it in nearly the same words as " + ArticleWords.of(earlier.article())));
        return;
      }
    }
  }

  /** Whether a claim is only known by way of a source: its outlet, or any step to its root. */
  public static boolean restsOn(ClaimEntry entry, String source) {
    return entry.article().outlet().value().filter(one -> Names.same(one, source)).isPresent()
        || entry.claim().attribution().hops().stream()
            .anyMatch(hop -> Names.same(hop.name(), source));
  }
}
