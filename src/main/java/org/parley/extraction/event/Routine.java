package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ClaimKind;

/** What people do in the line of duty, and what is done with the public: no meetings of parties. */
final class Routine {
  private static final Set<String> WITH = Set.of("with", "to");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> ALLOWING =
      Set.of("authorize", "authorise", "allow", "permit", "license", "entitle");
  private static final Set<String> AT = Set.of("for", "at", "in");

  private final Words words;
  private final Fixtures fixtures;

  Routine(Words words, Fixtures fixtures) {
    this.words = words;
    this.fixtures = fixtures;
  }

  /** Inquiries of the police, teams on the field, hearings, crowds, and meeting the public. */
  boolean isNoEvent(ParsedSentence s, Token v, Trigger trigger, Optional<Token> subject) {
    boolean inquiry =
        trigger.kind() == ClaimKind.CONTACT
            && subject.filter(t -> words.is("duty", t.lemma()) && isBare(s, t)).isPresent();
    boolean hearing =
        Clause.behind(s, v, AT).stream().anyMatch(t -> words.is("hearing", t.lemma()));
    boolean throughMedia =
        Clause.behind(s, v, Set.of("through", "via")).stream()
            .anyMatch(t -> words.is("media", t.lemma()));
    boolean meet = trigger.frame() == Frame.MEET;
    return inquiry
        || isUnnamedSource(s, v)
        || isRule(s, v)
        || hearing
        || throughMedia
        || meet && subject.filter(t -> isCrowd(s, v, t) || isTeam(s, t)).isPresent()
        || isPublic(s, v)
        || isCallForHelp(s, v, trigger)
        || isSpeech(s, v, trigger);
  }

  /** "spoke on condition of anonymity", "not authorised to discuss the matter": told of sources. */
  private boolean isUnnamedSource(ParsedSentence s, Token v) {
    boolean anonymous =
        s.children(v, "obl").stream()
            .flatMap(t -> s.subtree(t).stream())
            .anyMatch(t -> t.lemma().equals("anonymity"));
    boolean silent =
        v.is("xcomp") && Clause.head(s, v).filter(h -> ALLOWING.contains(h.lemma())).isPresent();
    return anonymous || silent && Clause.isNegated(s, s.token(v.head()));
  }

  /** "where ministers meet outside bodies": what anybody does at any time, in the present. */
  private static boolean isRule(ParsedSentence s, Token v) {
    List<Token> others = new ArrayList<>(Clause.objects(s, v));
    others.addAll(Clause.behind(s, v, WITH));
    List<Token> all = new ArrayList<>(Clause.ownSubject(s, v).stream().toList());
    all.addAll(others);
    return v.pos().equals("VBP")
        && !others.isEmpty()
        && all.size() > 1
        && all.stream().allMatch(t -> t.pos().equals("NNS") && isKind(s, t));
  }

  /** "ministers", "outside bodies": all of a kind. */
  private static boolean isKind(ParsedSentence s, Token noun) {
    return s.children(noun, "det", "nmod:poss", "nummod", "appos", "conj").isEmpty()
        && s.subtree(noun).stream().noneMatch(Token::isProper);
  }

  /** "contacted police". */
  private boolean isCallForHelp(ParsedSentence s, Token v, Trigger trigger) {
    return trigger.kind() == ClaimKind.CONTACT
        && Clause.objects(s, v).stream()
            .anyMatch(t -> words.is("rescue", t.lemma()) && isBare(s, t));
  }

  /** "spoke to parliament for an hour": many listen. */
  private boolean isSpeech(ParsedSentence s, Token v, Trigger trigger) {
    return trigger.frame() == Frame.WITH
        && Clause.behind(s, v, Set.of("to", "before")).stream()
            .anyMatch(t -> words.is("listeners", t.lemma()) && !t.isProper());
  }

  /** "Police", "Detectives": nobody in particular. */
  private static boolean isBare(ParsedSentence s, Token noun) {
    return s.children(noun, "det", "nmod", "appos", "nmod:poss").isEmpty();
  }

  /** "Shareholders met in Zurich": those of one body among themselves. */
  private boolean isCrowd(ParsedSentence s, Token v, Token subject) {
    boolean alone =
        Clause.objects(s, v).isEmpty()
            && Clause.behind(s, v, VerbEvents.WITH).isEmpty()
            && s.children(subject, "conj").isEmpty();
    return alone && subject.pos().equals("NNS") && words.is("crowd", subject.lemma());
  }

  private boolean isTeam(ParsedSentence s, Token subject) {
    boolean sport = s.tokens().stream().anyMatch(t -> t.isNoun() && words.is("sport", t.lemma()));
    return (sport || fixtures.isSport()) && words.is("team", subject.lemma());
  }

  /** "met fans", "in contact with customers". */
  private boolean isPublic(ParsedSentence s, Token v) {
    List<Token> whom = Clause.objects(s, v);
    List<Token> by = Clause.isPassive(s, v) ? Clause.behind(s, v, BY) : whom;
    List<Token> all = by.isEmpty() ? Clause.behind(s, v, WITH) : by;
    return !all.isEmpty()
        && all.stream()
            .flatMap(t -> Clause.coordinated(s, t).stream())
            .allMatch(t -> t.pos().equals("NNS") && isAnybody(s, t));
  }

  private boolean isAnybody(ParsedSentence s, Token t) {
    return words.is("public", t.lemma()) && s.children(t, "det", "nmod:poss", "appos").isEmpty();
  }
}
