package org.parley.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Every utterance of an article, sentence by sentence. */
public final class Utterances {
  /** Words that may follow a closing verb of saying: "on Saturday", "in a statement.". */
  private static final int TAIL = 7;

  private final Words words;
  private final Map<Integer, List<Utterance>> bySentence = new HashMap<>();

  public Utterances(List<ParsedSentence> sentences, Words words) {
    this.words = words;
    for (ParsedSentence s : sentences) {
      List<Utterance> found = new ArrayList<>();
      for (Token token : s.tokens()) {
        said(s, token).ifPresent(found::add);
        accordingTo(s, token).ifPresent(found::add);
      }
      found.sort(Comparator.comparingInt(u -> depth(s, u.cue())));
      bySentence.put(s.index(), found);
    }
  }

  /** The utterances of a sentence, outermost first. */
  public List<Utterance> in(ParsedSentence s) {
    return bySentence.getOrDefault(s.index(), List.of());
  }

  private static int depth(ParsedSentence s, Token token) {
    int depth = 0;
    for (int at = token.index(); at >= 0 && depth < s.size(); at = s.token(at).head()) {
      depth++;
    }
    return depth;
  }

  private Optional<Utterance> said(ParsedSentence s, Token verb) {
    if (!verb.isVerb()
        || !words.is("speech", verb.lemma())
        || verb.is("amod")
        || verb.is("compound")) {
      return Optional.empty();
    }
    Optional<Token> source = source(s, verb);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    if (isTail(s, verb, source.get())) {
      return Optional.of(
          new Utterance(s, verb, source.get(), addressee(s, verb), Optional.empty()));
    }
    Optional<Token> content =
        s.children(verb, "ccomp", "parataxis", "xcomp").stream()
            .filter(
                c ->
                    c.isVerb()
                        || c.isNoun()
                        || c.pos().startsWith("J")
                        || !s.children(c, "nsubj").isEmpty())
            .findFirst();
    if (content.isEmpty() && !isInserted(verb)) {
      content =
          s.children(verb, "obj", "obl").stream()
              .filter(c -> !c.relation().equals("obl:tmod"))
              .findFirst();
      if (content.isEmpty() && verb.head() >= 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Utterance(s, verb, source.get(), addressee(s, verb), content));
  }

  /**
   * ", X reported on Saturday." closes the sentence: all before it is said, however it is parsed.
   */
  private boolean isTail(ParsedSentence s, Token verb, Token source) {
    int start =
        s.subtree(source).stream()
            .mapToInt(Token::index)
            .filter(i -> i <= source.index())
            .min()
            .orElse(source.index());
    while (start > 0 && (s.token(start - 1).isProper() || s.token(start - 1).pos().equals("POS"))) {
      start--;
    }
    boolean behindComma =
        start > 0
            && source.index() < verb.index()
            && s.token(start - 1).text().matches("[,”\"]|''");
    boolean last =
        s.size() - verb.index() <= TAIL
            && s.tokens().stream().skip(verb.index() + 1L).noneMatch(Token::isVerb);
    return behindComma && last && verb.index() - source.index() <= 3;
  }

  private static boolean isInserted(Token verb) {
    return verb.is("parataxis") || verb.is("dep") || verb.is("advcl") || verb.head() < 0;
  }

  private Optional<Token> source(ParsedSentence s, Token verb) {
    if (Clause.isPassive(s, verb)) {
      return Clause.behind(s, verb, Set.of("by")).stream().findFirst();
    }
    return Clause.sayer(s, verb, v -> words.is("speech", v.lemma()))
        .filter(t -> !t.pos().equals("EX") && !t.lemma().equals("it"));
  }

  private static Optional<Token> addressee(ParsedSentence s, Token verb) {
    if (verb.lemma().equals("tell") || verb.lemma().equals("inform")) {
      return Clause.objects(s, verb).stream().findFirst();
    }
    return Clause.behind(s, verb, Set.of("to")).stream().findFirst();
  }

  /** "according to X", "as per X": the whole sentence is said by X. */
  private static Optional<Utterance> accordingTo(ParsedSentence s, Token token) {
    boolean named = token.isNoun() || token.pos().startsWith("PRP") || token.pos().startsWith("J");
    String preposition = named ? Clause.preposition(s, token) : "";
    boolean perName = preposition.equals("per") && token.isProper();
    boolean cue = preposition.equals("according to") || preposition.equals("as per") || perName;
    return cue
        ? Optional.of(new Utterance(s, token, token, Optional.empty(), Optional.empty()))
        : Optional.empty();
  }
}
