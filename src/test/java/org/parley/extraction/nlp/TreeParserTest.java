package org.parley.extraction.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.semgraph.SemanticGraphFactory.Mode;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The parser gives the trees of the library's own. */
class TreeParserTest {
  private static final List<String> SENTENCES =
      List.of(
          "Envoys/NNS met/VBD in/IN secret/NN ./.",
          "``/`` If/IN it/PRP brings/VBZ our/PRP$ people/NNS home/RB ,/, they/PRP may/MD meet/VB"
              + " on/IN the/DT moon/NN ,/, ''/'' she/PRP said/VBD ./.",
          "According/VBG to/IN the/DT report/NN ,/, Karelund/NNP 's/POS deputy/NN minister/NN ,/,"
              + " Jaan/NNP Pihl/NNP ,/, sat/VBD down/RP with/IN Vestria/NNP 's/POS chief/NN ,/,"
              + " who/WP denied/VBD it/PRP twice/RB and/CC left/VBD for/IN Oslo/NNP ./.",
          "No/DT comment/NN",
          "!/.",
          "The/DT 3/CD ministers/NNS '/POS talks/NNS about/IN gas/NN prices/NNS ,/, the/DT first/JJ"
              + " in/IN years/NNS ,/, were/VBD called/VBN off/RP by/IN both/DT sides/NNS ./.");

  private static DependencyParser library;
  private static TreeParser parser;

  @BeforeAll
  static void load() {
    Properties lean = new Properties();
    lean.setProperty("numPreComputed", "0");
    library = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, lean);
    parser = new TreeParser();
  }

  @Test
  void everySentenceHasTheTreesThatTheLibraryGivesIt() {
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String sentence : SENTENCES) {
      CoreMap tagged = tagged(sentence);
      GrammaticalStructure structure = library.predict(tagged);
      expected.add(
          text(SemanticGraphFactory.makeFromTree(structure, Mode.BASIC, Extras.NONE, null)));
      expected.add(
          text(SemanticGraphFactory.makeFromTree(structure, Mode.ENHANCED, Extras.NONE, null)));
      parser.parse(tagged);
      found.add(text(tagged.get(BasicDependenciesAnnotation.class)));
      found.add(text(tagged.get(EnhancedDependenciesAnnotation.class)));
    }
    assertEquals(expected, found);
  }

  private static String text(SemanticGraph graph) {
    return graph.toString(SemanticGraph.OutputFormat.LIST);
  }

  private static CoreMap tagged(String sentence) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String pair : sentence.split(" ")) {
      CoreLabel token = new CoreLabel();
      int slash = pair.lastIndexOf('/');
      token.setWord(pair.substring(0, slash));
      token.setValue(token.word());
      token.setTag(pair.substring(slash + 1));
      token.setIndex(tokens.size() + 1);
      tokens.add(token);
    }
    CoreMap map = new ArrayCoreMap();
    map.set(CoreAnnotations.TokensAnnotation.class, tokens);
    return map;
  }
}
