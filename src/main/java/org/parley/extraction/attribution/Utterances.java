package org.parley.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final Words words;
  private final Citations citations;
  private final Map<Integer, List<Utterance>> bySentence = new HashMap<>();

  public Utterances(List<ParsedSentence> sentences, Words words) {
    this.words = words;
    this.citations = new Citations(words);
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

  /** The utterances of the {@code reach} sentences before a sentence, the last one first. */
  List<Utterance> before(ParsedSentence s, int reach) {
    List<Utterance> found = new ArrayList<>();
    for (int i = s.index() - 1; i >= s.index() - reach; i--) {
      found.addAll(bySentence.getOrDefault(i, List.of()));
    }
    return found;
  }

  /** The words that name the deeper sources of what {@code utterance} tells, with their cues. */
  Map<Token, Token> cited(ParsedSentence s, Utterance utterance) {
    Map<Token, Token> cited = new LinkedHashMap<>();
    citations.quoted(s, utterance.cue()).ifPresent(c -> cited.put(c, utterance.cue()));
    for (Token citing : s.tokens()) {
      boolean by =
          citations.isCiting(s, citing)
              && nearestTo(s, citing).filter(utterance::equals).isPresent();
      if (by) {
        citations.cited(s, citing).ifPresent(c -> cited.put(c, citing));
      }
    }
    return cited;
  }

  /** The utterances of a sentence and the {@code reach} sentences behind it, in order. */
  List<Utterance> from(ParsedSentence s, int reach) {
    List<Utterance> found = new ArrayList<>();
    for (int i = s.index(); i <= s.index() + reach; i++) {
      found.addAll(bySentence.getOrDefault(i, List.of()));
    }
    return found;
  }

  /** The utterance whose verb stands nearest before a word, else the first one behind it. */
  private Optional<Utterance> nearestTo(ParsedSentence s, Token token) {
    return in(s).stream()
        .filter(u -> u.cue().index() < token.index())
        .max(Comparator.comparingInt(u -> u.cue().index()))
        .or(() -> in(s).stream().min(Comparator.comparingInt(u -> u.cue().index())));
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
            && !words.is("accuse", verb.lemma())
            && !isShowing(s, verb)
            && !isShownLast(s, verb)
        || verb.is("amod")
        || verb.is("compound")
        || citations.isCiting(s, verb)
        || citations.isAsSaying(s, verb)) {
      return Optional.empty();
    }
    if (citations.isQuoting(s, verb)) {
      return citations.quoting(s, verb);
    }
    Optional<Token> closing = new Tails(s, t -> citations.isCiting(s, t)).source(verb);
    if (closing.isPresent()) {
      Optional<Token> all =
          s.dominates(closing.get(), verb) && closing.get().head() >= 0
              ? s.tokens().stream().filter(t -> t.head() < 0).findFirst()
              : Optional.empty();
      return Optional.of(new Utterance(s, verb, closing.get(), addressee(s, verb), all, true));
    }
    if (Clause.isPassive(s, verb)) {
      return told(s, verb);
    }
    if (isReportedBy(s, verb)) {
      return Clause.behind(s, verb, Set.of("by")).stream()
          .findFirst()
          .map(by -> new Utterance(s, verb, by, Optional.empty(), Optional.empty(), true));
    }
    return Clause.isNegated(s, verb)
        ? Optional.empty()
        : source(s, verb).flatMap(source -> telling(s, verb, source));
  }

  /** "met the rabbis, reported by X,": all around the participle is told. */
  private static boolean isReportedBy(ParsedSentence s, Token verb) {
    boolean news = Set.of("report", "reveal", "disclose").contains(verb.lemma());
    boolean behindComma =
        verb.index() > 0 && Set.of(",", "as", "first").contains(s.token(verb.index() - 1).text());
    return news
        && verb.pos().equals("VBN")
        && behindComma
        && s.children(verb, "aux").isEmpty()
        && Clause.ownSubject(s, verb).isEmpty();
  }

  /** "News of it was revealed by X", "the visit, first reported by X". */
  private static Optional<Utterance> told(ParsedSentence s, Token verb) {
    Optional<Token> news =
        s.children(verb, "ccomp", "csubj", "xcomp").stream()
            .findFirst()
            .or(() -> s.children(verb, "nsubj:pass").stream().findFirst())
            .map(t -> t.pos().startsWith("W") && verb.is("acl") ? s.token(verb.head()) : t);
    return Clause.behind(s, verb, Set.of("by")).stream()
        .findFirst()
        .map(by -> new Utterance(s, verb, by, Optional.empty(), news, true));
  }

  private Optional<Utterance> telling(ParsedSentence s, Token verb, Token source) {
    Optional<Token> content =
        words.is("accuse", verb.lemma())
            ? Clause.behind(s, verb, Set.of("of")).stream().findFirst()
            : s.children(verb, "ccomp", "parataxis", "xcomp").stream()
                .filter(c -> c.index() != source.index() && canBeSaid(s, c))
                .findFirst();
    Optional<Token> before = saidBefore(s, verb, source);
    if (before.isPresent() && content.filter(c -> c.index() < verb.index()).isEmpty()) {
      return Optional.of(new Utterance(s, verb, source, addressee(s, verb), before, true));
    }
    if (content.isEmpty() && !isInserted(verb) && source.index() < verb.index()) {
      content =
          s.children(verb, "obj", "obl").stream()
              .filter(c -> !c.relation().equals("obl:tmod"))
              .findFirst();
      if (content.isEmpty() && verb.head() >= 0) {
        return Optional.empty();
      }
    }
    boolean quoting = s.tokens().stream().anyMatch(t -> t.text().matches("[”\"]|''"));
    if (content.isEmpty() && !quoting && words.is("remark", verb.lemma())) {
      return Optional.empty();
    }
    boolean whole = verb.head() >= 0 || source.index() > verb.index() || isBehindQuote(s, source);
    return Optional.of(new Utterance(s, verb, source, addressee(s, verb), content, whole));
  }

  /** "X may meet Y, reported the Gazette": a full clause before a comma and the one who says it. */
  private static Optional<Token> saidBefore(ParsedSentence s, Token verb, Token source) {
    int start = Math.min(verb.index(), s.subtree(source).get(0).index());
    boolean comma = start > 0 && s.token(start - 1).text().equals(",");
    return s.children(verb, "advcl").stream()
        .filter(c -> comma && c.index() < start && s.children(c, "mark").isEmpty())
        .filter(c -> Clause.ownSubject(s, c).isPresent() && !c.pos().equals("VBG"))
        .findFirst();
  }

  /** "Emails show that": what a document tells. */
  private boolean isShowing(ParsedSentence s, Token verb) {
    boolean inserted = verb.is("parataxis") || verb.is("dep");
    return words.is("show", verb.lemma())
        && (inserted || !s.children(verb, "ccomp").isEmpty())
        && Clause.ownSubject(s, verb).filter(t -> isFinding(t.lemma())).isPresent();
  }

  /** "They met six times, documents released on Friday show.": the end names what tells it. */
  private boolean isShownLast(ParsedSentence s, Token verb) {
    return words.is("show", verb.lemma())
        && new Tails(s, t -> citations.isCiting(s, t))
            .source(verb)
            .filter(t -> isFinding(t.lemma()))
            .isPresent();
  }

  private boolean isFinding(String lemma) {
    return words.is("document", lemma) || words.is("inquiry", lemma);
  }

  private static boolean canBeSaid(ParsedSentence s, Token token) {
    return token.isVerb()
        || token.isNoun()
        || token.pos().startsWith("J")
        || !s.children(token, "nsubj").isEmpty();
  }

  private static boolean isBehindQuote(ParsedSentence s, Token source) {
    int start = s.subtree(source).get(0).index();
    return start > 0 && s.token(start - 1).text().matches("[”\"]|''");
  }

  private static boolean isInserted(Token verb) {
    return verb.is("parataxis") || verb.is("dep") || verb.is("advcl") || verb.head() < 0;
  }

  private Optional<Token> source(ParsedSentence s, Token verb) {
    return inverted(s, verb)
        .or(() -> Clause.sayer(s, verb, v -> words.is("speech", v.lemma())))
        .filter(t -> !t.pos().equals("EX") && !t.lemma().equals("it"))
        .map(t -> citations.behindCited(s, t).orElse(t));
  }

  /** "…," said Lund: whoever stands behind the verb that follows the words. */
  private Optional<Token> inverted(ParsedSentence s, Token verb) {
    boolean behindQuote =
        verb.index() > 0
            && s.token(verb.index() - 1).text().matches("[,”\"?!]|''")
            && verb.pos().matches("VBD|VBZ")
            && Clause.ownSubject(s, verb).isEmpty();
    return behindQuote
        ? s.children(verb, "xcomp", "obj", "dep").stream()
            .filter(c -> c.isNoun() && c.index() > verb.index())
            .filter(c -> !words.is("calendar", c.lemma()))
            .filter(c -> startsBehind(s, verb, c))
            .findFirst()
        : Optional.empty();
  }

  private static boolean startsBehind(ParsedSentence s, Token verb, Token head) {
    return s.tokens().subList(verb.index() + 1, head.index()).stream()
        .allMatch(between -> s.dominates(head, between));
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
        ? Optional.of(new Utterance(s, token, token, Optional.empty(), Optional.empty(), true))
        : Optional.empty();
  }
}
