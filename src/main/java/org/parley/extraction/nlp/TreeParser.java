package org.parley.extraction.nlp;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.semgraph.SemanticGraphFactory.Mode;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives tagged sentences the trees that the library's dependency parser would give them: the same
 * model and moves, over {@link ParserNetwork}. May be shared between threads.
 */
final class TreeParser {
  private final ParserModel model;
  private final ParserNetwork network;
  private final List<GrammaticalRelation> relations;
  private final int firstRelation;

  TreeParser() {
    this.model = ParserModel.load(DependencyParser.DEFAULT_MODEL);
    this.network = new ParserNetwork(model);
    this.relations = model.relations().stream().map(TreeParser::relation).toList();
    this.firstRelation = model.relation(model.relations().get(0));
  }

  private static GrammaticalRelation relation(String name) {
    GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
    return known == null
        ? new GrammaticalRelation(
            Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT)
        : known;
  }

  /** Adds the tree to the sentence, plain and with the arcs that coreference looks at. */
  void parse(CoreMap sentence) {
    if (Thread.interrupted()) {
      throw new RuntimeInterruptedException();
    }
    GrammaticalStructure structure = structure(sentence);
    sentence.set(
        BasicDependenciesAnnotation.class,
        SemanticGraphFactory.makeFromTree(structure, Mode.BASIC, Extras.NONE, null));
    sentence.set(
        EnhancedDependenciesAnnotation.class,
        SemanticGraphFactory.makeFromTree(structure, Mode.ENHANCED, Extras.NONE, null));
  }

  private GrammaticalStructure structure(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    ParserState state = finished(tokens);
    IndexedWord root = new IndexedWord(new Word("ROOT"));
    root.set(CoreAnnotations.IndexAnnotation.class, 0);
    List<TypedDependency> arcs = new ArrayList<>();
    for (int i = 1; i <= tokens.size(); i++) {
      int head = state.head(i);
      IndexedWord word = new IndexedWord(tokens.get(i - 1));
      arcs.add(
          head == 0
              ? new TypedDependency(GrammaticalRelation.ROOT, root, word)
              : new TypedDependency(
                  relations.get(state.relation(i) - firstRelation),
                  new IndexedWord(tokens.get(head - 1)),
                  word));
    }
    return new UniversalEnglishGrammaticalStructure(arcs, new TreeGraphNode(root));
  }

  private ParserState finished(List<CoreLabel> tokens) {
    ParserState state = new ParserState(tokens, model);
    while (!state.isDone()) {
      make(state, move(state));
    }
    return state;
  }

  /** The best move, or the only one, which need not be ranked. */
  private int move(ParserState state) {
    if (!state.hasChoice()) {
      return state.mayShift() ? 2 * relations.size() : relations.size();
    }
    float[] scores = network.scores(state.features());
    int best = -1;
    for (int move = 0; move < scores.length; move++) {
      boolean better = best < 0 || scores[move] > scores[best];
      if (better && isPossible(state, move)) {
        best = move;
      }
    }
    return best;
  }

  /** The moves hang the second word, for each relation, then the first, and at last shift. */
  private boolean isPossible(ParserState state, int move) {
    int kinds = relations.size();
    if (move == 2 * kinds) {
      return state.mayShift();
    }
    return move < kinds ? state.mayHangSecond(move == 0) : state.mayHangFirst(move == kinds);
  }

  private void make(ParserState state, int move) {
    int kinds = relations.size();
    if (move == 2 * kinds) {
      state.shift();
    } else if (move < kinds) {
      state.hangSecond(firstRelation + move);
    } else {
      state.hangFirst(firstRelation + move - kinds);
    }
  }
}
