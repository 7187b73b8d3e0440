package org.parley.extraction.response;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ResponseKind;

/**
 * Contact denied without a word for the event: "I haven't spoken to anybody", "had never been to
 * Prague", "Asked whether they had met, she said: 'No.'".
 */
final class Contacts implements AnswerRule {
  private static final Set<String> SELF = Set.of("i", "we", "he", "she", "they", "it");
  private static final Set<String> SHORT = Set.of("no", "never", "nope", "not");
  private static final Set<String> ASKED = Set.of("whether", "if");

  private final Words words;
  private final Answerer answerer;

  Contacts(Words words, Answerer answerer) {
    this.words = words;
    this.answerer = answerer;
  }

  @Override
  public Optional<Answer> find(ParsedSentence s, Token t, List<EventMention> events) {
    if (isShortNo(s, t)) {
      return answerer.spoken(ResponseKind.DENIAL, s, t, "said-no", Topic.anything());
    }
    if (isYes(s, t)) {
      return answerer.spoken(ResponseKind.CONFIRMATION, s, t, "said-yes", Topic.anything());
    }
    boolean together = isWith(s, t);
    boolean denied = t.isVerb() && Clause.isNegated(s, t) && isPast(s, t);
    boolean met = denied && words.is("contact", t.lemma()) && isOfAnybody(s, t);
    boolean there = (denied || isNoun(s, t)) && isBeingThere(s, t);
    return met || there || together
        ? answerer.spoken(
            ResponseKind.DENIAL,
            s,
            t,
            met ? NegatedEvents.WEAKEST : "was-not-there",
            Topic.anything())
        : Optional.empty();
  }

  /** "was never with him": the one who is not met is the head of what is said. */
  private static boolean isWith(ParsedSentence s, Token t) {
    return Clause.preposition(s, t).equals("with")
        && Clause.isNegated(s, t)
        && s.children(t, "cop").stream().anyMatch(c -> c.text().matches("was|were|been"))
        && isAnybody(t);
  }

  /** "Yes, I saw him": said of oneself at the head of a quotation. */
  private boolean isYes(ParsedSentence s, Token t) {
    boolean met = t.isVerb() && words.is("contact", t.lemma()) && t.pos().matches("VBD|VBN");
    return met
        && answerer.isQuoted(s, t)
        && !Clause.isNegated(s, t)
        && Clause.ownSubject(s, t)
            .filter(x -> Set.of("i", "we").contains(x.text().toLowerCase(Locale.ROOT)))
            .isPresent()
        && s.tokens().stream()
            .limit(t.index())
            .anyMatch(x -> x.text().equalsIgnoreCase("yes") && answerer.isQuoted(s, x));
  }

  /** "No," and nothing else, to a question that is told beside it. */
  private boolean isShortNo(ParsedSentence s, Token t) {
    boolean no = SHORT.contains(t.text().toLowerCase(Locale.ROOT)) && answerer.isQuoted(s, t);
    return no && quotedAlone(s) && isAsked(s);
  }

  private boolean quotedAlone(ParsedSentence s) {
    long quoted =
        s.tokens().stream()
            .filter(x -> answerer.isQuoted(s, x) && x.text().matches("\\w+"))
            .filter(x -> !SHORT.contains(x.text().toLowerCase(Locale.ROOT)))
            .filter(x -> !x.pos().startsWith("RB") && !x.pos().equals("UH"))
            .count();
    return quoted == 0;
  }

  private static boolean isAsked(ParsedSentence s) {
    return s.tokens().stream().anyMatch(t -> t.lemma().equals("ask"))
        && s.tokens().stream().anyMatch(t -> ASKED.contains(t.lemma()));
  }

  /** "I have not spoken to anyone", "she had never met him". */
  private static boolean isOfAnybody(ParsedSentence s, Token verb) {
    boolean self = isSelf(s, verb);
    List<Token> others = Clause.objects(s, verb);
    List<Token> behind = Clause.behind(s, verb, Set.of("to", "with"));
    return self
        && (others.stream().anyMatch(Contacts::isAnybody)
            || behind.stream().anyMatch(Contacts::isAnybody));
  }

  private static boolean isAnybody(Token token) {
    return token.pos().equals("PRP")
        || Set.of("anyone", "anybody", "nobody", "one", "man", "woman", "person", "people")
            .contains(token.lemma().toLowerCase(Locale.ROOT))
        || token.ner().equals("PERSON");
  }

  private static boolean isSelf(ParsedSentence s, Token verb) {
    return Clause.subject(s, verb)
        .filter(
            t -> SELF.contains(t.text().toLowerCase(Locale.ROOT)) || t.is("nsubj") && t.isNoun())
        .isPresent();
  }

  private static boolean isPast(ParsedSentence s, Token verb) {
    return Clause.hasAux(s, verb, Set.of("have", "did"))
        || verb.pos().equals("VBD")
        || Clause.has(s, verb, "advmod", "never");
  }

  /** "was not in Rome": the place is the head of what is said. */
  private static boolean isNoun(ParsedSentence s, Token t) {
    return t.isProper()
        && t.ner().equals("LOCATION")
        && Clause.isNegated(s, t)
        && s.children(t, "cop").stream().anyMatch(c -> c.text().matches("was|were|been"));
  }

  private boolean isBeingThere(ParsedSentence s, Token t) {
    boolean copula = !s.children(t, "cop").isEmpty() && t.ner().equals("LOCATION");
    boolean went =
        words.is("bethere", t.lemma())
            && s.children(t, "obl", "obj", "nmod", "advmod").stream()
                .anyMatch(c -> c.ner().equals("LOCATION") && c.isProper());
    return (copula || went) && isSelf(s, t);
  }
}
