package org.parley.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.extraction.response.Answer;
import org.parley.model.ParagraphKind;
import org.parley.model.ResponseKind;

/**
 * Where those who took part say that they were: at the place, for something else, or elsewhere
 * "that day".
 */
final class Alibis {
  private static final Set<String> PERSONAL = Set.of("he", "she", "they", "i", "we");
  private static final Set<String> THEN =
      Set.of("day", "night", "evening", "morning", "afternoon", "weekend", "week", "time");

  /** Sentences behind the event within which its place may be named. */
  private static final int REACH = 2;

  private final List<ParsedSentence> sentences;
  private final Words words;
  private final Accounts accounts;
  private final List<Answer> answers;

  Alibis(List<ParsedSentence> sentences, Words words, Accounts accounts, List<Answer> answers) {
    this.sentences = List.copyOf(sentences);
    this.words = words;
    this.accounts = accounts;
    this.answers = List.copyOf(answers);
  }

  /** What the sentence says of one of the events, if nothing else in it answers. */
  List<Answer> in(ParsedSentence s, List<EventCluster> clusters) {
    boolean answering = answers.stream().anyMatch(a -> a.sentence().equals(s));
    if (answering || s.kind() != ParagraphKind.BODY) {
      return List.of();
    }
    List<Answer> found = new ArrayList<>();
    for (Token word : s.tokens()) {
      if (found.isEmpty() && isBeing(s, word)) {
        clusters.stream()
            .flatMap(cluster -> answer(s, word, cluster).stream())
            .findFirst()
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Answer> answer(ParsedSentence s, Token word, EventCluster cluster) {
    Set<String> told =
        cluster.mentions().stream()
            .flatMap(m -> Stream.concat(m.places().stream(), named(m, s)))
            .map(t -> t.lemma().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    List<Token> places = places(s, word);
    boolean there =
        places.stream().anyMatch(t -> told.contains(t.lemma().toLowerCase(Locale.ROOT)));
    boolean elsewhere = !there && !places.isEmpty() && isThen(s, word);
    if (!there && !elsewhere) {
      return Optional.empty();
    }
    ResponseKind kind = there ? ResponseKind.PARTIAL : ResponseKind.DENIAL;
    return accounts
        .voice(s, word, cluster)
        .map(
            speaker ->
                new Answer(
                    kind,
                    s,
                    word,
                    Optional.of(speaker),
                    speaker.name(),
                    s.span(),
                    there ? "was-there-otherwise" : "was-elsewhere",
                    List.of(),
                    true));
  }

  /** What has a name in the sentence of the event, and the places of the sentences behind it. */
  private Stream<Token> named(EventMention mention, ParsedSentence answer) {
    int index = mention.sentence().index();
    return sentences.stream()
        .filter(s -> s.index() >= index && s.index() <= index + REACH && !s.equals(answer))
        .flatMap(
            s ->
                s.tokens().stream()
                    .filter(t -> t.isProper() && !t.is("compound"))
                    .filter(t -> s.index() == index || t.ner().equals("LOCATION")));
  }

  /** "he had gone", "was in Rome": said of somebody's being somewhere in the past. */
  private boolean isBeing(ParsedSentence s, Token word) {
    boolean went =
        words.is("bethere", word.lemma())
            && word.isVerb()
            && (word.pos().equals("VBD") || Clause.hasAux(s, word, Set.of("have")));
    boolean was =
        word.isNoun()
            && s.children(word, "cop").stream().anyMatch(c -> c.text().matches("was|were|been"))
            && Set.of("in", "at", "on").contains(Clause.preposition(s, word));
    return (went || was) && !Clause.isNegated(s, word) && isOfSomebody(s, word);
  }

  private boolean isOfSomebody(ParsedSentence s, Token word) {
    return Clause.subject(s, word)
        .filter(
            t ->
                PERSONAL.contains(t.text().toLowerCase(Locale.ROOT))
                    || t.ner().equals("PERSON")
                    || words.is("person", t.lemma()))
        .isPresent();
  }

  private static List<Token> places(ParsedSentence s, Token word) {
    Stream<Token> own = word.isNoun() ? Stream.of(word) : Stream.empty();
    Stream<Token> below =
        s.children(word, "obl", "obj", "nmod", "advmod").stream()
            .filter(t -> t.is("obj") || Clause.preposition(s, t).matches("in|at|to|into|on"));
    return Stream.concat(own, below)
        .filter(t -> t.isNoun() && !THEN.contains(t.lemma()))
        .flatMap(t -> Stream.concat(Stream.of(t), s.children(t, "nmod").stream()))
        .toList();
  }

  /** "that day", "at the time". */
  private static boolean isThen(ParsedSentence s, Token word) {
    return s.children(word).stream()
        .filter(t -> THEN.contains(t.lemma()))
        .anyMatch(
            t ->
                Clause.has(s, t, "det", "that")
                    || t.lemma().equals("time") && Clause.preposition(s, t).equals("at"));
  }
}
