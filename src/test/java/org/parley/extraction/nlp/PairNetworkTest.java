package org.parley.extraction.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefModel;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefProperties;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The network gives the scores of the library's own. */
class PairNetworkTest {
  private static final double EXACT = 1e-9;

  private static final Mention NAME = mention(1, 2, 4, 3, "Then", ",", "Julia", "Stern", "left");
  private static final Counter<String> NAMED =
      traits(Map.of("mention-type=PROPER", 1.0, "mention-length", 11.0, "sentence-position", 0.1));
  private static final Mention PRONOUN = mention(7, 0, 1, 0, "She", "sang", "in", "1999", ".");
  private static final Counter<String> REFERRING =
      traits(Map.of("mention-type=PRONOMINAL", 1.0, "person-fine=SHE", 1.0, "unheard-of", 1.0));

  private static FastNeuralCorefModel model;
  private static PairNetwork network;

  @BeforeAll
  static void load() throws Exception {
    NAME.sentNum = 2;
    PRONOUN.sentNum = 9;
    NAME.mentionNum = 3;
    PRONOUN.mentionNum = 90;
    model =
        IOUtils.readObjectFromURLOrClasspathOrFileSystem(
            FastNeuralCorefProperties.modelPath(new Properties()));
    network = new PairNetwork(model);
  }

  @Test
  void aPairScoresAsInTheLibrary() {
    Counter<String> features =
        traits(Map.of("bias", 1.0, "genders-agree", 1.0, "edit-distance", 0.4, "no-such", 1.0));
    PairInput found = network.pairInput();
    features.entrySet().forEach(feature -> found.add(feature.getKey(), feature.getValue()));
    assertEquals(
        library(NAME, NAMED, features),
        network.together(network.ranked(NAME, NAMED), network.ranked(PRONOUN, REFERRING), found),
        EXACT);
  }

  @Test
  void aMentionAloneScoresAsInTheLibrary() {
    assertEquals(
        library(null, null, null), network.alone(network.ranked(PRONOUN, REFERRING)), EXACT);
  }

  private static double library(
      @Nullable Mention before,
      @Nullable Counter<String> traits,
      @Nullable Counter<String> features) {
    return model.score(
        before, PRONOUN, traits, REFERRING, features, new HashMap<>(), new HashMap<>());
  }

  private static Counter<String> traits(Map<String, Double> values) {
    Counter<String> traits = new ClassicCounter<>();
    values.forEach(traits::setCount);
    return traits;
  }

  private static Mention mention(int id, int start, int end, int head, String... words) {
    List<CoreLabel> labels = Stream.of(words).map(PairNetworkTest::label).toList();
    SemanticGraph nothing = new SemanticGraph();
    Mention mention = new Mention(id, start, end, labels, nothing, nothing);
    mention.headIndex = head;
    mention.headIndexedWord = new IndexedWord(labels.get(head));
    return mention;
  }

  private static CoreLabel label(String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    return label;
  }
}
