package org.parley.extraction.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.attribution.Quotes;
import org.parley.extraction.attribution.Speakers;
import org.parley.extraction.attribution.Utterance;
import org.parley.extraction.attribution.Utterances;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ResponseKind;

/**
 * Finds the places of an article where somebody denies, doubts, declines to comment or confirms.
 */
public final class AnswerFinder {
  private static final Set<String> SAY_NOTHING =
      Set.of(
          "comment",
          "say",
          "confirm",
          "discuss",
          "answer",
          "elaborate",
          "respond",
          "address",
          "reveal",
          "disclose",
          "provide",
          "identify",
          "speculate",
          "give",
          "talk",
          "offer",
          "speak",
          "detail",
          "draw");
  private static final Set<String> REPLY = Set.of("respond", "reply", "answer", "return", "react");
  private static final Set<String> REQUEST =
      Set.of(
          "request",
          "call",
          "message",
          "comment",
          "question",
          "inquiry",
          "enquiry",
          "email",
          "e-mail",
          "query");
  private static final Set<String> POINTING =
      Set.of(
          "it",
          "this",
          "that",
          "they",
          "these",
          "those",
          "such",
          "matter",
          "issue",
          "subject",
          "what",
          "question");
  private static final Set<String> KNOWLEDGE =
      Set.of(
          "knowledge",
          "information",
          "recollection",
          "record",
          "idea",
          "indication",
          "evidence",
          "memory",
          "confirmation");

  private final Words words;
  private final Entities entities;
  private final Quotes quotes;
  private final Speakers speakers;
  private final Utterances utterances;

  public AnswerFinder(
      Words words, Entities entities, Quotes quotes, Speakers speakers, Utterances utterances) {
    this.words = words;
    this.entities = entities;
    this.quotes = quotes;
    this.speakers = speakers;
    this.utterances = utterances;
  }

  /** The answers of a sentence, given the events it mentions. */
  public List<Answer> find(ParsedSentence s, List<EventMention> events) {
    List<Answer> found = new ArrayList<>();
    for (Token token : s.tokens()) {
      at(s, token, events).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Answer> at(ParsedSentence s, Token t, List<EventMention> events) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    if (t.isVerb()) {
      Optional<Answer> answer = verb(s, t, lemma, events);
      if (answer.isPresent()) {
        return answer;
      }
    }
    if (lemma.equals("comment") && t.isNoun() && Clause.has(s, t, "det", "no")) {
      return noComment(s, t, events);
    }
    if (lemma.equals("denial") && t.isNoun()) {
      return events(s, t, events).isEmpty()
          ? Optional.empty()
          : Optional.of(
              answer(
                  ResponseKind.DENIAL,
                  s,
                  t,
                  ownerOf(s, t),
                  "denial-noun",
                  events(s, t, events),
                  false));
    }
    return judgement(s, t, lemma, events);
  }

  // verbs --------------------------------------------------------------------------------------

  private Optional<Answer> verb(
      ParsedSentence s, Token v, String lemma, List<EventMention> events) {
    boolean negated = isNegated(s, v);
    if (lemma.equals("decline") || lemma.equals("refuse")) {
      return declined(s, v, events);
    }
    if (words.is("evade", lemma) && !negated) {
      return relevant(s, v, events, true)
          .map(
              r ->
                  answer(
                      ResponseKind.NO_COMMENT,
                      s,
                      v,
                      Clause.subject(s, v),
                      "evaded",
                      r.events,
                      r.general));
    }
    if (lemma.equals("comment") && negated) {
      return relevant(s, v, events, true)
          .map(
              r ->
                  answer(
                      ResponseKind.NO_COMMENT,
                      s,
                      v,
                      Clause.subject(s, v),
                      "not-commented",
                      r.events,
                      r.general));
    }
    if (REPLY.contains(lemma) && negated) {
      boolean request = s.subtree(v).stream().anyMatch(t -> REQUEST.contains(t.lemma()));
      return request || lemma.equals("respond")
          ? Optional.of(
              answer(
                  ResponseKind.NO_COMMENT,
                  s,
                  v,
                  Clause.subject(s, v),
                  "not-responded",
                  List.of(),
                  true))
          : Optional.empty();
    }
    if (lemma.equals("reach") && negated && Clause.isPassive(s, v)) {
      return Optional.of(
          answer(
              ResponseKind.NO_COMMENT, s, v, Clause.subject(s, v), "not-reached", List.of(), true));
    }
    if (words.is("deny", lemma) || words.is("reject", lemma)) {
      return denied(s, v, lemma, negated, events);
    }
    if (words.is("confirm", lemma)) {
      return confirmed(s, v, negated, events);
    }
    if (lemma.equals("push")
        && s.children(v, "advmod", "compound:prt").stream()
            .anyMatch(c -> c.lemma().equals("back"))) {
      return relevant(s, v, events, false)
          .map(
              r ->
                  answer(
                      ResponseKind.DENIAL,
                      s,
                      v,
                      Clause.subject(s, v),
                      "pushed-back",
                      r.events,
                      r.general));
    }
    if (lemma.equals("laugh")
        && s.children(v, "compound:prt").stream().anyMatch(c -> c.lemma().equals("off"))) {
      return relevant(s, v, events, false)
          .map(
              r ->
                  answer(
                      ResponseKind.DENIAL,
                      s,
                      v,
                      Clause.subject(s, v),
                      "laughed-off",
                      r.events,
                      r.general));
    }
    if (Set.of("say", "discuss", "tell", "disclose", "reveal", "address").contains(lemma)
        && negated
        && !isQuoted(s, v)) {
      List<EventMention> inside =
          events(s, v, events).stream().filter(e -> e.trigger().index() != v.index()).toList();
      boolean whether =
          s.subtree(v).stream()
              .anyMatch(t -> Set.of("whether", "if", "who", "what", "which").contains(t.lemma()));
      return inside.isEmpty() || !whether && !lemma.equals("discuss")
          ? Optional.empty()
          : Optional.of(
              answer(
                  ResponseKind.NO_COMMENT, s, v, Clause.subject(s, v), "not-said", inside, false));
    }
    if (words.is("happen", lemma) && negated
        || lemma.equals("take")
            && negated
            && s.children(v, "obj").stream().anyMatch(o -> o.lemma().equals("place"))) {
      return spoken(s, v, ResponseKind.DENIAL, "did-not-happen", events);
    }
    if (lemma.equals("know") && negated || lemma.equals("hear") && negated) {
      List<EventMention> inside = events(s, v, events);
      return inside.isEmpty()
          ? Optional.empty()
          : spoken(s, v, ResponseKind.DOUBT, "does-not-know", events);
    }
    return Optional.empty();
  }

  private boolean isNegated(ParsedSentence s, Token v) {
    boolean yet =
        Clause.head(s, v)
                .filter(
                    h ->
                        v.is("xcomp")
                            && (s.children(h, "advmod").stream()
                                    .anyMatch(a -> a.lemma().equals("yet"))
                                || Clause.isNegated(s, h)))
                .isPresent()
            || s.children(v, "advmod").stream().anyMatch(a -> a.lemma().equals("yet"))
                && s.children(v, "mark").stream().anyMatch(m -> m.lemma().equals("to"));
    boolean joined =
        v.is("conj")
            && v.head() >= 0
            && s.children(v, "cc").stream().anyMatch(c -> c.lemma().equals("nor"));
    boolean unable =
        Clause.head(s, v)
            .filter(
                h -> v.is("xcomp") && Set.of("unable", "fail", "unavailable").contains(h.lemma()))
            .isPresent();
    return Clause.isNegated(s, v) || yet || joined || unable;
  }

  private Optional<Answer> declined(ParsedSentence s, Token v, List<EventMention> events) {
    Optional<Token> what =
        s.children(v, "xcomp").stream().filter(x -> SAY_NOTHING.contains(x.lemma())).findFirst();
    boolean comment =
        s.children(v, "obj", "xcomp").stream()
            .anyMatch(
                o ->
                    o.lemma().equals("comment")
                        || o.lemma().equals("request")
                        || o.lemma().equals("interview"));
    if (what.isEmpty() && !comment) {
      return Optional.empty();
    }
    return relevant(s, v, events, true)
        .map(
            r ->
                answer(
                    ResponseKind.NO_COMMENT,
                    s,
                    v,
                    Clause.subject(s, v),
                    "declined",
                    r.events,
                    r.general));
  }

  private Optional<Answer> noComment(ParsedSentence s, Token noun, List<EventMention> events) {
    Optional<Token> from = Clause.behind(s, noun, Set.of("from", "by")).stream().findFirst();
    Token verb = Clause.clauseVerb(s, noun);
    Optional<Token> who =
        from.or(
            () ->
                Clause.subject(s, verb)
                    .filter(t -> !t.pos().equals("EX") && t.index() != noun.index()));
    return relevant(s, noun, events, true)
        .map(r -> answer(ResponseKind.NO_COMMENT, s, noun, who, "no-comment", r.events, r.general));
  }

  private Optional<Answer> denied(
      ParsedSentence s, Token v, String lemma, boolean negated, List<EventMention> events) {
    boolean strong = words.is("deny", lemma);
    Optional<Relevance> relevance = relevant(s, v, events, false);
    if (relevance.isEmpty() || v.is("amod")) {
      return Optional.empty();
    }
    boolean nature =
        s.subtree(v).stream()
            .anyMatch(
                t ->
                    Set.of(
                            "account",
                            "description",
                            "version",
                            "characterization",
                            "characterisation",
                            "nature",
                            "contents")
                        .contains(t.lemma()));
    boolean report =
        s.children(v, "obj", "obl").stream()
            .flatMap(o -> Clause.coordinated(s, o).stream())
            .anyMatch(o -> words.is("rumour", o.lemma()));
    boolean as = !Clause.behind(s, v, Set.of("as")).isEmpty();
    if (negated) {
      return Optional.of(
          answer(
              ResponseKind.PARTIAL,
              s,
              v,
              Clause.subject(s, v),
              "not-denied",
              relevance.get().events,
              relevance.get().general));
    }
    if (!strong && !report) {
      return as && !relevance.get().events.isEmpty()
          ? Optional.of(
              answer(
                  ResponseKind.PARTIAL,
                  s,
                  v,
                  Clause.subject(s, v),
                  "dismissed-as",
                  relevance.get().events,
                  false))
          : Optional.empty();
    }
    ResponseKind kind =
        nature && !relevance.get().events.isEmpty() ? ResponseKind.PARTIAL : ResponseKind.DENIAL;
    Optional<Token> who =
        Clause.isPassive(s, v)
            ? Clause.behind(s, v, Set.of("by")).stream().findFirst()
            : Clause.subject(s, v);
    return Optional.of(
        answer(
            kind,
            s,
            v,
            who,
            strong ? "denied" : "rejected-report",
            relevance.get().events,
            relevance.get().general));
  }

  private Optional<Answer> confirmed(
      ParsedSentence s, Token v, boolean negated, List<EventMention> events) {
    boolean neither =
        s.tokens().stream().anyMatch(t -> t.lemma().equals("deny"))
            && v.lemma().equals("confirm")
            && s.tokens().stream()
                .anyMatch(t -> Set.of("nor", "or", "neither").contains(t.lemma()));
    Optional<Relevance> relevance = relevant(s, v, events, negated || neither);
    if (relevance.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> who =
        Clause.isPassive(s, v)
            ? Clause.behind(s, v, Set.of("by")).stream().findFirst()
            : Clause.subject(s, v);
    boolean silent =
        negated
            || neither
            || Clause.head(s, v)
                .filter(h -> v.is("xcomp") && Set.of("refuse", "decline").contains(h.lemma()))
                .isPresent();
    if (silent
        && v.is("xcomp")
        && Clause.head(s, v)
            .filter(h -> Set.of("refuse", "decline").contains(h.lemma()))
            .isPresent()) {
      return Optional.empty();
    }
    if (!silent && who.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        answer(
            silent ? ResponseKind.NO_COMMENT : ResponseKind.CONFIRMATION,
            s,
            v,
            who,
            silent ? "not-confirmed" : "confirmed",
            relevance.get().events,
            relevance.get().general));
  }

  // judgements -----------------------------------------------------------------------------------

  /** "The report is false", "these baseless accusations", "there was no such meeting". */
  private Optional<Answer> judgement(
      ParsedSentence s, Token t, String lemma, List<EventMention> events) {
    boolean predicate = !s.children(t, "cop").isEmpty() || t.is("xcomp") || t.is("obl");
    if (words.is("false", lemma)
        && (t.pos().startsWith("J") || t.isNoun() || t.pos().equals("VBN"))) {
      if (t.is("amod") && t.head() >= 0 && words.is("rumour", s.token(t.head()).lemma())) {
        return spoken(s, t, ResponseKind.DENIAL, "false-report", events);
      }
      Optional<Token> subject = Clause.ownSubject(s, t);
      if (predicate && subject.isPresent() && pointsBack(subject.get())) {
        return spoken(
            s,
            t,
            Clause.isNegated(s, t) ? ResponseKind.CONFIRMATION : ResponseKind.DENIAL,
            "called-false",
            events);
      }
    }
    if (words.is("true", lemma) && predicate) {
      Optional<Token> subject = Clause.ownSubject(s, t);
      if (subject.isPresent() && pointsBack(subject.get()) && Clause.isNegated(s, t)) {
        return spoken(s, t, ResponseKind.DENIAL, "called-untrue", events);
      }
    }
    if (KNOWLEDGE.contains(lemma)
        && Clause.has(s, t, "det", "no")
        && (about(s, t, events)
            || Clause.behind(s, t, Set.of("about", "of", "on")).stream()
                .anyMatch(
                    o ->
                        s.subtree(o).stream()
                            .anyMatch(
                                x -> x.lemma().equals("such") || words.is("rumour", x.lemma()))))) {
      return spoken(s, t, ResponseKind.DOUBT, "no-knowledge", events);
    }
    if (Set.of("aware", "unaware").contains(lemma)
        && (Clause.isNegated(s, t) || lemma.equals("unaware"))
        && about(s, t, events)) {
      return spoken(s, t, ResponseKind.DOUBT, "not-aware", events);
    }
    if (words.is("unlikely", lemma)
        && (about(s, t, events)
            || Clause.ownSubject(s, t).filter(x -> pointsBack(x)).isPresent())) {
      return spoken(s, t, ResponseKind.DOUBT, "unlikely", events);
    }
    if (lemma.equals("truth") && Clause.has(s, t, "det", "no")) {
      return spoken(s, t, ResponseKind.DENIAL, "no-truth", events);
    }
    Optional<EventMention> negated =
        events.stream()
            .filter(
                e ->
                    e.trigger().index() == t.index()
                        && e.situation().negated()
                        && !e.situation().denied())
            .findFirst();
    return negated.isPresent()
        ? spoken(s, t, ResponseKind.DENIAL, "said-it-was-not", events)
        : Optional.empty();
  }

  private boolean about(ParsedSentence s, Token t, List<EventMention> events) {
    return !events(s, t, events).isEmpty();
  }

  private boolean pointsBack(Token subject) {
    String lemma = subject.lemma().toLowerCase(Locale.ROOT);
    return words.is("rumour", lemma) || POINTING.contains(lemma);
  }

  /** An answer in somebody's mouth: it needs a speaker, the outlet's own judgement is none. */
  private Optional<Answer> spoken(
      ParsedSentence s, Token t, ResponseKind kind, String rule, List<EventMention> events) {
    Optional<Token> source =
        utterances.in(s).stream()
            .filter(u -> u.covers(t) || isQuoted(s, t))
            .map(Utterance::source)
            .filter(x -> !words.is("media", x.lemma()))
            .reduce((a, b) -> b);
    Optional<Token> owner =
        source.isPresent()
            ? source
            : Clause.subject(s, Clause.clauseVerb(s, t))
                .filter(x -> x.isNoun() && entities.isPeople(s, x) && !x.is("expl"));
    if (source.isEmpty() && isQuoted(s, t) && speakers.of(s).isPresent()) {
      Entity speaker = speakers.of(s).get();
      return Optional.of(
          new Answer(
              kind,
              s,
              t,
              Optional.of(speaker),
              speaker.name(),
              s.span(),
              rule,
              events(s, t, events),
              events(s, t, events).isEmpty()));
    }
    return source.isPresent()
        ? Optional.of(
            answer(kind, s, t, owner, rule, events(s, t, events), events(s, t, events).isEmpty()))
        : Optional.empty();
  }

  // shared
  // -----------------------------------------------------------------------------------------

  private record Relevance(List<EventMention> events, boolean general) {}

  /** Events named below the cue; or, with nothing or only "the report" named, whatever was told. */
  private Optional<Relevance> relevant(
      ParsedSentence s, Token cue, List<EventMention> events, boolean bareAllowed) {
    List<EventMention> inside = events(s, cue, events);
    if (!inside.isEmpty()) {
      return Optional.of(new Relevance(inside, false));
    }
    List<Token> topics = new ArrayList<>();
    for (Token child : s.children(cue, "obj", "obl", "ccomp", "nmod", "xcomp")) {
      boolean topic =
          child.is("obj")
              || child.is("ccomp")
              || Set.of("on", "about", "to", "against", "over", "of")
                  .contains(Clause.preposition(s, child));
      if (child.is("xcomp")) {
        for (Token below : s.children(child, "obj", "obl", "ccomp")) {
          boolean on =
              below.is("obj")
                  || below.is("ccomp")
                  || Set.of("on", "about", "to").contains(Clause.preposition(s, below));
          if (on) {
            topics.add(below);
          }
        }
      } else if (topic && !child.relation().equals("obl:tmod")) {
        topics.add(child);
      }
    }
    topics.removeIf(
        t ->
            t.lemma().equals("comment")
                || t.lemma().equals("reporter")
                || t.lemma().equals("request"));
    if (topics.isEmpty()) {
      return bareAllowed ? Optional.of(new Relevance(List.of(), true)) : Optional.empty();
    }
    boolean pointing =
        topics.stream()
            .anyMatch(
                t ->
                    isBareReport(s, t)
                        || POINTING.contains(t.lemma().toLowerCase(Locale.ROOT))
                            && s.children(t, "acl", "nmod").isEmpty());
    return pointing ? Optional.of(new Relevance(List.of(), true)) : Optional.empty();
  }

  /** "the allegations", without saying of what. */
  private boolean isBareReport(ParsedSentence s, Token t) {
    Token noun = t;
    boolean content =
        s.children(noun, "acl", "ccomp").stream().anyMatch(c -> !c.pos().equals("VBN"))
            || s.children(noun, "nmod").stream()
                .anyMatch(c -> Set.of("of", "about").contains(Clause.preposition(s, c)));
    return words.is("rumour", noun.lemma()) && !content || noun.lemma().equals("contents");
  }

  private List<EventMention> events(ParsedSentence s, Token cue, List<EventMention> events) {
    return events.stream().filter(e -> s.dominates(cue, e.trigger())).toList();
  }

  private boolean isQuoted(ParsedSentence s, Token t) {
    return quotes.isQuoted(s, t);
  }

  private Optional<Token> ownerOf(ParsedSentence s, Token noun) {
    return s.children(noun, "nmod:poss").stream().findFirst();
  }

  private Answer answer(
      ResponseKind kind,
      ParsedSentence s,
      Token cue,
      Optional<Token> who,
      String rule,
      List<EventMention> events,
      boolean general) {
    List<Entity> parties = who.map(t -> entities.parties(s, t, speakers.of(s))).orElse(List.of());
    Optional<Entity> speaker = parties.isEmpty() ? Optional.empty() : Optional.of(parties.get(0));
    String name =
        speaker.map(Entity::name).orElseGet(() -> who.map(t -> entities.describe(s, t)).orElse(""));
    return new Answer(kind, s, cue, speaker, name, s.span(), rule, events, general);
  }
}
