package org.parley.extraction.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;
import org.parley.model.Span;
import org.parley.text.OutletRegistry;

/** The entities of one article, and who a word of it stands for. */
public final class Entities {
  private static final Set<String> SPEAKER = Set.of("i", "me", "my", "we", "us", "our", "mine");

  private final ParsedText text;
  private final Words words;
  private final OutletNames outlets;
  private final Places places;
  private final NameIndex names;
  private final References references;
  private final Descriptions descriptions;
  private final Likeness likeness;
  private final PartyNouns nouns;
  private final Members members;
  private final Epithets epithets;
  private final OpenPronouns open = new OpenPronouns();

  public Entities(
      ParsedText text, String source, Words words, Places places, OutletRegistry outlets) {
    this.text = text;
    this.words = words;
    this.places = places;
    this.names = new NameIndex(text, source, words, places, outlets);
    this.outlets = new OutletNames(text, words, names, outlets);
    this.likeness = new Likeness(words, places);
    this.nouns = new PartyNouns(words, places);
    this.members = new Members(names, nouns);
    this.references = new References(text, words, names, this.outlets);
    this.epithets = new Epithets(text, words, names, references);
    this.descriptions = new Descriptions(text, source, words, names);
  }

  /** Everybody and everything the article names. */
  public List<Entity> named() {
    return List.copyOf(names.all());
  }

  /** The named entity whose name holds this word. */
  public Optional<Entity> namedAt(ParsedSentence s, Token token) {
    return names.at(s, token);
  }

  /** Everybody the noun phrase headed by {@code head} stands for, coordination included. */
  public List<Entity> parties(ParsedSentence s, Token head, Optional<Entity> speaker) {
    Set<Entity> found = new LinkedHashSet<>();
    List<Token> heads = listed(s, head);
    for (int i = 0; i < heads.size(); i++) {
      Token token = heads.get(i);
      boolean described = i + 1 < heads.size() && nouns.isTitleOf(s, token, heads.get(i + 1));
      if (!described && !token.isVerb() && !NounPhrase.isDate(s, token)) {
        found.addAll(party(s, token, speaker));
      }
    }
    if (heads.size() > 1 && !found.isEmpty()) {
      heads.stream()
          .filter(t -> t.pos().equals("NN") && isListed(s, t))
          .forEach(t -> found.add(descriptions.of(s, t)));
    }
    return new ArrayList<>(found);
  }

  /** The pronouns among the words headed by {@code head} of which nobody says whom they mean. */
  public List<Entity> unresolved(ParsedSentence s, Token head, Optional<Entity> speaker) {
    return listed(s, head).stream()
        .filter(t -> t.pos().startsWith("PRP") && party(s, t, speaker).isEmpty())
        .flatMap(t -> open.of(s, t).stream())
        .toList();
  }

  /** "the mayor, the prefect and the bishop": among people a noun nobody knows is somebody. */
  private boolean isListed(ParsedSentence s, Token noun) {
    boolean known = isPeople(s, noun) || isNameHead(noun) || words.is("abstract", noun.lemma());
    boolean the = s.children(noun, "det").stream().anyMatch(d -> !d.lemma().equals("no"));
    return !known && the && s.children(noun, "appos").isEmpty() && !noun.is("appos");
  }

  /** Coordinated heads, also those that the parser hangs below an apposition of a listed name. */
  private List<Token> listed(ParsedSentence s, Token head) {
    List<Token> all = new ArrayList<>();
    all.add(head);
    for (Token child : s.children(head, "conj", "appos")) {
      if (child.is("conj")) {
        all.addAll(listed(s, child));
      } else if (NounPhrase.isPerson(head)) {
        for (Token below : s.children(child, "conj", "appos")) {
          if (NounPhrase.isPerson(below)) {
            all.addAll(listed(s, below));
          }
        }
      }
    }
    return all;
  }

  private Collection<Entity> party(ParsedSentence s, Token token, Optional<Entity> speaker) {
    Optional<Token> name = nouns.nameBeside(s, token);
    if (name.isPresent()) {
      return names.at(s, name.get()).map(List::of).orElse(List.of());
    }
    List<Entity> named = namedBehind(s, token);
    if (!named.isEmpty()) {
      return named;
    }
    if (SPEAKER.contains(token.text().toLowerCase(Locale.ROOT)) && token.pos().startsWith("PRP")) {
      return speaker.map(List::of).orElse(List.of());
    }
    Optional<Entity> epithet = epithets.of(s, token);
    if (epithet.isPresent()) {
      return List.of(epithet.get());
    }
    if (token.pos().startsWith("PRP")) {
      return pronoun(s, token);
    }
    if (descriptions.isVariation(s, token)) {
      Optional<Entity> meant = references.described(s, token);
      if (meant.isPresent() || words.is("title", token.lemma())) {
        return List.of(meant.orElseGet(() -> descriptions.of(s, token)));
      }
    }
    Set<Entity> found = new LinkedHashSet<>();
    boolean plural = NounPhrase.isCapitalPlural(s, token) && !places.isPeople(s, token);
    if (names.at(s, token).isPresent() && (isNameHead(token) || plural)) {
      found.add(names.at(s, token).get());
    } else if (isPeople(s, token)) {
      found.add(references.described(s, token).orElseGet(() -> descriptions.of(s, token)));
    }
    found.addAll(members.of(s, token, t -> parties(s, t, speaker)));
    return found.isEmpty() && token.isNoun() ? explained(s, token) : found;
  }

  /** "the rappers X and Y": the persons whose names follow a plural directly. */
  private List<Entity> namedBehind(ParsedSentence s, Token role) {
    boolean plural = role.pos().equals("NNS") && isPeople(s, role) && role.index() + 1 < s.size();
    if (!plural || !NounPhrase.isPerson(s.token(role.index() + 1))) {
      return List.of();
    }
    List<Entity> found =
        s.children(role, "dep", "appos", "flat").stream()
            .filter(NounPhrase::isPerson)
            .flatMap(t -> Clause.coordinated(s, t).stream())
            .filter(NounPhrase::isPerson)
            .flatMap(t -> names.at(s, t).stream())
            .distinct()
            .toList();
    return found.size() > 1 ? found : List.of();
  }

  /** "the strongest power, America": the name behind a noun that is nobody by itself. */
  private List<Entity> explained(ParsedSentence s, Token noun) {
    return s.children(noun, "det", "nmod:poss").isEmpty()
        ? List.of()
        : s.children(noun, "appos").stream()
            .filter(Token::isProper)
            .flatMap(t -> names.at(s, t).stream())
            .toList();
  }

  /** Whether a common noun can meet, speak or answer. */
  public boolean isPeople(ParsedSentence s, Token token) {
    return nouns.isPeople(s, token);
  }

  private Collection<Entity> pronoun(ParsedSentence s, Token token) {
    Optional<Token> sayer = references.sayerOf(s, token, t -> isPeople(s, t) || isNameHead(t));
    boolean agrees =
        sayer
            .filter(
                t ->
                    NounPhrase.isPerson(t) == References.isSingularPerson(token)
                        || words.is("person", t.lemma()) && References.isSingularPerson(token))
            .filter(t -> !t.pos().equals("NNS") || !References.isSingularPerson(token))
            .isPresent();
    Optional<Entity> beside = sayer.flatMap(t -> references.personBeside(s, t, token));
    if (beside.isPresent()) {
      return List.of(beside.get());
    }
    if (agrees && !sayer.get().pos().startsWith("PRP")) {
      return parties(s, sayer.get(), Optional.empty());
    }
    Optional<Entity> named = references.pronoun(s, token);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    return references
        .firstDescription(s, token)
        .map(m -> text.sentences().get(m.sentence()))
        .flatMap(
            other ->
                references
                    .firstDescription(s, token)
                    .map(m -> other.token(m.head()))
                    .filter(head -> isPeople(other, head))
                    .map(head -> List.of(descriptions.of(other, head))))
        .orElse(List.of());
  }

  private boolean isNameHead(Token token) {
    return token.isProper() || !token.ner().equals("O") || places.isAbbreviation(token.text());
  }

  /** The party that the words around {@code head} describe, whatever kind of noun it is. */
  public Entity describedBy(ParsedSentence s, Token head) {
    return descriptions.of(s, head);
  }

  /** The words that describe the head. */
  public String describe(ParsedSentence s, Token head) {
    return descriptions.words(s, head);
  }

  /** The name or the full description of a source, as printed. */
  public Span sourceSpan(ParsedSentence s, Token head) {
    return descriptions.sourceSpan(s, head);
  }

  /** The words of {@link #sourceSpan}. */
  public String sourceWords(ParsedSentence s, Token head) {
    return descriptions.sourceWords(s, head);
  }

  /** Whether the entity is an outlet, known by name or by what the article says of it. */
  public boolean isOutlet(Entity entity) {
    return outlets.isOutlet(entity);
  }

  /** Whether the source of this name stands on the party's own side: its office, its ministry. */
  public boolean speaksFor(String source, Entity party) {
    return names.all().stream()
        .filter(e -> !outlets.isOutlet(e))
        .anyMatch(e -> e.name().equals(source) && likeness.speaksFor(e, party));
  }

  /** Whether somebody speaks for others by office: a spokeswoman, a press secretary. */
  public boolean isSpokesperson(Entity entity) {
    return likeness.isSpokesperson(entity);
  }

  /** Whether a government or a ministry may speak through one of its ministers. */
  public boolean isOfficeOf(Entity body, Entity person) {
    return likeness.isOfficeOf(body, person);
  }

  /** Whether the description of one person fits the person: "a lobbyist" and "lobbyist X". */
  public boolean fits(Entity description, Entity person) {
    return likeness.fits(description, person);
  }

  /** Whether two parties can be one: the same, or a description that fits the other's name. */
  public boolean canBeSame(Entity a, Entity b) {
    return likeness.canBeSame(a, b);
  }

  /** The country of that name, or whose adjective it is, for which {@code word} stands. */
  public Optional<Entity> country(String name, Token word) {
    Optional<String> known = places.isState(name) ? Optional.of(name) : places.countryOf(name);
    return known.map(
        country -> {
          Entity entity =
              names.under(places.canonical(country), () -> new Entity(country, PartyKind.STATE));
          entity.mention(word.text(), word.span());
          return entity;
        });
  }

  /** Whether coreference takes both words for one thing. */
  public boolean sameChain(ParsedSentence s, Token token, ParsedSentence other, Token word) {
    return references.sameChain(s, token, other, word);
  }

  /** Whether nobody can be at both places at once. */
  public boolean areApart(String one, String other) {
    return places.areApart(one, other);
  }

  /** Whether one place lies in the other, or both are one. */
  public boolean sameOrWithin(String one, String other) {
    return places.sameOrWithin(one, other);
  }
}
