package org.parley.extraction.nlp;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.coref.CorefAlgorithm;
import edu.stanford.nlp.coref.CorefProperties;
import edu.stanford.nlp.coref.CorefUtils;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefModel;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefProperties;
import edu.stanford.nlp.coref.statistical.CompressedFeatureVector;
import edu.stanford.nlp.coref.statistical.Compressor;
import edu.stanford.nlp.coref.statistical.DocumentExamples;
import edu.stanford.nlp.coref.statistical.Example;
import edu.stanford.nlp.coref.statistical.FeatureExtractor;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.util.Pair;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Links each mention to the earlier one that the library's network ranks best, or to none: the
 * library's "fastneural" algorithm, with the same pairs and features, over {@link PairNetwork}.
 */
final class MentionRanking implements CorefAlgorithm {
  /** The network knows no feature that speaks of single words, so no list of them is needed. */
  private static final Set<String> NO_WORDS = Set.of();

  private final FeatureExtractor extractor;
  private final PairNetwork network;
  private final int reach;
  private final int reachWithSameWord;

  MentionRanking(Properties properties, Dictionaries dictionaries) {
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

  @Override
  public void runCoref(Document document) {
    Map<Integer, List<Integer>> candidates =
        CorefUtils.heuristicFilter(
            CorefUtils.getSortedMentions(document), reach, reachWithSameWord);
    Map<Pair<Integer, Integer>, Boolean> pairs = new HashMap<>();
    candidates.forEach(
        (later, all) -> all.forEach(earlier -> pairs.put(new Pair<>(earlier, later), true)));
    Compressor<String> names = new Compressor<>();
    DocumentExamples examples = extractor.extract(0, document, pairs, names);
    Map<Integer, RankedMention> mentions = new HashMap<>();
    examples.mentionFeatures.forEach(
        (id, traits) ->
            mentions.put(
                id,
                network.ranked(
                    requireNonNull(document.predictedMentionsByID.get(id)),
                    names.uncompress(traits))));
    Map<Pair<Integer, Integer>, Double> scores = scores(examples, mentions, names.getIndex());
    candidates.forEach(
        (later, all) -> {
          double alone = network.alone(requireNonNull(mentions.get(later)));
          int best = best(later, all, scores, alone);
          if (best > 0) {
            CorefUtils.mergeCoreferenceClusters(new Pair<>(best, later), document);
          }
        });
  }

  private static int best(
      int later,
      List<Integer> candidates,
      Map<Pair<Integer, Integer>, Double> scores,
      double alone) {
    int best = -1;
    double bestScore = alone;
    for (int earlier : candidates) {
      double score = requireNonNull(scores.get(new Pair<>(earlier, later)));
      if (score > bestScore) {
        bestScore = score;
        best = earlier;
      }
    }
    return best;
  }

  private Map<Pair<Integer, Integer>, Double> scores(
      DocumentExamples examples, Map<Integer, RankedMention> mentions, Map<String, Integer> index) {
    int[] numbers = numbers(index);
    Map<Pair<Integer, Integer>, Double> scores = new HashMap<>();
    for (Example example : examples.examples) {
      if (Thread.interrupted()) {
        throw new RuntimeInterruptedException();
      }
      CompressedFeatureVector features = example.pairwiseFeatures;
      int[] found = features.keys.stream().mapToInt(key -> numbers[key]).toArray();
      double[] values = features.values.stream().mapToDouble(value -> value).toArray();
      RankedMention earlier = requireNonNull(mentions.get(example.mentionId1));
      RankedMention later = requireNonNull(mentions.get(example.mentionId2));
      scores.put(
          new Pair<>(example.mentionId1, example.mentionId2),
          network.together(earlier, later, found, values));
    }
    return scores;
  }

  /** From the numbers of this document's features to those of the network, -1 for unknown ones. */
  private int[] numbers(Map<String, Integer> index) {
    int[] numbers = new int[index.size()];
    index.forEach((name, here) -> numbers[here] = network.pairFeatures().getOrDefault(name, -1));
    return numbers;
  }
}
