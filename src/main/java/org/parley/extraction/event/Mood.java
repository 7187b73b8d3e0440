package org.parley.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ParagraphKind;

/** What the form of a verb says of the reality of its event. */
final class Mood {
  static final Set<String> IF = Set.of("if", "whether", "unless");
  private static final Set<String> HAVE = Set.of("have");
  private static final Set<String> BE = Set.of("be");
  private static final Set<String> PAST_BE = Set.of("was", "were");
  private static final Set<String> WOULD = Set.of("would", "'d", "’d");
  private static final Set<String> ALMOST = Set.of("almost", "nearly");
  private static final Set<String> INSTEAD = Set.of("without", "instead of", "rather than");

  /** Words before an event within which one looks forward to it. */
  private static final int AWAITED = 5;

  private final ParsedSentence s;
  private final Words words;

  Mood(ParsedSentence s, Words words) {
    this.s = s;
    this.words = words;
  }

  /** It did not happen: "almost met", "is yet to meet", "without meeting", "would have met if". */
  boolean isMissed(Token verb) {
    boolean almost =
        s.children(verb, "advmod").stream()
            .anyMatch(m -> ALMOST.contains(m.lemma()) && m.index() + 1 == verb.index());
    boolean unmet =
        Clause.hasAux(s, verb, WOULD) && Clause.hasAux(s, verb, HAVE) && isConditional(verb);
    boolean instead = verb.isVerb() && INSTEAD.contains(Clause.preposition(s, verb));
    return almost || unmet || instead || isYetTo(verb, verb);
  }

  /** "has not met or spoken with": the second verb shares the negation of the first. */
  boolean sharesNegation(Token verb) {
    boolean or = Clause.has(s, verb, "cc", "or") || Clause.has(s, verb, "cc", "nor");
    return verb.is("conj")
        && or
        && Clause.ownSubject(s, verb).isEmpty()
        && Clause.isNegated(s, s.token(verb.head()));
  }

  /** "has yet to meet": the adverb stands on {@code governor}, the infinitive on {@code verb}. */
  boolean isYetTo(Token governor, Token verb) {
    return hasTo(verb) && Clause.has(s, governor, "advmod", "yet");
  }

  /** "is to meet", "was to have met": a plan told with "be" and an infinitive. */
  boolean isToBe(Token verb) {
    boolean perfect = Clause.hasAux(s, verb, HAVE) && !Clause.hasAux(s, verb, PAST_BE);
    if (verb.pos().equals("VB") && Clause.has(s, verb, "case", "due")) {
      return true;
    }
    boolean be = Clause.hasAux(s, verb, BE) || verb.pos().equals("VB") && isCopula(verb);
    return hasTo(verb) && be && !perfect && !isYetTo(verb, verb);
  }

  /** "is to go", where the parser takes "is" for a copula. */
  private boolean isCopula(Token verb) {
    return s.children(verb, "cop").stream().anyMatch(c -> !c.pos().equals("VB"));
  }

  /** "said that he would meet": what was then to come, told in the past. */
  boolean isForetold(Token verb) {
    boolean inside = verb.is("ccomp") && verb.head() >= 0 && isPastSpeech(s.token(verb.head()));
    boolean beside = s.children(verb, "parataxis").stream().anyMatch(this::isPastSpeech);
    return Clause.hasAux(s, verb, WOULD) && (inside || beside) && !isConditional(verb);
  }

  /** "Did he meet her?", "Had he met her, …": the auxiliary stands first. */
  boolean isInverted(Token verb) {
    Optional<Token> first =
        s.children(verb).stream()
            .filter(c -> !c.is("punct") && !c.is("cc"))
            .findFirst()
            .filter(c -> c.is("aux") && c.index() < verb.index());
    return first.isPresent()
        && Clause.ownSubject(s, verb)
            .filter(subject -> subject.index() > first.get().index())
            .filter(subject -> subject.index() < verb.index())
            .isPresent();
  }

  /**
   * Whether the governor sets the event before its subject: "due in Rome for talks", "agreed to
   * talks", "asked for a meeting", "is flying to Rome to meet", "on her way to meet".
   */
  boolean isAhead(Token at, Token governor) {
    String preposition = Clause.preposition(s, at);
    boolean due = governor.lemma().equals("due") && (at.is("obl") || at.is("nsubj"));
    boolean agreed = governor.lemma().equals("agree") && preposition.equals("to");
    boolean asked = words.is("asking", governor.lemma()) && preposition.equals("for");
    boolean errand = preposition.equals("for") && isJourney(governor);
    boolean ahead = governor.lemma().equals("ahead") && preposition.equals("of");
    boolean invited = governor.lemma().equals("invite") && preposition.equals("to");
    return due
        || at.isNoun() && (agreed || asked || ahead || errand || invited)
        || isPurposeAhead(at, governor)
        || intention(at, governor).isPresent();
  }

  /** "looks forward to having talks": said close before the event. */
  boolean isAwaited(Token event) {
    return s.tokens().stream()
        .filter(t -> t.index() < event.index() && event.index() - t.index() <= AWAITED)
        .anyMatch(t -> t.text().equals("forward") && s.token(t.index() + 1).text().equals("to"));
  }

  /** "SEEKS MEETING WITH": a headline's short way of seeking a meeting. */
  boolean isSought(Token event) {
    return event.pos().equals("VBG")
        && event.index() > 0
        && event.head() == event.index() - 1
        && words.is("prospect", s.token(event.head()).lemma());
  }

  /** "is flying to Rome to meet", "on her way to meet": what a journey not yet over is for. */
  boolean isPurposeAhead(Token at, Token governor) {
    boolean purpose = (at.is("xcomp") || at.is("advcl") || at.is("acl")) && hasTo(at);
    boolean way = governor.lemma().equals("way") && Clause.preposition(s, governor).equals("on");
    return purpose && (way || isJourney(governor));
  }

  private boolean isJourney(Token verb) {
    boolean travel = words.is("travel", verb.lemma()) || verb.lemma().equals("leave");
    return s.kind() == ParagraphKind.BODY && verb.isVerb() && travel && isPresent(verb);
  }

  /** "are due to begin", "is likely to take place": said of the event. */
  boolean isSetToCome(Token governor) {
    boolean adjective = governor.pos().startsWith("J") || governor.pos().equals("VBN");
    return adjective
        && words.is("prospect", governor.lemma())
        && s.children(governor, "xcomp").stream().anyMatch(this::hasTo);
  }

  /** "will happen", "there will be". */
  boolean isHappening(Token verb) {
    boolean there = verb.lemma().equals("be") && !s.children(verb, "expl").isEmpty();
    return there || words.is("happen", verb.lemma());
  }

  /** "has no plans to meet": the intention that the verb speaks of is denied. */
  boolean isUnplanned(Token at, Token governor) {
    return intention(at, governor).filter(n -> Clause.has(s, n, "det", "no")).isPresent();
  }

  /** "accepted an invitation to meet", where the parser hangs the infinitive on the verb. */
  private Optional<Token> intention(Token at, Token governor) {
    boolean infinitive = (at.is("xcomp") || at.is("ccomp")) && hasTo(at) && governor.isVerb();
    return infinitive
        ? Clause.objects(s, governor).stream()
            .filter(n -> n.index() < at.index() && words.is("intention", n.lemma()))
            .findFirst()
        : Optional.empty();
  }

  /** "a plan for a meeting", "no date was set for talks", "is not on the agenda". */
  boolean isIntended(Token at, Token governor) {
    String preposition = Clause.preposition(s, at);
    boolean plan =
        at.is("nmod")
            && words.is("intention", governor.lemma())
            && Set.of("for", "of", "to").contains(preposition);
    boolean date =
        at.isNoun()
            && preposition.equals("for")
            && words.is("schedule", governor.lemma())
            && Clause.isPassive(s, governor);
    boolean agenda = at.is("nsubj") && words.is("agenda", governor.lemma());
    return plan || date || agenda;
  }

  /** "a request for a meeting", "open to talks". */
  boolean isSought(Token at, Token governor) {
    boolean request = at.is("nmod") && words.is("seeking", governor.lemma());
    boolean open =
        at.is("obl")
            && words.is("willing", governor.lemma())
            && Set.of("to", "for").contains(Clause.preposition(s, at));
    return request || open;
  }

  /** Whether the noun stands behind "out of" with the verb. */
  boolean isOutOf(Token noun, Token verb) {
    String preposition = Clause.preposition(s, noun);
    boolean particle =
        Clause.has(s, verb, "compound:prt", "out") || Clause.has(s, verb, "advmod", "out");
    return noun.is("obl") && (preposition.equals("out of") || particle && preposition.equals("of"));
  }

  private boolean isPresent(Token verb) {
    boolean progressive =
        verb.pos().equals("VBG")
            && s.children(verb, "aux").stream().anyMatch(a -> a.pos().matches("VBZ|VBP"));
    return progressive || verb.pos().matches("VBZ|VBP");
  }

  /** "is said to have met": told by nobody in particular. */
  boolean isHearsay(Token verb) {
    boolean told = verb.isVerb() && words.is("hearsay", verb.lemma()) && Clause.isPassive(s, verb);
    boolean learned =
        Set.of("understand", "gather").contains(verb.lemma())
            && !s.children(verb, "ccomp").isEmpty();
    boolean heard = Set.of("tell", "inform").contains(verb.lemma()) && Clause.isPassive(s, verb);
    if (learned || heard) {
      return true;
    }
    boolean accused = words.is("accuse", verb.lemma()) && Clause.isPassive(s, verb);
    boolean nobody = Clause.behind(s, verb, Set.of("by")).isEmpty();
    return (told || accused) && nobody;
  }

  private boolean isConditional(Token verb) {
    return s.children(verb, "advcl").stream()
        .flatMap(clause -> s.children(clause, "mark").stream())
        .anyMatch(mark -> IF.contains(mark.lemma()));
  }

  private boolean hasTo(Token verb) {
    return Clause.has(s, verb, "mark", "to");
  }

  private boolean isPastSpeech(Token verb) {
    return words.is("speech", verb.lemma()) && verb.pos().matches("VBD|VBN");
  }
}
