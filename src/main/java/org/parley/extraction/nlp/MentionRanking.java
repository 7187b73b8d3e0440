package org.parley.extraction.nlp;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.coref.CorefAlgorithm;
import edu.stanford.nlp.coref.CorefProperties;
import edu.stanford.nlp.coref.CorefUtils;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefModel;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefProperties;
import edu.stanford.nlp.coref.statistical.Compressor;
import edu.stanford.nlp.coref.statistical.DocumentExamples;
import edu.stanford.nlp.coref.statistical.FeatureExtractor;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.util.Pair;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Links each mention to the earlier one that the library's network ranks best, or to none: the
 * library's "fastneural" algorithm, with the same pairs and features, over {@link PairFeatures} and
 * {@link PairNetwork}.
 */
final class MentionRanking implements CorefAlgorithm {
  /** The network knows no feature that speaks of single words, so no list of them is needed. */
  private static final Set<String> NO_WORDS = Set.of();

  private final Dictionaries dictionaries;
  private final FeatureExtractor extractor;
  private final PairNetwork network;
  private final int reach;
  private final int reachWithSameWord;

  MentionRanking(Properties properties, Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
    this.reach = CorefProperties.maxMentionDistance(properties);
    this.reachWithSameWord = CorefProperties.maxMentionDistanceWithStringMatch(properties);
    this.extractor = new FeatureExtractor(properties, dictionaries, null, NO_WORDS);
    this.network = new PairNetwork(model(FastNeuralCorefProperties.modelPath(properties)));
  }

  private static FastNeuralCorefModel model(String path) {
    try {
      return IOUtils.readObjectFromURLOrClasspathOrFileSystem(path);
    } catch (IOException e) {
      throw new UncheckedIOException("the coreference model cannot be read", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the coreference model does not fit the library", e);
    }
  }

  /** A mention with all that is asked of it in its pairs. */
  private record Ranked(RankedMention mention, PairSide side) {}

  @Override
  public void runCoref(Document document) {
    List<Mention> sorted = CorefUtils.getSortedMentions(document);
    Map<Integer, List<Integer>> candidates =
        CorefUtils.heuristicFilter(sorted, reach, reachWithSameWord);
    Map<Integer, Ranked> mentions = ranked(document, sorted);
    PairFeatures features = new PairFeatures(document, dictionaries);
    List<Pair<Integer, Integer>> links = new ArrayList<>();
    candidates.forEach(
        (later, all) -> {
          int best = best(requireNonNull(mentions.get(later)), all, mentions, features);
          if (best > 0) {
            links.add(new Pair<>(best, later));
          }
        });
    links.forEach(link -> CorefUtils.mergeCoreferenceClusters(link, document));
  }

  private int best(
      Ranked later,
      List<Integer> candidates,
      Map<Integer, Ranked> mentions,
      PairFeatures features) {
    if (Thread.interrupted()) {
      throw new RuntimeInterruptedException();
    }
    int best = -1;
    double bestScore = network.alone(later.mention());
    for (int candidate : candidates) {
      Ranked earlier = requireNonNull(mentions.get(candidate));
      PairInput input = network.pairInput();
      features.add(earlier.side(), later.side(), input);
      double score = network.together(earlier.mention(), later.mention(), input);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return best;
  }

  private Map<Integer, Ranked> ranked(Document document, List<Mention> mentions) {
    Compressor<String> names = new Compressor<>();
    DocumentExamples examples = extractor.extract(0, document, neighbours(mentions), names);
    Map<Integer, Ranked> ranked = new HashMap<>();
    examples.mentionFeatures.forEach(
        (id, traits) -> {
          Mention mention = requireNonNull(document.predictedMentionsByID.get(id));
          ranked.put(
              id,
              new Ranked(
                  network.ranked(mention, names.uncompress(traits)),
                  new PairSide(mention, dictionaries, network.pairTraits())));
        });
    return ranked;
  }

  /** The library tells of a mention only where it stands in a pair: as few as will do. */
  private static Map<Pair<Integer, Integer>, Boolean> neighbours(List<Mention> mentions) {
    Map<Pair<Integer, Integer>, Boolean> pairs = new HashMap<>();
    for (int i = 1; i < mentions.size(); i++) {
      pairs.put(new Pair<>(mentions.get(i - 1).mentionID, mentions.get(i).mentionID), true);
    }
    return pairs;
  }
}
