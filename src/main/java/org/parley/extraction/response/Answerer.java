package org.parley.extraction.response;

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
import org.parley.model.PartyKind;
import org.parley.model.ResponseKind;

/** Finds out who gives an answer. */
final class Answerer {
  private static final Set<String> ACTS =
      Set.of("confirm", "deny", "decline", "refuse", "comment", "acknowledge");

  private final Words words;
  private final Entities entities;
  private final Quotes quotes;
  private final Speakers speakers;
  private final Utterances utterances;

  Answerer(
      Words words, Entities entities, Quotes quotes, Speakers speakers, Utterances utterances) {
    this.words = words;
    this.entities = entities;
    this.quotes = quotes;
    this.speakers = speakers;
    this.utterances = utterances;
  }

  /** "a chat", "the get-together": a noun for people being in touch. */
  boolean isContact(Token token) {
    return token.isNoun() && words.is("encounter", token.lemma());
  }

  boolean isQuoted(ParsedSentence s, Token t) {
    return quotes.isQuoted(s, t);
  }

  /** The subject of an answering verb, or the "by" of its passive; "was in no position to say". */
  Optional<Token> subject(ParsedSentence s, Token verb) {
    Optional<Token> stance =
        Clause.head(s, verb)
            .filter(h -> verb.is("acl") && !s.children(h, "cop").isEmpty())
            .flatMap(h -> Clause.ownSubject(s, h));
    if (stance.isPresent()) {
      return stance;
    }
    if (Clause.isPassive(s, verb)) {
      return Clause.behind(s, verb, Set.of("by")).stream().findFirst();
    }
    return Clause.sayer(
            s,
            verb,
            v ->
                words.is("speech", v.lemma())
                    || words.is("deny", v.lemma())
                    || words.is("confirm", v.lemma()))
        .map(who -> members(s, who));
  }

  /** "Nobody at the ministry": the ministry. */
  static Token members(ParsedSentence s, Token who) {
    boolean nobody =
        Set.of("nobody", "none", "neither").contains(who.lemma().toLowerCase(Locale.ROOT))
            || Clause.has(s, who, "det", "no");
    return nobody
        ? Clause.behind(s, who, Set.of("at", "from", "in", "of", "with")).stream()
            .findFirst()
            .orElse(who)
        : who;
  }

  /** An answer of the verb's subject, if the verb has a topic. */
  Optional<Answer> about(
      ResponseKind kind, ParsedSentence s, Token verb, String rule, Optional<Topic> topic) {
    return topic.flatMap(t -> given(kind, s, verb, subject(s, verb), rule, t));
  }

  /** An answer given by whoever the word names; none when it names nobody. */
  Optional<Answer> given(
      ResponseKind kind,
      ParsedSentence s,
      Token cue,
      Optional<Token> who,
      String rule,
      Topic topic) {
    if (who.isEmpty()) {
      return Optional.empty();
    }
    Token source = voiced(s, cue, outside(s, cue, who.get()));
    boolean statement =
        words.is("document", source.lemma())
            && s.children(source, "nmod:poss", "compound").isEmpty();
    List<Entity> parties = statement ? List.of() : entities.parties(s, source, speakers.of(s));
    Optional<Entity> party =
        parties.stream().filter(Entity::isNamed).findFirst().or(() -> parties.stream().findFirst());
    boolean outlet = party.filter(entities::isOutlet).isPresent();
    boolean press = kind == ResponseKind.CONFIRMATION && outlet && source.isProper();
    if (press) {
      return Optional.empty();
    }
    if (party.isPresent() && !isMisread(s, source, party.get())) {
      return Optional.of(answer(kind, s, cue, party.get(), rule, topic));
    }
    if (statement) {
      Optional<Token> issuer = issuer(s, source);
      return issuer.isPresent()
          ? given(kind, s, cue, issuer, rule, topic)
          : speakers.before(s).map(e -> answer(kind, s, cue, e, rule, topic));
    }
    if (source.lemma().equals("it") && !quotes.isQuoted(s, source)) {
      return speakers.bodyBefore(s).map(e -> answer(kind, s, cue, e, rule, topic));
    }
    boolean somebody =
        entities.isPeople(s, source)
            || words.is("outletnoun", source.lemma())
            || isActing(s, cue, source);
    return somebody
        ? Optional.of(
            new Answer(
                kind,
                s,
                cue,
                Optional.empty(),
                entities.describe(s, source),
                s.span(),
                rule,
                topic.events(),
                topic.general()))
        : Optional.empty();
  }

  /** "A spokeswoman said the company did not comment": she answers, and not the company. */
  private Token voiced(ParsedSentence s, Token cue, Token source) {
    Token top = cue.is("xcomp") && cue.head() >= 0 ? s.token(cue.head()) : cue;
    boolean own =
        Clause.ownSubject(s, top).filter(source::equals).isPresent()
            && top.is("ccomp")
            && !source.ner().equals("PERSON")
            && !source.text().matches("(?i)he|she|i|we");
    return own
        ? Clause.head(s, top)
            .filter(v -> words.is("speech", v.lemma()))
            .flatMap(v -> Clause.ownSubject(s, v))
            .filter(t -> isVoice(s, t))
            .orElse(source)
        : source;
  }

  private boolean isVoice(ParsedSentence s, Token sayer) {
    return words.is("spoken", sayer.lemma())
        || entities.parties(s, sayer, speakers.of(s)).stream().anyMatch(entities::isSpokesperson);
  }

  /** "'I cannot confirm that,' said her aide": who says it, and not whom "I" is taken for. */
  private Token outside(ParsedSentence s, Token cue, Token source) {
    boolean self =
        Set.of("i", "we").contains(source.text().toLowerCase(Locale.ROOT))
            && quotes.isQuoted(s, source);
    return self
        ? utterances.in(s).stream()
            .filter(u -> !quotes.isQuoted(s, u.cue()) && !u.source().equals(source))
            .filter(u -> u.covers(cue) || quotes.isQuoted(s, cue))
            .map(Utterance::source)
            .findFirst()
            .orElse(source)
        : source;
  }

  /** "The tour confirmed", "One of them denied": whatever answers is somebody. */
  private boolean isActing(ParsedSentence s, Token cue, Token source) {
    boolean body =
        Clause.has(s, source, "det", "the")
            && source.isNoun()
            && !words.is("document", source.lemma())
            && !words.is("inquiry", source.lemma());
    boolean one = source.pos().equals("CD") && !s.children(source, "nmod").isEmpty();
    return one || body && ACTS.contains(cue.lemma());
  }

  /** "The government", "a member of the team": words that stand for no single named person. */
  private boolean isMisread(ParsedSentence s, Token source, Entity party) {
    boolean body = words.is("group", source.lemma()) && !source.isProper();
    boolean newcomer = Clause.has(s, source, "det", "a") || Clause.has(s, source, "det", "an");
    boolean apposed = !s.children(source, "appos", "compound", "dep").isEmpty();
    boolean noOutlet =
        entities.isOutlet(party) && !source.isProper() && !words.is("outletnoun", source.lemma());
    return noOutlet && source.isNoun()
        || isOtherPerson(source, party, body || newcomer && !apposed);
  }

  private static boolean isOtherPerson(Token source, Entity party, boolean stranger) {
    return stranger
        && source.isNoun()
        && !source.isProper()
        && party.isNamed()
        && party.kind() == PartyKind.PERSON;
  }

  /** "In a statement denying it, the family said": whoever speaks by the statement. */
  private Optional<Token> issuer(ParsedSentence s, Token statement) {
    Optional<Token> by = Clause.behind(s, statement, Set.of("from", "by")).stream().findFirst();
    Token verb = Clause.clauseVerb(s, statement);
    return by.or(() -> Clause.subject(s, verb).filter(t -> !s.dominates(t, statement)))
        .filter(t -> !words.is("document", t.lemma()));
  }

  /** An answer in somebody's mouth: it needs a speaker, the outlet's own judgement is none. */
  Optional<Answer> spoken(
      ResponseKind kind, ParsedSentence s, Token cue, String rule, Topic topic) {
    boolean quoted = quotes.isQuoted(s, cue);
    Optional<Token> source =
        utterances.in(s).stream()
            .filter(u -> u.covers(cue) || quoted && !quotes.isQuoted(s, u.cue()))
            .map(Utterance::source)
            .filter(t -> !words.is("media", t.lemma()))
            .reduce((a, b) -> b);
    if (source.isPresent()) {
      return given(kind, s, cue, source, rule, topic);
    }
    return quoted
        ? speakers.of(s).map(e -> answer(kind, s, cue, e, rule, topic))
        : Optional.empty();
  }

  /** As {@link #spoken}, also where the parser loses what the verb of saying before it says. */
  Optional<Answer> told(ResponseKind kind, ParsedSentence s, Token cue, String rule, Topic topic) {
    return spoken(kind, s, cue, rule, topic)
        .or(
            () ->
                before(s, cue)
                    .flatMap(v -> Clause.subject(s, v))
                    .flatMap(who -> given(kind, s, cue, Optional.of(who), rule, topic)));
  }

  /** The last word of saying in front of the cue: "said there was", "was adamant that". */
  private Optional<Token> before(ParsedSentence s, Token cue) {
    return s.tokens().subList(0, cue.index()).stream()
        .filter(v -> isSaying(s, v) && !quotes.isQuoted(s, v) && !Clause.isNegated(s, v))
        .reduce((a, b) -> b)
        .filter(
            v ->
                s.tokens().subList(v.index(), cue.index()).stream()
                    .noneMatch(t -> t.text().equals(",")));
  }

  private boolean isSaying(ParsedSentence s, Token v) {
    boolean adamant = words.is("adamant", v.lemma()) && !s.children(v, "cop").isEmpty();
    boolean saying = v.isVerb() && words.is("speech", v.lemma()) && !Clause.isPassive(s, v);
    boolean speaking = v.lemma().equals("speak") && !Clause.behind(s, v, Set.of("of")).isEmpty();
    boolean wishing = v.isVerb() && words.is("speech", next(s, v)) && v.lemma().equals("wish");
    return adamant || saying || speaking || wishing;
  }

  /** The word behind "wishes to". */
  private static String next(ParsedSentence s, Token v) {
    return v.index() + 2 < s.size() ? s.token(v.index() + 2).lemma() : "";
  }

  /** Whether the speaker is no bystander: an official or a source of neither side. */
  boolean isConcerned(Answer answer, EventMention event) {
    boolean bystander =
        answer.speaker().filter(e -> !e.isNamed() && isBystander(e.name())).isPresent();
    return !bystander
        || event.parties().stream().anyMatch(p -> entities.speaksFor(answer.speakerWords(), p));
  }

  private static boolean isBystander(String description) {
    return description.matches("(?i).*\\b(official|source|insider|witness|person|people)s?\\b.*");
  }

  private static Answer answer(
      ResponseKind kind, ParsedSentence s, Token cue, Entity speaker, String rule, Topic topic) {
    return new Answer(
        kind,
        s,
        cue,
        Optional.of(speaker),
        speaker.name(),
        s.span(),
        rule,
        topic.events(),
        topic.general());
  }
}
