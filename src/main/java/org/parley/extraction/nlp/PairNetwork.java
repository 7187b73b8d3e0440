package org.parley.extraction.nlp;

import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefModel;
import edu.stanford.nlp.coref.neural.CategoricalFeatureExtractor;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ejml.simple.SimpleMatrix;

/**
 * The coreference network of the language library, reckoned with less work: what a mention adds to
 * the first layer is the same in all its pairs, so it is reckoned once, and of a pair's features
 * only those that it has.
 */
final class PairNetwork {
  /** Distances from here on count as one. */
  private static final int FAR = 64;

  private static final int ANAPHOR = 0;
  private static final int ANTECEDENT = 2;
  private static final int PAIR = 4;
  private static final int NO_ANTECEDENT = 6;
  private static final int FIRST = 7;
  private static final int SECOND = 9;
  private static final int LAST = 11;

  private final FastNeuralCorefModel model;
  private final Layer antecedent;
  private final Layer anaphor;
  private final Layer pair;
  private final Layer firstOfAntecedent;
  private final Layer firstOfAnaphor;
  private final Layer firstOfPair;
  private final Layer second;
  private final Layer last;
  private final double[][] sentencesBetween;
  private final double[][] mentionsBetween;
  private final double[] nothingBefore;
  private final Map<String, Map<String, Integer>> pairTraits = new HashMap<>();

  /** Reads the weights out of the library's own model. */
  PairNetwork(FastNeuralCorefModel model) {
    this.model = model;
    List<SimpleMatrix> weights = model.getAllWeights();
    this.anaphor = Layer.of(weights.get(ANAPHOR), weights.get(ANAPHOR + 1));
    this.antecedent = Layer.of(weights.get(ANTECEDENT), antecedentBias(weights.get(ANTECEDENT)));
    this.pair = Layer.of(weights.get(PAIR), weights.get(PAIR + 1));
    SimpleMatrix first = weights.get(FIRST);
    int width = first.numCols() / 3;
    this.firstOfAntecedent = Layer.of(first.cols(0, width));
    this.firstOfAnaphor = Layer.of(first.cols(width, 2 * width));
    this.firstOfPair = Layer.of(first.cols(2 * width, 3 * width), weights.get(FIRST + 1));
    this.second = Layer.of(weights.get(SECOND), weights.get(SECOND + 1));
    this.last = Layer.of(weights.get(LAST), weights.get(LAST + 1));
    int known = model.getPairFeatureIds().size();
    int steps = CategoricalFeatureExtractor.encodeDistance(0).getNumElements();
    this.sentencesBetween = distances(known);
    this.mentionsBetween = distances(known + steps);
    double[] nothing = weights.get(NO_ANTECEDENT).getDDRM().data.clone();
    this.nothingBefore = firstOfAntecedent.apply(Layer.positive(nothing));
    model.getPairFeatureIds().forEach(this::readTrait);
  }

  private void readTrait(String feature, int number) {
    int middle = feature.indexOf('_');
    if (middle > 0) {
      pairTraits
          .computeIfAbsent(feature.substring(0, middle), name -> new HashMap<>())
          .put(feature.substring(middle + 1), number);
    }
  }

  /** The one weight that the model does not show follows from what it makes of a lone word. */
  private SimpleMatrix antecedentBias(SimpleMatrix kernel) {
    CoreLabel word = new CoreLabel();
    word.setWord("nobody");
    SemanticGraph nothing = new SemanticGraph();
    Mention mention = new Mention(0, 0, 1, List.of(word), nothing, nothing);
    mention.headIndexedWord = new IndexedWord(word);
    Counter<String> none = new ClassicCounter<>();
    Map<Integer, SimpleMatrix> vectors = new HashMap<>();
    model.score(mention, mention, none, none, null, vectors, new HashMap<>());
    SimpleMatrix words = model.getEmbeddingExtractor().getMentionEmbeddingsForFast(mention);
    SimpleMatrix vector = Objects.requireNonNull(vectors.get(mention.mentionID));
    return vector.minus(kernel.cols(0, words.getNumElements()).mult(words));
  }

  private double[][] distances(int from) {
    double[][] found = new double[FAR + 1][];
    for (int distance = 0; distance <= FAR; distance++) {
      double[] code = CategoricalFeatureExtractor.encodeDistance(distance).getDDRM().data;
      double[] sum = pair.zero();
      for (int i = 0; i < code.length; i++) {
        pair.add(sum, from + i, code[i]);
      }
      found[distance] = sum;
    }
    return found;
  }

  /**
   * The features that two mentions make together: of a trait with its value for the earlier one,
   * such as "number=SINGULAR", the numbers by the value for the later one.
   */
  Map<String, Map<String, Integer>> pairTraits() {
    return pairTraits;
  }

  /** What is to take up the features of one pair. */
  PairInput pairInput() {
    return new PairInput(pair, model.getPairFeatureIds());
  }

  /** Reckons what the mention adds to its pairs. */
  RankedMention ranked(Mention mention, Counter<String> traits) {
    double[] words =
        model.getEmbeddingExtractor().getMentionEmbeddingsForFast(mention).getDDRM().data;
    double[] earlier = antecedent.apply(words);
    double[] later = anaphor.apply(words);
    model
        .getMentionFeatureIds()
        .forEach(
            (name, number) -> {
              double value = traits.getCount(name);
              antecedent.add(earlier, words.length + number, value);
              anaphor.add(later, words.length + number, value);
            });
    return new RankedMention(
        mention,
        firstOfAntecedent.apply(Layer.positive(earlier)),
        firstOfAnaphor.apply(Layer.positive(later)));
  }

  /** How well the later mention stands alone, without any antecedent. */
  double alone(RankedMention later) {
    return score(nothingBefore, later.asAnaphor(), pair.bias());
  }

  /** How well two mentions with certain features go together. */
  double together(RankedMention earlier, RankedMention later, PairInput features) {
    double[] sum = features.sum().clone();
    add(sum, sentencesBetween[Math.min(earlier.sentencesTo(later), FAR)]);
    add(sum, mentionsBetween[Math.min(earlier.mentionsTo(later), FAR)]);
    pair.add(sum, pair.inputs() - 1, earlier.overlaps(later) ? 1 : 0);
    return score(earlier.asAntecedent(), later.asAnaphor(), sum);
  }

  private double score(double[] earlier, double[] later, double[] features) {
    double[] sum = firstOfPair.apply(Layer.positive(features));
    add(sum, earlier);
    add(sum, later);
    return last.apply(Layer.positive(second.apply(Layer.positive(sum))))[0];
  }

  private static void add(double[] sum, double[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }
}
