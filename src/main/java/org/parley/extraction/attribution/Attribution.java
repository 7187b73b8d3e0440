package org.parley.extraction.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.Article;
import org.parley.model.HopKind;

/** Finds the sources behind a word of an article. */
public final class Attribution {
  /** Sentences within which an outlet is named after "reportedly". */
  private static final int REACH = 4;

  private static final Set<String> OFFICE_OF = Set.of("to", "of", "for");

  private final Words words;
  private final Entities entities;
  private final Quotes quotes;
  private final Speakers speakers;
  private final Utterances utterances;
  private final Dismissals dismissals;
  private final SourceReader reader;
  private final Reports reports;

  public Attribution(
      Article article,
      Words words,
      Entities entities,
      Quotes quotes,
      Speakers speakers,
      Utterances utterances) {
    this.words = words;
    this.entities = entities;
    this.quotes = quotes;
    this.speakers = speakers;
    this.utterances = utterances;
    this.dismissals = new Dismissals(words);
    this.reader = new SourceReader(article, words, entities, speakers, utterances);
    this.reports = new Reports(words, entities, reader);
  }

  /** The sources that say the word, nearest the outlet first; none in the outlet's own voice. */
  public Sources of(ParsedSentence s, Token token) {
    List<Source> found = new ArrayList<>();
    Optional<Token> denial = dismissals.of(s, token);
    for (Utterance utterance : utterances.in(s)) {
      boolean own = reader.isOwnNews(s, utterance);
      if (own && (utterance.covers(token) || s.dominates(token, utterance.cue()))) {
        Clause.behind(s, utterance.cue(), Set.of("from")).stream()
            .filter(from -> reader.isSource(s, from))
            .forEach(from -> found.addAll(reader.named(s, from, utterance.cue())));
      }
      boolean vouches = !reports.isConsidered(s, token, utterance) && !own;
      if (vouches && utterance.covers(token) && denial.filter(utterance::covers).isEmpty()) {
        found.addAll(sources(s, utterance));
      }
    }
    if (denial.isPresent()) {
      found.addAll(reports.owned(s, token));
      return new Sources(found);
    }
    found.addAll(reports.above(s, token));
    if (quotes.isQuoted(s, token)) {
      speakers
          .of(s)
          .filter(e -> found.stream().noneMatch(h -> h.hop().name().equals(e.name())))
          .ifPresent(e -> found.add(0, reader.spoken(e)));
    }
    return new Sources(found);
  }

  /** The sources that bring the news of the event itself: "news of the meeting was revealed by". */
  public Sources announcing(ParsedSentence s, Token token) {
    List<Source> found = new ArrayList<>();
    for (Utterance utterance : utterances.in(s)) {
      boolean direct = utterance.content().filter(c -> isNewsOf(c, token)).isPresent();
      boolean passive = utterance.content().isEmpty() && Clause.isPassive(s, utterance.cue());
      boolean object =
          Clause.objects(s, utterance.cue()).stream().anyMatch(o -> isNewsOf(o, token));
      if (direct || object || passive && utterance.covers(token)) {
        found.addAll(sources(s, utterance));
      }
    }
    found.addAll(reports.above(s, token));
    return new Sources(found);
  }

  /** "The meeting was first reported by X": who is said to have brought the news of the word. */
  public Sources firstReporter(ParsedSentence s, Token token) {
    List<Source> found = new ArrayList<>();
    for (Utterance utterance : utterances.in(s)) {
      boolean first = Clause.has(s, utterance.cue(), "advmod", "first");
      if (first && utterance.content().filter(c -> isNewsOf(c, token)).isPresent()) {
        sources(s, utterance).stream().filter(source -> !source.relay()).forEach(found::add);
      }
    }
    return new Sources(found.subList(0, Math.min(1, found.size()))).inherited();
  }

  /** "reportedly": the outlet that the sentence or one of the next ones names as reporting. */
  public Sources reporter(ParsedSentence s) {
    List<Source> found = new ArrayList<>();
    for (Utterance utterance : utterances.from(s, REACH)) {
      sources(utterance.sentence(), utterance).stream()
          .filter(source -> !source.relay() && isReporter(source, utterance))
          .forEach(found::add);
    }
    return new Sources(found.subList(0, Math.min(1, found.size()))).inherited();
  }

  private static boolean isReporter(Source source, Utterance utterance) {
    boolean reports = utterance.cue().lemma().equals("report");
    return source.hop().kind() == HopKind.OUTLET
        || source.hop().kind() == HopKind.ORGANISATION && reports;
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
        .anyMatch(t -> isOfBoth(s, t) || isOffice(s, t, parties) || isOwnMan(s, t, token));
  }

  /** "The bank said that its chairman had met": the teller's own man. */
  private boolean isOwnMan(ParsedSentence s, Token source, Token event) {
    boolean body = words.is("group", source.lemma()) || source.ner().equals("ORGANIZATION");
    return body
        && event.isVerb()
        && Clause.ownSubject(s, event).stream()
            .flatMap(t -> s.subtree(t).stream())
            .anyMatch(t -> t.is("nmod:poss") && t.lemma().equals("its"));
  }

  private boolean isOffice(ParsedSentence s, Token source, Collection<Entity> parties) {
    boolean chief =
        source.lemma().equals("chief")
            && Clause.behind(s, source, Set.of("of")).stream()
                .anyMatch(t -> t.lemma().equals("staff"));
    return (chief || words.is("ownvoice", source.lemma()))
        && Stream.concat(
                s.children(source, "nmod:poss").stream(),
                Clause.behind(s, source, OFFICE_OF).stream())
            .anyMatch(t -> isParty(s, t, parties));
  }

  /** The party itself, or somebody without a name: "the king's office" said of "his majesty". */
  private boolean isParty(ParsedSentence s, Token owner, Collection<Entity> parties) {
    List<Entity> owners = entities.parties(s, owner, speakers.of(s));
    boolean nameless = !owner.isProper() && owners.stream().noneMatch(Entity::isNamed);
    return nameless && owner.isNoun() || owners.stream().anyMatch(parties::contains);
  }

  /** "officials in both countries", "the two governments": whoever took part, all say so. */
  private static boolean isOfBoth(ParsedSentence s, Token source) {
    return s.subtree(source).stream()
        .anyMatch(t -> t.lemma().equals("both") && (t.is("det") || t.is("cc")));
  }

  /** Whether the word stands inside quotation marks. */
  public boolean isQuoted(ParsedSentence s, Token token) {
    return quotes.isQuoted(s, token);
  }

  private List<Source> sources(ParsedSentence s, Utterance u) {
    List<Source> found = new ArrayList<>();
    u.addressee().flatMap(a -> reader.told(s, a, u.cue())).ifPresent(found::add);
    boolean according = u.cue().equals(u.source()) && u.source().isNoun();
    if (according || reader.isSource(s, u.source())) {
      found.addAll(reader.named(s, u.source(), u.cue()));
    }
    utterances
        .cited(s, u)
        .forEach(
            (cited, cue) -> {
              if (reader.isSource(s, cited)) {
                found.addAll(reader.named(s, cited, cue));
              }
            });
    return found;
  }
}
