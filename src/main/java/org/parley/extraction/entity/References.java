package org.parley.extraction.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.MentionSpan;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/** Whom pronouns and titles refer to. */
final class References {
  private static final Set<String> SINGULAR =
      Set.of("he", "him", "his", "she", "her", "himself", "herself");
  private static final Set<String> DETERMINED = Set.of("the", "this", "that");
  private static final int FAR = 5;

  /** Styles by which those are spoken of who bear one of the titles. */
  private static final Map<String, Set<String>> STYLES =
      Map.of(
          "majesty", Set.of("king", "queen", "emperor", "sultan"),
          "highness", Set.of("prince", "princess", "emir", "duke", "duchess", "sheikh"),
          "holiness", Set.of("pope", "patriarch"),
          "eminence", Set.of("cardinal"),
          "excellency", Set.of("ambassador", "president", "governor"));

  /** Characters over which "the newspaper" still means the one named before. */
  private static final int OUTLET_REACH = 1500;

  private final ParsedText text;
  private final Words words;
  private final NameIndex names;
  private final OutletNames outlets;
  private final Map<Long, Integer> chainOf = new HashMap<>();

  References(ParsedText text, Words words, NameIndex names, OutletNames outlets) {
    this.outlets = outlets;
    this.text = text;
    this.words = words;
    this.names = names;
    for (int c = 0; c < text.chains().size(); c++) {
      for (MentionSpan mention : text.chains().get(c)) {
        chainOf.putIfAbsent(NameIndex.position(mention.sentence(), mention.head()), c);
      }
    }
  }

  /**
   * The person "he" or "she" means: the speaker of the sentence, the chain's, or the last subject.
   */
  Optional<Entity> pronoun(ParsedSentence s, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (!SINGULAR.contains(word)) {
      return chain(s, token);
    }
    Optional<Entity> previous = previousSpeaker(s, token);
    if (previous.isPresent()) {
      return previous;
    }
    Optional<Entity> chain = chain(s, token).filter(e -> e.kind() == PartyKind.PERSON);
    boolean near = chain.filter(e -> isNear(e, s)).isPresent();
    return near ? chain : lastSubject(s, token).or(() -> chain);
  }

  static boolean isSingularPerson(Token token) {
    return SINGULAR.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** "X said he had met": the subject of the verb of saying above the pronoun. */
  Optional<Token> sayerOf(ParsedSentence s, Token token, Predicate<Token> isPeople) {
    Token at = token;
    for (int i = 0; i < 8 && at.head() >= 0; i++) {
      Token above = s.token(at.head());
      boolean content = at.is("ccomp") || at.is("xcomp") || at.is("advcl") || at.is("acl");
      if (content && above.isVerb()) {
        Optional<Token> subject =
            (at.is("xcomp") || above.is("conj")
                    ? Clause.subject(s, above)
                    : Clause.ownSubject(s, above))
                .filter(t -> t.index() < token.index() && t.index() != token.index())
                .filter(isPeople);
        if (subject.isPresent()) {
          return subject;
        }
      }
      at = above;
    }
    return Optional.empty();
  }

  /** "sources close to X say she met": "she" is the one person in the words for the many. */
  Optional<Entity> personBeside(ParsedSentence s, Token sayer, Token pronoun) {
    List<Entity> near =
        s.subtree(sayer).stream()
            .filter(NounPhrase::isPerson)
            .flatMap(t -> names.at(s, t).stream())
            .distinct()
            .toList();
    boolean many = sayer.pos().equals("NNS") && isSingularPerson(pronoun);
    return many && near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** "he said" behind a quotation: whoever spoke in the sentences before. */
  private Optional<Entity> previousSpeaker(ParsedSentence s, Token token) {
    boolean tag =
        token.is("nsubj")
            && Clause.head(s, token).filter(v -> words.is("speech", v.lemma())).isPresent();
    if (!tag) {
      return Optional.empty();
    }
    for (int i = s.index() - 1; i >= Math.max(0, s.index() - 3); i--) {
      ParsedSentence other = text.sentences().get(i);
      Optional<Entity> speaker =
          other.tokens().stream()
              .filter(t -> NounPhrase.isPerson(t) && t.is("nsubj"))
              .filter(t -> words.is("speech", other.token(t.head()).lemma()))
              .findFirst()
              .flatMap(t -> names.at(other, t));
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  private boolean isNear(Entity entity, ParsedSentence s) {
    int from = text.sentences().get(Math.max(0, s.index() - FAR)).span().start();
    return entity.mentions().stream()
        .anyMatch(m -> m.start() >= from && m.start() < s.span().end());
  }

  private Optional<Entity> lastSubject(ParsedSentence s, Token token) {
    for (int i = s.index(); i >= Math.max(0, s.index() - 2); i--) {
      ParsedSentence other = text.sentences().get(i);
      int limit = i == s.index() ? token.index() : other.size();
      Optional<Entity> subject =
          other.tokens().stream()
              .limit(limit)
              .filter(t -> t.is("nsubj"))
              .flatMap(t -> person(other, t).stream())
              .findFirst()
              .flatMap(t -> names.at(other, t));
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** The person's name, or the one that explains a role: "their executive, Carla B". */
  private static Optional<Token> person(ParsedSentence s, Token subject) {
    return NounPhrase.isPerson(subject)
        ? Optional.of(subject)
        : s.children(subject, "appos").stream().filter(NounPhrase::isPerson).findFirst();
  }

  /** The entity that most mentions of the word's coreference chain name. */
  Optional<Entity> chain(ParsedSentence s, Token token) {
    Integer chain = chainOf.get(NameIndex.position(s.index(), token.index()));
    if (chain == null) {
      return Optional.empty();
    }
    Map<Entity, Integer> votes = new LinkedHashMap<>();
    for (MentionSpan mention : text.chains().get(chain)) {
      ParsedSentence other = text.sentences().get(mention.sentence());
      Token head = other.token(mention.head());
      boolean self = other.index() == s.index() && head.index() == token.index();
      if (!self && (head.isProper() || !head.ner().equals("O")) && !head.pos().startsWith("PRP")) {
        names.at(other, head).ifPresent(e -> votes.merge(e, 1, Integer::sum));
      }
    }
    return votes.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  /** Whether both words stand in one coreference chain. */
  boolean sameChain(ParsedSentence s, Token token, ParsedSentence other, Token word) {
    Integer chain = chainOf.get(NameIndex.position(s.index(), token.index()));
    return chain != null
        && chain.equals(chainOf.get(NameIndex.position(other.index(), word.index())));
  }

  /** The description that stands first in the word's chain, for words that no name answers to. */
  Optional<MentionSpan> firstDescription(ParsedSentence s, Token token) {
    Integer chain = chainOf.get(NameIndex.position(s.index(), token.index()));
    if (chain == null) {
      return Optional.empty();
    }
    return text.chains().get(chain).stream()
        .filter(m -> m.sentence() != s.index() || m.head() != token.index())
        .filter(m -> text.sentences().get(m.sentence()).token(m.head()).isNoun())
        .findFirst();
  }

  /** The person whom a definite description names by title: "the French president". */
  Optional<Entity> described(ParsedSentence s, Token head) {
    if (head.pos().equals("NNS") || !isDefinite(s, head)) {
      return Optional.empty();
    }
    if (words.is("outletnoun", head.lemma())) {
      return lastOutlet(s, head);
    }
    Optional<Entity> byTitle = byTitle(s, head);
    if (byTitle.isPresent()) {
      return byTitle;
    }
    boolean person = words.is("person", head.lemma());
    boolean body = words.is("company", head.lemma());
    return chain(s, head)
        .filter(e -> (e.kind() == PartyKind.PERSON) == person && !(body && outlets.isOutlet(e)))
        .or(() -> person ? varied(s, head) : Optional.empty());
  }

  /** "the newspaper", "the outlet": the one named last. */
  private Optional<Entity> lastOutlet(ParsedSentence s, Token head) {
    return names.all().stream()
        .filter(outlets::isOutlet)
        .flatMap(
            e ->
                e.mentions().stream()
                    .filter(m -> m.end() <= head.span().start())
                    .map(m -> Map.entry(m, e)))
        .max(Map.Entry.comparingByKey())
        .filter(e -> s.span().start() - e.getKey().start() < OUTLET_REACH)
        .map(Map.Entry::getValue);
  }

  /** "The Arizona Republican", "the tech leader": another word for the last sentence's subject. */
  private Optional<Entity> varied(ParsedSentence s, Token head) {
    boolean subject = head.is("nsubj") && s.children(head, "nmod", "acl").isEmpty();
    boolean said = !s.children(head, "amod", "compound", "nummod").isEmpty();
    boolean owned = !s.children(head, "nmod:poss").isEmpty();
    if (!subject || !said || owned || s.index() == 0) {
      return Optional.empty();
    }
    ParsedSentence before = text.sentences().get(s.index() - 1);
    return before.tokens().stream()
        .filter(t -> NounPhrase.isPerson(t) && t.relation().equals("nsubj"))
        .findFirst()
        .flatMap(t -> names.at(before, t))
        .filter(e -> before.kind() == s.kind());
  }

  private static boolean isDefinite(ParsedSentence s, Token head) {
    return s.children(head).stream()
        .anyMatch(
            c ->
                c.is("nmod:poss")
                    || c.is("det") && DETERMINED.contains(c.lemma().toLowerCase(Locale.ROOT)));
  }

  private Optional<Entity> byTitle(ParsedSentence s, Token head) {
    Set<String> said = new LinkedHashSet<>();
    said.add(Entity.role(head.lemma()));
    if (STYLES.containsKey(head.lemma().toLowerCase(Locale.ROOT))) {
      return styled(head);
    }
    for (Token left : s.children(head, "amod", "compound", "nmod:poss")) {
      boolean pronoun = left.pos().startsWith("PRP");
      if (left.index() < head.index() && !pronoun && !left.lemma().equals("former")) {
        said.add(Entity.role(left.lemma()));
      }
    }
    for (Token of : Clause.behind(s, head, Set.of("of"))) {
      said.add(Entity.role(of.lemma()));
    }
    List<Entity> fitting =
        names.all().stream()
            .filter(e -> e.kind() == PartyKind.PERSON && e.descriptors().containsAll(said))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : mostSpoken(fitting, said);
  }

  /** "his majesty": the one the article speaks of most who bears such a title. */
  private Optional<Entity> styled(Token style) {
    Set<String> titles = STYLES.getOrDefault(style.lemma().toLowerCase(Locale.ROOT), Set.of());
    return names.all().stream()
        .filter(e -> e.kind() == PartyKind.PERSON)
        .filter(e -> e.descriptors().stream().anyMatch(titles::contains))
        .reduce((a, b) -> b.mentions().size() > a.mentions().size() ? b : a);
  }

  /** "the president" without more: the one the article speaks of most. */
  private static Optional<Entity> mostSpoken(List<Entity> fitting, Set<String> said) {
    return said.size() > 1
        ? Optional.empty()
        : fitting.stream().reduce((a, b) -> b.mentions().size() > a.mentions().size() ? b : a);
  }
}
