package org.parley.extraction.attribution;

import java.util.ArrayList;
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
import org.parley.model.Certainty;
import org.parley.model.Hop;
import org.parley.model.HopKind;
import org.parley.model.PartyKind;
import org.parley.model.Span;

/** Reads the words that name a source: who it is, and which outlet passes it on. */
final class SourceReader {
  private static final Set<String> DOUBTFUL =
      Set.of("claim", "allege", "suggest", "believe", "think", "hint", "imply");
  private static final Set<String> TOLD = Set.of("speak", "talk", "tell", "write");
  private static final Set<String> NEWSMAN =
      Set.of("reporter", "journalist", "correspondent", "columnist", "editor");
  private static final Set<String> DOCUMENT = Set.of("in", "by", "from", "on");
  private static final Set<String> SEEN =
      Set.of("see", "obtain", "review", "view", "acquire", "publish", "release", "leak", "quote");

  private static final Set<String> OWN_NEWS = Set.of("reveal", "disclose", "report", "confirm");
  private static final Set<String> OWN_LEARNING = Set.of("learn", "understand", "gather", "hear");

  /** Sentences over which "he said" goes on with somebody without a name. */
  private static final int REACH = 4;

  private final Article article;
  private final Words words;
  private final Entities entities;
  private final Speakers speakers;
  private final Utterances utterances;

  SourceReader(
      Article article, Words words, Entities entities, Speakers speakers, Utterances utterances) {
    this.article = article;
    this.words = words;
    this.entities = entities;
    this.speakers = speakers;
    this.utterances = utterances;
  }

  /** The sources that the words headed by {@code head} name, each after the outlet it told. */
  List<Source> named(ParsedSentence s, Token head, Token cue) {
    List<Source> found = new ArrayList<>();
    for (Token each : Clause.coordinated(s, head)) {
      Token token = outletBeside(s, each);
      boolean isSource = each.index() == head.index() || isSource(s, token);
      if (isSource && !isOwn(s, token)) {
        relays(s, token).forEach(relay -> found.add(relay(s, relay, cue)));
        found.add(source(s, publisher(s, token).orElse(token), cue, false));
      }
    }
    return found;
  }

  /** "told the Gazette": the outlet that passes the news on, unless it is the article's own. */
  Optional<Source> told(ParsedSentence s, Token addressee, Token cue) {
    return Optional.of(outletBeside(s, addressee))
        .filter(a -> isOutlet(s, a) && !isOwn(s, a))
        .map(a -> relay(s, a, cue));
  }

  Source spoken(Entity speaker) {
    Optional<Span> span = speaker.mentions().stream().findFirst();
    Hop hop =
        new Hop(
            speaker.name(),
            speaker.kind() == PartyKind.PERSON ? HopKind.PERSON : HopKind.ORGANISATION,
            Optional.empty(),
            span.map(article::passage),
            true,
            Certainty.CERTAIN,
            true);
    return new Source(hop, Optional.of(speaker), false);
  }

  /** Whether the words can name a source: people, bodies, outlets and documents, not things. */
  boolean isSource(ParsedSentence s, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean named = entities.namedAt(s, token).isPresent() && token.isProper();
    boolean pronoun = token.pos().startsWith("PRP") && !lemma.equals("it") && !lemma.equals("you");
    return named
        || pronoun
        || isCalledOutlet(s, token)
        || entities.isPeople(s, token)
        || words.is("document", lemma)
        || words.is("inquiry", lemma)
        || words.is("media", lemma)
        || words.is("outletnoun", lemma);
  }

  /** "French daily Matin", "the magazine Glitz": a name that only the noun beside it explains. */
  private boolean isCalledOutlet(ParsedSentence s, Token token) {
    return Character.isUpperCase(token.text().charAt(0))
        && s.children(token, "compound", "amod").stream()
            .anyMatch(t -> !t.isProper() && words.is("outletnoun", t.lemma()));
  }

  boolean isOutlet(ParsedSentence s, Token token) {
    boolean called =
        isCalledOutlet(s, token)
            || words.is("outletnoun", token.lemma())
                && s.children(token, "compound").stream().anyMatch(Token::isProper);
    return called
        || entities
            .namedAt(s, token)
            .filter(e -> e.kind() != PartyKind.PERSON)
            .filter(e -> entities.isOutlet(e) || !isBody(e))
            .isPresent();
  }

  /** "Congress", "the Senate Intelligence Committee": bodies that are told but publish nothing. */
  private boolean isBody(Entity entity) {
    String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
    return entity.kind() == PartyKind.STATE
        || words.is("group", last) && !words.is("outletnoun", last);
  }

  private boolean isOwn(ParsedSentence s, Token token) {
    String own = article.outlet().value().orElse("").toLowerCase(Locale.ROOT);
    return !own.isEmpty()
        && entities
            .namedAt(s, token)
            .filter(e -> own.contains(e.name().toLowerCase(Locale.ROOT)))
            .isPresent();
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

  /** "a person who spoke with the Gazette", "emails seen by the Gazette". */
  private List<Token> relays(ParsedSentence s, Token source) {
    List<Token> found = new ArrayList<>();
    for (Token clause : s.subtree(source)) {
      boolean who = Clause.ownSubject(s, clause).filter(t -> t.pos().equals("WP")).isPresent();
      if (!clause.is("acl") && !clause.is("dep") && !who) {
        continue;
      }
      if (TOLD.contains(clause.lemma())) {
        found.addAll(Clause.behind(s, clause, Set.of("with", "to")));
        found.addAll(Clause.objects(s, clause));
      } else if (SEEN.contains(clause.lemma())) {
        found.addAll(Clause.behind(s, clause, Set.of("by")));
      }
    }
    return found.stream()
        .map(t -> outletBeside(s, t))
        .filter(t -> isOutlet(s, t) && !isOwn(s, t))
        .toList();
  }

  /**
   * "a report in the Gazette", "Ana Ruiz of the Gazette": the outlet whose document or man it is.
   */
  Optional<Token> publisher(ParsedSentence s, Token document) {
    boolean reporter = NEWSMAN.contains(document.lemma()) || isPerson(s, document);
    boolean own = words.is("document", document.lemma()) && !document.isProper();
    if (!reporter && !own) {
      return Optional.empty();
    }
    List<Token> owners = new ArrayList<>(s.children(document, "nmod:poss", "compound"));
    Set<String> behind = reporter ? Set.of("of", "at", "from", "for", "with") : DOCUMENT;
    owners.addAll(Clause.behind(s, document, behind));
    if (reporter && document.head() >= 0) {
      Clause.behind(s, s.token(document.head()), Set.of("of", "at", "from")).stream()
          .filter(t -> t.index() > document.index() && t.index() - document.index() < 6)
          .forEach(owners::add);
    }
    s.children(document, "conj").forEach(c -> owners.addAll(Clause.behind(s, c, behind)));
    return owners.stream().filter(t -> isPublisher(s, t)).findFirst();
  }

  private boolean isPerson(ParsedSentence s, Token token) {
    return entities.namedAt(s, token).filter(e -> e.kind() == PartyKind.PERSON).isPresent();
  }

  private boolean isPublisher(ParsedSentence s, Token token) {
    return entities.namedAt(s, token).filter(entities::isOutlet).isPresent()
        || token.isProper() && token.ner().equals("ORGANIZATION") && isOutlet(s, token);
  }

  private Source relay(ParsedSentence s, Token outlet, Token cue) {
    return source(s, outlet, cue, true);
  }

  /** "the Courier can reveal", "the Courier has learned": an article's words for its own outlet. */
  boolean isOwnNews(ParsedSentence s, Utterance utterance) {
    Token cue = utterance.cue();
    boolean reveals = OWN_NEWS.contains(cue.lemma()) && Clause.hasAux(s, cue, Set.of("can"));
    boolean learned = OWN_LEARNING.contains(cue.lemma()) && utterance.content().isPresent();
    if (isOwnVoice(s, utterance.source())) {
      return reveals || OWN_LEARNING.contains(cue.lemma());
    }
    return article.outlet().value().isEmpty()
        && (reveals || learned)
        && entities
            .namedAt(s, utterance.source())
            .filter(e -> e.kind() == PartyKind.ORGANISATION)
            .isPresent();
  }

  /** "we", "this newspaper", "our correspondent", outside of anybody's words. */
  private boolean isOwnVoice(ParsedSentence s, Token source) {
    boolean outlet = words.is("outletnoun", source.lemma()) || NEWSMAN.contains(source.lemma());
    boolean own =
        s.children(source, "det", "nmod:poss").stream()
            .anyMatch(t -> Set.of("this", "our").contains(t.text().toLowerCase(Locale.ROOT)));
    boolean we = source.text().equalsIgnoreCase("we") && speakers.of(s).isEmpty();
    return we || outlet && own;
  }

  private Source source(ParsedSentence s, Token token, Token cue, boolean relay) {
    if (token.pos().equals("PRP") && speakers.named(s, token).isEmpty()) {
      Optional<Utterance> meant =
          utterances.before(s, REACH).stream().filter(u -> isSomebody(u)).findFirst();
      if (meant.isPresent()) {
        return source(meant.get().sentence(), meant.get().source(), cue, relay);
      }
    }
    boolean document = words.is("document", token.lemma()) && !token.isProper();
    List<Entity> parties = document ? List.of() : speakers.named(s, token);
    Optional<Entity> entity = parties.stream().findFirst();
    Hop hop =
        new Hop(
            entity
                .filter(e -> isOtherwiseCalled(s, token, e))
                .map(Entity::name)
                .orElseGet(() -> entities.sourceWords(s, token)),
            kind(token, entity, relay),
            Optional.of(cue.text()),
            Optional.of(article.passage(entities.sourceSpan(s, token))),
            false,
            DOUBTFUL.contains(cue.lemma()) ? Certainty.POSSIBLE : Certainty.CERTAIN,
            true);
    return new Source(hop, document ? owner(s, token) : entity, relay);
  }

  /** Whether a noun for somebody tells, so that "he said" can go on with it. */
  private boolean isSomebody(Utterance before) {
    Token source = before.source();
    return source.isNoun() && entities.isPeople(before.sentence(), source);
  }

  /** "a White House statement", "the minister's memoir": whose account the document gives. */
  private Optional<Entity> owner(ParsedSentence s, Token document) {
    List<Token> owners = new ArrayList<>(s.children(document, "nmod:poss", "compound"));
    owners.addAll(Clause.behind(s, document, Set.of("by", "from")));
    return owners.stream().flatMap(t -> speakers.named(s, t).stream()).findFirst();
  }

  /** Whether the entity has a name, or was described more fully before. */
  private boolean isOtherwiseCalled(ParsedSentence s, Token token, Entity entity) {
    return entity.isNamed() || !entity.name().equalsIgnoreCase(entities.describe(s, token));
  }

  private HopKind kind(Token source, Optional<Entity> entity, boolean relay) {
    if (words.is("document", source.lemma())) {
      return HopKind.DOCUMENT;
    }
    if (relay || entity.filter(entities::isOutlet).isPresent()) {
      return HopKind.OUTLET;
    }
    if (entity.isEmpty() || !entity.get().isNamed()) {
      return HopKind.ANONYMOUS;
    }
    return entity.get().kind() == PartyKind.PERSON ? HopKind.PERSON : HopKind.ORGANISATION;
  }
}
