package org.parley.extraction.nlp;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.coref.CorefUtils;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.data.DocumentMaker;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefModel;
import edu.stanford.nlp.coref.fastneural.FastNeuralCorefProperties;
import edu.stanford.nlp.coref.statistical.Compressor;
import edu.stanford.nlp.coref.statistical.DocumentExamples;
import edu.stanford.nlp.coref.statistical.Example;
import edu.stanford.nlp.coref.statistical.FeatureExtractor;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.stats.Counter;
import edu.stanford.nlp.util.Pair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A pair of mentions has the features that the library's own extractor finds in it. */
class PairFeaturesTest {
  private static final double EXACT = 1e-9;

  /** Speech, pronouns, numbers, nested and indefinite phrases, an acronym and a demonym. */
  private static final String TEXT =
      "The Northern Grain Board (NGB) of Canada said on Tuesday that its chairman, Anna Lind, met"
          + " two Canadian buyers in Ottawa. \"I told you that we would talk,\" Lind said. \"You and"
          + " I know this is 40 percent of my work.\" She and a buyer, Peter Holm, shook hands. The"
          + " buyer's lawyers, who had flown in from northern Norway, thanked her. \"They thanked"
          + " us,\" said Holm. The three lawyers of Mr. Holm left the board's offices later. Some"
          + " thought this odd. The NGB and its 12 members have not met them since, Ms. Lind said."
          + "\n\n";

  private final Properties properties = LanguagePipeline.properties("coref");

  @Test
  void everyPairHasTheFeaturesThatTheLibraryFinds() throws Exception {
    Dictionaries dictionaries = new Dictionaries(properties);
    Document document = document(dictionaries);
    FastNeuralCorefModel model =
        IOUtils.readObjectFromURLOrClasspathOrFileSystem(
            FastNeuralCorefProperties.modelPath(properties));
    PairNetwork network = new PairNetwork(model);
    PairFeatures features = new PairFeatures(document, dictionaries);
    Map<Integer, PairSide> sides = new HashMap<>();
    document.predictedMentionsByID.forEach(
        (id, mention) -> sides.put(id, new PairSide(mention, dictionaries, network.pairTraits())));
    Compressor<String> names = new Compressor<>();
    DocumentExamples library =
        new FeatureExtractor(properties, dictionaries, null, Set.of())
            .extract(0, document, pairs(document), names);
    assertTrue(library.examples.size() > 400, "pairs: " + library.examples.size());
    for (Example pair : library.examples) {
      PairSide earlier = requireNonNull(sides.get(pair.mentionId1));
      PairSide later = requireNonNull(sides.get(pair.mentionId2));
      PairInput found = network.pairInput();
      features.add(earlier, later, found);
      PairInput expected = network.pairInput();
      Counter<String> all = names.uncompress(pair.pairwiseFeatures);
      all.entrySet().forEach(feature -> expected.add(feature.getKey(), feature.getValue()));
      assertArrayEquals(
          expected.sum(), found.sum(), EXACT, earlier.mention() + " and " + later.mention());
    }
  }

  private Document document(Dictionaries dictionaries) throws Exception {
    Annotation text = new Annotation(TEXT);
    new StanfordCoreNLP(
            LanguagePipeline.properties("tokenize,pos,lemma,ner,depparse,coref.mention"), false)
        .annotate(text);
    return new DocumentMaker(properties, dictionaries).makeDocument(text);
  }

  private static Map<Pair<Integer, Integer>, Boolean> pairs(Document document) {
    List<Mention> mentions = CorefUtils.getSortedMentions(document);
    Map<Pair<Integer, Integer>, Boolean> pairs = new HashMap<>();
    for (int later = 1; later < mentions.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        pairs.put(new Pair<>(mentions.get(earlier).mentionID, mentions.get(later).mentionID), true);
      }
    }
    return pairs;
  }
}
