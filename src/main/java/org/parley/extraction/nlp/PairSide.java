package org.parley.extraction.nlp;

import edu.stanford.nlp.coref.CorefRules;
import edu.stanford.nlp.coref.data.CorefCluster;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the features of all pairs of a mention ask of it, gathered once. */
final class PairSide {
  /** The traits of both mentions that make a feature together, in the order of the library's. */
  static final List<String> TRAITS =
      List.of(
          "mention-type",
          "head-ne-type",
          "animacy",
          "person-coarse",
          "number",
          "position",
          "relation",
          "quantification",
          "modifiers",
          "negation",
          "modal",
          "attitude",
          "coordination",
          "roles");

  private static final Mention WORDLESS = wordless();

  private final Mention mention;
  private final CorefCluster cluster;
  private final List<String> traits = new ArrayList<>();
  private final List<Map<String, Integer>> beside = new ArrayList<>();
  private final String text;
  private final Set<String> nouns = new HashSet<>();
  private final boolean named;
  private final boolean counted;
  private final Set<String> namesAround;
  private final boolean amongNames;

  /**
   * Gathers them.
   *
   * @param known what the network knows of traits: see {@link PairNetwork#pairTraits()}
   */
  PairSide(Mention mention, Dictionaries dictionaries, Map<String, Map<String, Integer>> known) {
    this.mention = mention;
    this.cluster = new CorefCluster(mention.mentionID, Set.of(mention));
    mention.getSingletonFeatures(dictionaries).forEach(value -> traits.add(String.valueOf(value)));
    this.traits.add(role());
    for (int i = 0; i < TRAITS.size(); i++) {
      beside.add(known.getOrDefault(TRAITS.get(i) + "=" + traits.get(i), Map.of()));
    }
    this.text = mention.spanToString().toLowerCase(Locale.ROOT);
    boolean proper = false;
    for (CoreLabel word : mention.originalSpan) {
      proper |= word.tag().startsWith("NNP");
      if (word.tag().startsWith("NN")) {
        nouns.add(word.word().toLowerCase(Locale.ROOT));
      }
    }
    this.named = proper;
    this.counted = CorefRules.entityNumberInLaterMention(mention, WORDLESS);
    this.namesAround = new HashSet<>(mention.getContext());
    this.amongNames = !namesAround.isEmpty() || !mention.getPremodifierContext().isEmpty();
  }

  private static Mention wordless() {
    Mention mention = new Mention();
    mention.originalSpan = List.of();
    return mention;
  }

  private String role() {
    if (mention.isSubject) {
      return "subject";
    } else if (mention.isDirectObject) {
      return "direct-object";
    } else if (mention.isIndirectObject) {
      return "indirect-object";
    }
    return mention.isPrepositionObject ? "preposition-object" : "unknown";
  }

  Mention mention() {
    return mention;
  }

  /** A cluster of this mention alone, as rules over clusters want it. */
  CorefCluster cluster() {
    return cluster;
  }

  /** The value of one of {@link #TRAITS}. */
  String trait(int trait) {
    return traits.get(trait);
  }

  /** The numbers of what the trait makes with its values for a later mention. */
  Map<String, Integer> beside(int trait) {
    return beside.get(trait);
  }

  /** The words, in small letters. */
  String text() {
    return text;
  }

  /** The nouns and names in it, in small letters. */
  Set<String> nouns() {
    return nouns;
  }

  /** Whether a word of it is a name. */
  boolean isNamed() {
    return named;
  }

  /** Whether it tells a number. */
  boolean isCounted() {
    return counted;
  }

  boolean isPronoun() {
    return mention.mentionType == MentionType.PRONOMINAL;
  }

  /** Whether the two, neither of them a name, stand in sentences that name other things. */
  boolean clashesWith(PairSide other) {
    return mention.sentNum != other.mention.sentNum
        && mention.mentionType != MentionType.PROPER
        && other.mention.mentionType != MentionType.PROPER
        && amongNames
        && other.amongNames
        && Collections.disjoint(namesAround, other.namesAround);
  }
}
