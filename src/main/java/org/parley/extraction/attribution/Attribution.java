package org.parley.extraction.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.Article;
import org.parley.model.AttributionChain;
import org.parley.model.Certainty;
import org.parley.model.Hop;
import org.parley.model.HopKind;
import org.parley.model.PartyKind;
import org.parley.model.Span;

/** Builds the chain of sources behind a word of an article. */
public final class Attribution {
  private static final Set<String> DOUBTFUL =
      Set.of("claim", "allege", "suggest", "believe", "think", "hint", "imply");

  private final Article article;
  private final Words words;
  private final Entities entities;
  private final Quotes quotes;
  private final Speakers speakers;
  private final Utterances utterances;
  private final Dismissals dismissals;

  public Attribution(
      Article article,
      Words words,
      Entities entities,
      Quotes quotes,
      Speakers speakers,
      Utterances utterances) {
    this.article = article;
    this.words = words;
    this.entities = entities;
    this.quotes = quotes;
    this.speakers = speakers;
    this.utterances = utterances;
    this.dismissals = new Dismissals(words);
  }

  /** The sources that say the word, nearest the outlet first; empty in the outlet's own voice. */
  public AttributionChain of(ParsedSentence s, Token token) {
    List<Hop> hops = new ArrayList<>();
    Optional<Token> denial = dismissals.of(s, token);
    for (Utterance utterance : utterances.in(s)) {
      if (utterance.covers(token) && denial.filter(utterance::covers).isEmpty()) {
        hops.addAll(hops(s, utterance));
      }
    }
    hops.addAll(reports(s, token));
    if (denial.isPresent()) {
      return new AttributionChain(distinct(hops));
    }
    if (quotes.isQuoted(s, token)) {
      speakers
          .of(s)
          .filter(e -> hops.stream().noneMatch(h -> h.name().equals(e.name())))
          .ifPresent(e -> hops.add(0, spoken(e)));
    }
    return new AttributionChain(distinct(hops));
  }

  /** The sources that bring the news of the event itself: "news of the meeting was revealed by". */
  public AttributionChain announcing(ParsedSentence s, Token token) {
    List<Hop> hops = new ArrayList<>();
    for (Utterance utterance : utterances.in(s)) {
      boolean direct = utterance.content().filter(c -> isNewsOf(c, token)).isPresent();
      boolean passive = utterance.content().isEmpty() && Clause.isPassive(s, utterance.cue());
      if (direct || passive && utterance.covers(token)) {
        hops.addAll(hops(s, utterance));
      }
    }
    hops.addAll(reports(s, token));
    return new AttributionChain(distinct(hops));
  }

  private static boolean isNewsOf(Token content, Token token) {
    return content.index() == token.index() || token.head() == content.index() && token.is("nmod");
  }

  /** Who says the word in his own sentence, nearest to it. */
  public Optional<Entity> sayer(ParsedSentence s, Token token) {
    Optional<Entity> said = Optional.empty();
    for (Utterance utterance : utterances.in(s)) {
      List<Entity> parties =
          utterance.covers(token)
              ? entities.parties(s, utterance.source(), speakers.of(s))
              : List.of();
      said = parties.isEmpty() ? said : Optional.of(parties.get(0));
    }
    return said.isPresent() || !quotes.isQuoted(s, token) ? said : speakers.of(s);
  }

  /** Whether the word is told only in a report that the sentence denies. */
  public boolean isDismissed(ParsedSentence s, Token token) {
    return dismissals.of(s, token).isPresent();
  }

  /** Whether the outermost source is the office or the voice of one of the parties. */
  public boolean isOwnOffice(ParsedSentence s, Token token, Collection<Entity> parties) {
    return utterances.in(s).stream()
        .filter(u -> u.covers(token))
        .limit(1)
        .map(Utterance::source)
        .filter(t -> words.is("ownvoice", t.lemma()))
        .flatMap(t -> s.children(t, "nmod:poss").stream())
        .flatMap(t -> entities.parties(s, t, speakers.of(s)).stream())
        .anyMatch(parties::contains);
  }

  /** Whether the word stands inside quotation marks. */
  public boolean isQuoted(ParsedSentence s, Token token) {
    return quotes.isQuoted(s, token);
  }

  private static List<Hop> distinct(List<Hop> hops) {
    List<Hop> kept = new ArrayList<>();
    for (Hop hop : hops) {
      if (kept.stream().noneMatch(k -> k.name().equalsIgnoreCase(hop.name()))) {
        kept.add(hop);
      }
    }
    return kept;
  }

  private List<Hop> hops(ParsedSentence s, Utterance u) {
    List<Hop> hops = new ArrayList<>();
    u.addressee()
        .map(a -> outletBeside(s, a))
        .filter(a -> isOutlet(s, a))
        .filter(a -> article.outlet().value().isEmpty() || !isOwn(s, a))
        .ifPresent(a -> hops.add(hop(s, a, u.cue())));
    Token source = outletBeside(s, u.source());
    boolean according = u.cue().equals(u.source()) && source.isNoun();
    if ((according || isSource(s, source)) && !isOwn(s, source)) {
      hops.add(hop(s, source, u.cue()));
    }
    for (Token citing : s.tokens()) {
      if (utterances.isCiting(s, citing)
          && utterances.nearestBefore(s, citing).filter(u::equals).isPresent()) {
        Clause.objects(s, citing).stream()
            .filter(o -> isSource(s, o))
            .forEach(o -> hops.add(hop(s, o, citing)));
      }
    }
    return hops;
  }

  /** "News of the meeting was revealed by X", "a report in X that", "X's report of". */
  private List<Hop> reports(ParsedSentence s, Token token) {
    List<Hop> hops = new ArrayList<>();
    Token at = token;
    for (int i = 0; i < 5 && at.head() >= 0; i++) {
      Token head = s.token(at.head());
      if (words.is("document", head.lemma())
          && head.isNoun()
          && (at.is("acl") || at.is("nmod") || at.is("ccomp"))) {
        for (Token owner : s.children(head, "nmod:poss", "compound")) {
          if (owner.isProper()) {
            hops.add(hop(s, owner, head));
          }
        }
        for (Token in : Clause.behind(s, head, Set.of("in", "by", "from"))) {
          hops.add(hop(s, in, head));
        }
        Optional<Token> reporting = Clause.head(s, head).filter(v -> words.is("speech", v.lemma()));
        if (hops.isEmpty() && reporting.isEmpty() && dismissals.of(s, token).isEmpty()) {
          hops.add(hop(s, head, head));
        }
      }
      at = head;
    }
    return hops;
  }

  /** "news website BuzzFeed": the name that explains the noun. */
  private Token outletBeside(ParsedSentence s, Token addressee) {
    boolean noun = words.is("outletnoun", addressee.lemma()) && !addressee.isProper();
    return noun
        ? s.children(addressee, "appos", "dep").stream()
            .filter(Token::isProper)
            .findFirst()
            .orElse(addressee)
        : addressee;
  }

  /** Whether the words can name a source: people, bodies, outlets and documents, not things. */
  private boolean isSource(ParsedSentence s, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean named = entities.namedAt(s, token).isPresent() && token.isProper();
    boolean pronoun = token.pos().startsWith("PRP") && !lemma.equals("it") && !lemma.equals("you");
    return named
        || pronoun
        || entities.isPeople(s, token)
        || words.is("document", lemma)
        || words.is("media", lemma)
        || words.is("outletnoun", lemma);
  }

  private boolean isOutlet(ParsedSentence s, Token token) {
    Optional<Entity> entity = entities.namedAt(s, token);
    return entity.isPresent() && entity.get().kind() != PartyKind.PERSON;
  }

  private boolean isOwn(ParsedSentence s, Token token) {
    String own = article.outlet().value().orElse("").toLowerCase(Locale.ROOT);
    return !own.isEmpty()
        && entities
            .namedAt(s, token)
            .filter(e -> own.contains(e.name().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  private Hop hop(ParsedSentence s, Token source, Token cue) {
    List<Entity> parties = entities.parties(s, source, speakers.of(s));
    Optional<Entity> entity = parties.isEmpty() ? Optional.empty() : Optional.of(parties.get(0));
    String name = entity.map(Entity::name).orElseGet(() -> entities.describe(s, source));
    Span span = source.span();
    return new Hop(
        name,
        kind(source, entity),
        Optional.of(cue.text()),
        Optional.of(article.passage(span)),
        false,
        certainty(cue),
        true);
  }

  private Hop spoken(Entity speaker) {
    Optional<Span> span = speaker.mentions().stream().findFirst();
    return new Hop(
        speaker.name(),
        speaker.kind() == PartyKind.PERSON ? HopKind.PERSON : HopKind.ORGANISATION,
        Optional.empty(),
        span.map(article::passage),
        true,
        Certainty.CERTAIN,
        true);
  }

  private HopKind kind(Token source, Optional<Entity> entity) {
    String lemma = source.lemma().toLowerCase(Locale.ROOT);
    if (words.is("document", lemma)) {
      return HopKind.DOCUMENT;
    }
    if (entity.isEmpty() || entity.get().kind() == PartyKind.UNNAMED) {
      return HopKind.ANONYMOUS;
    }
    return entity.get().kind() == PartyKind.PERSON ? HopKind.PERSON : HopKind.ORGANISATION;
  }

  private static Certainty certainty(Token cue) {
    return DOUBTFUL.contains(cue.lemma()) ? Certainty.POSSIBLE : Certainty.CERTAIN;
  }
}
