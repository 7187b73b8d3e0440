package org.parley.extraction.event;

import java.util.Locale;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Reads how one event stands in its sentence, from the words on it and above it. */
final class SituationReader {
  private static final Set<String> DENY = Set.of("deny", "refute", "rebut", "dismiss", "dispute");

  /** What has been made although it is rejected. */
  private static final Set<String> MADE =
      Set.of("approach", "overture", "letter", "message", "email");

  private static final Set<String> DURING = Set.of("during", "on", "at", "in");
  private static final Set<String> AHEAD = Set.of("ahead of", "in advance of");
  private static final Set<String> DESIRE =
      Set.of("want", "like", "love", "wish", "need", "prefer");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "wo", "shall", "’ll");
  private static final Set<String> MAYBE =
      Set.of("would", "could", "might", "may", "should", "can", "must", "'d");

  private static final Set<String> CALL = Set.of("call", "put");
  private static final Set<String> HAVE = Set.of("have");

  private final ParsedSentence s;
  private final Mood mood;
  private final Outlook outlook;
  private final Words words;
  private boolean negated;
  private boolean denied;
  private boolean planned;
  private boolean hypothetical;
  private boolean hedged;
  private boolean generic;
  private boolean wished;
  private boolean refused;

  SituationReader(ParsedSentence s, Words words) {
    this.s = s;
    this.words = words;
    this.mood = new Mood(s, words);
    this.outlook = new Outlook(s, words);
  }

  Situation read(Token trigger, Token anchor) {
    noun(trigger);
    around(trigger);
    planned |= mood.isAwaited(trigger) || mood.isSought(anchor);
    verb(anchor);
    unreal(anchor);
    if (trigger.head() == anchor.index() && trigger.index() != anchor.index()) {
      governed(trigger, anchor);
    }
    above(anchor);
    return situation();
  }

  private Situation situation() {
    return new Situation(negated, denied, planned, hypothetical, hedged, generic, wished, refused);
  }

  private void noun(Token trigger) {
    for (Token child : s.children(trigger)) {
      String lemma = child.lemma().toLowerCase(Locale.ROOT);
      String word = child.text().toLowerCase(Locale.ROOT);
      if (child.is("amod") || child.is("compound") || child.is("det")) {
        planned |= words.is("tocome", word);
        hypothetical |= words.is("possible", word);
        hedged |= words.is("alleged", word) || word.equals("alleged");
        negated |= lemma.equals("no") && child.is("det");
        generic |=
            Set.of("regular", "frequent", "occasional", "annual", "weekly", "daily")
                .contains(lemma);
      }
    }
  }

  /** A noun shares the future of the clause it stands in; what stands behind "after" is past. */
  private void around(Token trigger) {
    String preposition = Clause.preposition(s, trigger);
    planned |= trigger.isNoun() && outlook.isDated(trigger);
    if (trigger.isNoun() && DURING.contains(preposition) && trigger.head() >= 0) {
      planned |= Clause.hasAux(s, s.token(trigger.head()), FUTURE);
    }
    planned |= trigger.isNoun() && outlook.isOpening(trigger);
    planned |= trigger.isNoun() && AHEAD.contains(preposition);
    planned &= !preposition.equals("after");
  }

  private void verb(Token anchor) {
    boolean perfect = Clause.hasAux(s, anchor, HAVE);
    negated |= Clause.isNegated(s, anchor) || mood.sharesNegation(anchor);
    planned |= Clause.hasAux(s, anchor, FUTURE) && !perfect || mood.isToBe(anchor);
    boolean foretold = isForetold(anchor) || outlook.isOfDated(anchor);
    planned |= foretold && Clause.hasAux(s, anchor, MAYBE) || outlook.isHeadlined(anchor);
    hypothetical |= Clause.hasAux(s, anchor, MAYBE) && !foretold;
    hedged |= isHearsayBehind(anchor);
    hypothetical |= s.children(anchor, "mark").stream().anyMatch(m -> Mood.IF.contains(m.lemma()));
    for (Token child : s.children(anchor, "advmod")) {
      hedged |= words.is("hedge", child.lemma().toLowerCase(Locale.ROOT));
      generic |= words.is("habit", child.lemma().toLowerCase(Locale.ROOT));
    }
  }

  /** "They met in Oslo, it was claimed": told behind it by nobody in particular. */
  private boolean isHearsayBehind(Token anchor) {
    return s.children(anchor, "parataxis").stream()
        .filter(v -> words.is("hearsay", v.lemma()) && Clause.isPassive(s, v))
        .filter(v -> Clause.ownSubject(s, v).filter(t -> t.lemma().equals("it")).isPresent())
        .anyMatch(mood::isHearsay);
  }

  private boolean isForetold(Token verb) {
    return !Clause.hasAux(s, verb, HAVE) && mood.isForetold(verb);
  }

  private void unreal(Token anchor) {
    negated |= mood.isMissed(anchor);
    if (mood.isInverted(anchor)) {
      hypothetical = true;
      planned = false;
    }
  }

  private void above(Token anchor) {
    Token at = anchor;
    if (anchor.head() >= 0 && anchor.is("advcl")) {
      purpose(anchor, s.token(anchor.head()));
      planned |= mood.isAhead(anchor, s.token(anchor.head()));
      hedged |= mood.isHearsay(s.token(anchor.head()));
    }
    subject(anchor);
    for (int i = 0; i < 4 && at.head() >= 0; i++) {
      Token governor = s.token(at.head());
      boolean content =
          at.is("xcomp")
              || at.is("ccomp")
              || at.is("obj")
              || at.is("acl")
              || at.is("obl")
              || at.is("nsubj:pass")
              || at.is("csubj")
              || at.is("nmod")
              || at.is("conj")
              || at.is("nsubj") && !governor.isVerb();
      if (!content
          || at.relation().equals("acl:relcl") && !governor.isVerb() && isPerson(governor)) {
        break;
      }
      if (isReport(governor)) {
        hedged |= words.is("hearsay", governor.lemma());
        denied |= isDenied(governor);
        break;
      }
      governed(at, governor);
      if (at.is("obj") && words.is("framing", governor.lemma())) {
        break;
      }
      at = governor;
    }
  }

  /** What somebody is about to do says nothing of what a clause on the person tells. */
  private boolean isPerson(Token noun) {
    return noun.ner().equals("PERSON") || words.is("person", noun.lemma());
  }

  /** "Talks are due to begin", "The meeting will not happen": the verb tells of its subject. */
  private void subject(Token event) {
    if (!event.isNoun() || !event.is("nsubj") || event.head() < 0) {
      return;
    }
    Token verb = s.token(event.head());
    planned |= mood.isSetToCome(verb);
    if (mood.isHappening(verb)) {
      verb(verb);
    }
  }

  /** "will go to the palace to see X": what a journey is for shares its future. */
  private void purpose(Token clause, Token journey) {
    if (Clause.has(s, clause, "mark", "to")) {
      boolean foretold = isForetold(journey);
      planned |= Clause.hasAux(s, journey, FUTURE) || mood.isToBe(journey) || foretold;
      planned |= journey.lemma().equals("due") && !s.children(journey, "cop").isEmpty();
      hypothetical |= Clause.hasAux(s, journey, MAYBE) && !foretold;
    }
  }

  /** A letter that is sent has been written. */
  private boolean isWritten(Token noun) {
    return words.is("sent", noun.lemma());
  }

  /** What is done with a report of an event is not done with the event. */
  private boolean isReport(Token noun) {
    return noun.isNoun()
        && Set.of("rumour", "document", "hearsay").stream()
            .anyMatch(kind -> words.is(kind, noun.lemma()));
  }

  private boolean isDenied(Token report) {
    return Clause.head(s, report).filter(v -> DENY.contains(v.lemma())).isPresent();
  }

  /** Whether the verb says that its event was cancelled or put off. */
  static boolean callsOff(ParsedSentence s, Token verb, Words words) {
    boolean phrase = CALL.contains(verb.lemma()) && Clause.has(s, verb, "compound:prt", "off");
    return phrase || words.is("cancel", verb.lemma());
  }

  /** "declined a meeting", "turned down", "pulled out of". */
  private boolean turnsDown(Token at, Token verb) {
    boolean down = verb.lemma().equals("turn") && Clause.has(s, verb, "compound:prt", "down");
    boolean out = words.is("withdrawing", verb.lemma()) && mood.isOutOf(at, verb);
    boolean complement = isComplement(at) && !at.is("ccomp");
    boolean refused = down || words.is("refuse", verb.lemma());
    return complement && refused && !MADE.contains(at.lemma()) || out;
  }

  /** "seeks meeting with the union": short for seeking a meeting. */
  private static boolean isSought(Token at) {
    return at.is("xcomp") && at.pos().equals("VBG");
  }

  private static boolean isComplement(Token at) {
    return at.is("xcomp")
        || at.is("obj")
        || at.is("ccomp")
        || at.is("nsubj:pass")
        || at.is("acl")
        || at.is("csubj");
  }

  private void governed(Token at, Token governor) {
    String lemma = governor.lemma().toLowerCase(Locale.ROOT);
    boolean complement = isComplement(at);
    boolean off = complement && callsOff(s, governor, words);
    planned |= off || mood.isIntended(at, governor);
    negated |= mood.isIntended(at, governor) && Clause.isNegated(s, governor);
    hypothetical |= mood.isSought(at, governor);
    refused |= off;
    denied |= complement && DENY.contains(lemma) || lemma.equals("denial");
    if (turnsDown(at, governor)) {
      negated = true;
      refused = true;
    }
    negated |= complement && (mood.isYetTo(governor, at) || outlook.isInVain(at, governor));
    boolean infinitive = s.children(at, "mark").stream().anyMatch(m -> m.lemma().equals("to"));
    planned |=
        complement
            && words.is("prospect", lemma)
            && (infinitive
                || isSought(at)
                || (at.is("obj") || at.is("nsubj:pass")) && !isWritten(at))
            && (governor.isVerb() || governor.pos().startsWith("J"));
    hedged |= complement && mood.isHearsay(governor);
    hedged |= at.is("xcomp") && words.is("seeming", lemma);
    planned |= mood.isAhead(at, governor);
    negated |= mood.isUnplanned(at, governor);
    if (at.is("acl") && infinitive && words.is("intention", lemma)) {
      planned = true;
      negated |= Clause.has(s, governor, "det", "no");
    }
    hypothetical |= at.is("xcomp") && words.is("willing", lemma);
    hypothetical |= complement && (words.is("propose", lemma) || DESIRE.contains(lemma));
    wished |= at.is("xcomp") && DESIRE.contains(lemma);
    if (at.is("xcomp") || at.is("conj")) {
      planned |=
          at.is("xcomp") && isAheadOfItself(governor)
              || at.is("conj")
                  && Clause.hasAux(s, governor, FUTURE)
                  && Clause.ownSubject(s, at).isEmpty();
      negated |= at.is("xcomp") && Clause.isNegated(s, governor);
      hedged |=
          at.is("xcomp")
              && s.children(governor, "advmod").stream()
                  .anyMatch(m -> words.is("hedge", m.lemma().toLowerCase(Locale.ROOT)));
      hypothetical |= at.is("xcomp") && Clause.hasAux(s, governor, MAYBE) && !isForetold(governor);
    }
  }

  /** "will travel to meet", "is to go to see", "said she would return to meet". */
  private boolean isAheadOfItself(Token governor) {
    return Clause.hasAux(s, governor, FUTURE) || mood.isToBe(governor) || isForetold(governor);
  }
}
