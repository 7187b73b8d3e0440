package org.parley.extraction.nlp;

import edu.stanford.nlp.coref.data.Mention;

/** A mention with what it adds to the first layer of {@link PairNetwork} in all its pairs. */
final class RankedMention {
  private final Mention mention;
  private final double[] asAntecedent;
  private final double[] asAnaphor;

  RankedMention(Mention mention, double[] asAntecedent, double[] asAnaphor) {
    this.mention = mention;
    this.asAntecedent = asAntecedent;
    this.asAnaphor = asAnaphor;
  }

  /** What it adds as the earlier of a pair; not to be changed. */
  double[] asAntecedent() {
    return asAntecedent;
  }

  /** What it adds as the later of a pair; not to be changed. */
  double[] asAnaphor() {
    return asAnaphor;
  }

  int sentencesTo(RankedMention later) {
    return later.mention.sentNum - mention.sentNum;
  }

  /** The number of mentions that stand between this one and a later one. */
  int mentionsTo(RankedMention later) {
    return later.mention.mentionNum - mention.mentionNum - 1;
  }

  boolean overlaps(RankedMention later) {
    return mention.sentNum == later.mention.sentNum && mention.endIndex > later.mention.startIndex;
  }
}
