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

  /** The utterance whose verb stands nearest before a word. */
  Optional<Utterance> nearestBefore(ParsedSentence s, Token token) {
    return in(s).stream()
        .filter(u -> u.cue().index() < token.index())
        .max(Comparator.comparingInt(u -> u.cue().index()));
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
        || !words.is("speech", verb.lemma()) && !isShowing(s, verb)
        || verb.is("amod")
        || verb.is("compound")
        || isCiting(s, verb)) {
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
            .filter(c -> c.index() != source.get().index() && canBeSaid(s, c))
            .findFirst();
    if (content.isEmpty() && !isInserted(verb) && source.get().index() < verb.index()) {
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

  /** "Emails show that": what a document tells. */
  private boolean isShowing(ParsedSentence s, Token verb) {
    return words.is("show", verb.lemma())
        && !s.children(verb, "ccomp").isEmpty()
        && Clause.ownSubject(s, verb).filter(t -> words.is("document", t.lemma())).isPresent();
  }

  private static boolean canBeSaid(ParsedSentence s, Token token) {
    return token.isVerb()
        || token.isNoun()
        || token.pos().startsWith("J")
        || !s.children(token, "nsubj").isEmpty();
  }

  /** "quoting an official": a participle that names the deeper source of what is said already. */
  boolean isCiting(ParsedSentence s, Token verb) {
    return words.is("cite", verb.lemma())
        && verb.pos().equals("VBG")
        && Clause.ownSubject(s, verb).isEmpty()
        && s.children(verb, "aux").isEmpty()
        && !Clause.objects(s, verb).isEmpty();
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
    List<Token> after =
        s.tokens().stream().skip(verb.index() + 1L).takeWhile(t -> !isCiting(s, t)).toList();
    boolean last = after.size() < TAIL && after.stream().noneMatch(Token::isVerb);
    return behindComma && last && verb.index() - source.index() <= 3;
  }

  private static boolean isInserted(Token verb) {
    return verb.is("parataxis") || verb.is("dep") || verb.is("advcl") || verb.head() < 0;
  }

  private Optional<Token> source(ParsedSentence s, Token verb) {
    if (Clause.isPassive(s, verb)) {
      return Clause.behind(s, verb, Set.of("by")).stream().findFirst();
    }
    Optional<Token> beside = inverted(s, verb).or(() -> misparsed(s, verb));
    if (beside.isPresent()) {
      return beside;
    }
    return Clause.sayer(s, verb, v -> words.is("speech", v.lemma()))
        .filter(t -> !t.pos().equals("EX") && !t.lemma().equals("it"));
  }

  /** "…," said Lund: whoever stands behind the verb that follows the words. */
  private static Optional<Token> inverted(ParsedSentence s, Token verb) {
    boolean behindQuote =
        verb.index() > 0
            && s.token(verb.index() - 1).text().matches("[,”\"?!]|''")
            && verb.pos().matches("VBD|VBZ")
            && Clause.ownSubject(s, verb).isEmpty();
    return behindQuote
        ? s.children(verb, "xcomp", "obj", "dep").stream()
            .filter(c -> c.isProper() && c.index() > verb.index())
            .filter(c -> startsBehind(s, verb, c))
            .findFirst()
        : Optional.empty();
  }

  private static boolean startsBehind(ParsedSentence s, Token verb, Token head) {
    return s.tokens().subList(verb.index() + 1, head.index()).stream()
        .allMatch(between -> s.dominates(head, between));
  }

  /** ", the Houston Chronicle reported.": a name before the verb that is parsed as no subject. */
  private Optional<Token> misparsed(ParsedSentence s, Token verb) {
    boolean lonely =
        verb.index() > 0
            && !verb.is("conj")
            && verb.pos().matches("VBD|VBZ")
            && Clause.ownSubject(s, verb).isEmpty();
    return lonely
        ? Optional.of(s.token(verb.index() - 1)).filter(t -> t.isProper() && isTail(s, verb, t))
        : Optional.empty();
  }

  private static Optional<Token> addressee(ParsedSentence s, Token verb) {
    if (verb.lemma().equals("tell") || verb.lemma().equals("inform")) {
      return Clause.objects(s, verb).stream().findFirst();
    }
    return Clause.behind(s, verb, Set.of("to")).stream().findFirst();
  }

  /** "according to X", "as per X": the whole sentence is said by X. */
  private Optional<Utterance> accordingTo(ParsedSentence s, Token token) {
    boolean named = token.isNoun() || token.pos().startsWith("PRP") || token.pos().startsWith("J");
    String preposition = named ? Clause.preposition(s, token) : "";
    boolean perName = preposition.equals("per") && token.isProper();
    boolean cue = preposition.equals("according to") || preposition.equals("as per") || perName;
    return cue && !words.is("measure", token.lemma())
        ? Optional.of(new Utterance(s, token, token, Optional.empty(), Optional.empty()))
        : Optional.empty();
  }
}
