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

/** Contact is admitted, and what it was is disputed: "could not be called a meeting". */
final class Natures implements AnswerRule {
  private static final Set<String> ONLY = Set.of("just", "merely", "only", "purely", "simply");

  private final Words words;
  private final Topics topics;
  private final Answerer answerer;

  Natures(Words words, Topics topics, Answerer answerer) {
    this.words = words;
    this.topics = topics;
    this.answerer = answerer;
  }

  @Override
  public Optional<Answer> find(ParsedSentence s, Token t, List<EventMention> events) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    if (t.isVerb() && words.is("call", lemma) || lemma.equals("construe")) {
      Optional<Answer> denied = Clause.isNegated(s, t) ? notCalled(s, t, events) : Optional.empty();
      if (denied.isPresent()) {
        return denied;
      }
    }
    if (t.isVerb() && isPlayedDown(s, t, lemma)) {
      return answerer.about(
          ResponseKind.PARTIAL, s, t, "played-down", topics.below(s, t, events, false));
    }
    if (isNothingMore(s, t)) {
      return nothingMore(s, t, events);
    }
    return isCasual(s, t) ? casual(s, t, events) : Optional.empty();
  }

  /** "that's all", "nothing more". */
  private static boolean isNothingMore(ParsedSentence s, Token t) {
    if (t.index() == 0) {
      return false;
    }
    String before = s.token(t.index() - 1).lemma().toLowerCase(Locale.ROOT);
    boolean more = Set.of("more", "else").contains(t.lemma()) && before.equals("nothing");
    boolean all = t.lemma().equals("all") && before.equals("be");
    return more || all && t.index() > 1 && s.token(t.index() - 2).lemma().equals("that");
  }

  /** "They had dinner, that's all": the contact is told, and that there was no more to it. */
  private Optional<Answer> nothingMore(ParsedSentence s, Token t, List<EventMention> events) {
    List<EventMention> told = events.stream().filter(e -> e.situation().isPlain()).toList();
    boolean contact =
        !told.isEmpty() || s.tokens().stream().anyMatch(x -> words.is("casual", x.lemma()));
    return contact
        ? answerer.spoken(ResponseKind.PARTIAL, s, t, "nothing-more", new Topic(told, true))
        : Optional.empty();
  }

  /** "could not be called a meeting". */
  private Optional<Answer> notCalled(ParsedSentence s, Token v, List<EventMention> events) {
    List<EventMention> inside = Topics.events(s, v, events);
    boolean as =
        inside.stream()
            .anyMatch(
                e -> Clause.preposition(s, e.trigger()).equals("as") || e.trigger().is("xcomp"));
    return as
        ? answerer.spoken(ResponseKind.PARTIAL, s, v, "not-called", new Topic(inside, true))
        : Optional.empty();
  }

  /** "downplayed the meeting", "played down the talks". */
  private boolean isPlayedDown(ParsedSentence s, Token v, String lemma) {
    boolean down =
        lemma.equals("play")
            && s.children(v, "advmod", "compound:prt").stream()
                .anyMatch(c -> c.lemma().equals("down"));
    return !Negations.on(s, v) && (down || words.is("downplay", lemma));
  }

  /** "a purely social encounter", "pure coincidence", "just a courtesy call". */
  private boolean isCasual(ParsedSentence s, Token t) {
    boolean kind =
        s.children(t, "amod", "compound").stream().anyMatch(c -> words.is("casual", c.lemma()));
    boolean limited =
        s.children(t, "advmod").stream().anyMatch(c -> ONLY.contains(c.lemma()))
            && words.is("encounter", t.lemma());
    return t.isNoun() && (words.is("encounter", t.lemma()) && kind || limited)
        || (words.is("casual", t.lemma()) || words.is("overdone", t.text()))
            && !t.is("amod")
            && !t.is("compound");
  }

  private Optional<Answer> casual(ParsedSentence s, Token t, List<EventMention> events) {
    Calling calling = new Calling(words, s, t);
    Optional<Token> judged =
        calling.judged().filter(x -> topics.pointsBack(x) || isEvent(x, events));
    boolean said =
        calling.verb().isPresent()
            || !s.children(t, "cop").isEmpty()
            || t.pos().equals("VBN") && Clause.isPassive(s, t);
    if (judged.isEmpty() || !said || Clause.isNegated(s, t)) {
      return Optional.empty();
    }
    List<EventMention> named =
        events.stream().filter(e -> e.trigger().index() == judged.get().index()).toList();
    Topic topic = new Topic(named, true);
    return calling.verb().isPresent()
        ? answerer.given(
            ResponseKind.PARTIAL,
            s,
            t,
            answerer.subject(s, calling.verb().get()),
            "called-casual",
            topic)
        : answerer.spoken(ResponseKind.PARTIAL, s, t, "was-casual", topic);
  }

  private boolean isEvent(Token token, List<EventMention> events) {
    return words.is("encounter", token.lemma())
        || events.stream().anyMatch(e -> e.trigger().index() == token.index());
  }
}
