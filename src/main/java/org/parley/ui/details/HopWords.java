package org.parley.ui.details;

import java.util.Optional;
import org.parley.model.Hop;
import org.parley.ui.details.Fact.Evidence;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** One hop of an attribution chain in words. */
final class HopWords {
  private static final int EXCERPT = 90;

  private HopWords() {}

  static String word(Enum<?> constant) {
    return Words.of(constant);
  }

  static Evidence of(Hop hop) {
    String quote =
        hop.passage().map(passage -> ": " + Words.excerpt(passage.quote(), EXCERPT)).orElse("");
    String cue = hop.cue().map(words -> " “" + words + "”").orElse("");
    return new Evidence(
        Text.of(
                "fact.hop",
                hop.name(),
                Words.of(hop.kind()),
                Words.of(hop.certainty()),
                hop.positive() ? "" : Text.of("fact.hop.denies"),
                hop.inherited() ? Text.of("fact.hop.inherited") : "")
            + cue
            + quote,
        Optional.of(hop).flatMap(Hop::passage));
  }
}
