package org.parley.extraction.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.extraction.gazetteer.GazetteerHit;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.nlp.Token;
import org.parley.model.ParagraphKind;
import org.parley.model.PartyKind;
import org.parley.model.Span;
import org.parley.text.OutletRegistry;

/** Every name of an article, and which names mean the same. */
final class NameIndex {
  private final ParsedText text;
  private final String source;
  private final Words words;
  private final Places places;
  private final OutletRegistry outlets;
  private final Map<String, Entity> byKey = new LinkedHashMap<>();
  private final Reigns reigns = new Reigns();
  private final Map<Long, Entity> byWord = new HashMap<>();

  NameIndex(ParsedText text, String source, Words words, Places places, OutletRegistry outlets) {
    this.outlets = outlets;
    this.text = text;
    this.source = source;
    this.words = words;
    this.places = places;
    indexNames();
  }

  static long position(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** The entity whose name holds this word. */
  Optional<Entity> at(ParsedSentence s, Token token) {
    return Optional.ofNullable(byWord.get(position(s.index(), token.index())));
  }

  /** The entity under a key of its own, made when it is not there yet. */
  Entity under(String key, Supplier<Entity> made) {
    return byKey.computeIfAbsent(key, k -> made.get());
  }

  /** All entities, in order of appearance. */
  List<Entity> all() {
    return byKey.values().stream().distinct().toList();
  }

  /** Full names of persons first, so that a surname alone finds its bearer wherever it stands. */
  private void indexNames() {
    text.sentences().forEach(this::indexBodies);
    for (Pass pass : Pass.values()) {
      for (ParsedSentence s : text.sentences()) {
        for (Token token : s.tokens()) {
          if (endsName(s, token) && pass == Pass.of(s, token)) {
            addName(s, token);
          }
        }
      }
    }
  }

  /** Names that the gazetteer knows for certain, whatever the tagger takes them for. */
  private void indexBodies(ParsedSentence s) {
    for (GazetteerHit hit : places.bodies(s)) {
      Span span = s.token(hit.start()).span().cover(s.token(hit.end() - 1).span());
      String name = clean(span.in(source));
      Entity entity = named(name, PartyKind.ORGANISATION);
      entity.mention(name, span);
      for (int i = hit.start(); i < hit.end(); i++) {
        byWord.putIfAbsent(position(s.index(), i), entity);
      }
    }
  }

  private enum Pass {
    FULL_PERSON,
    PERSON,
    OTHER;

    static Pass of(ParsedSentence s, Token token) {
      if (!NounPhrase.isPerson(token)) {
        return OTHER;
      }
      boolean full =
          token.index() > 0
              && NounPhrase.isPerson(s.token(token.index() - 1))
              && s.kind() == ParagraphKind.BODY;
      return full ? FULL_PERSON : PERSON;
    }
  }

  /** The last word of a name: proper, and not itself the beginning of a longer one. */
  private boolean endsName(ParsedSentence s, Token token) {
    boolean proper =
        token.isProper()
            || (!token.ner().equals("O")
                && (token.isNoun() || NounPhrase.isCapitalAdjective(token)))
            || places.isAbbreviation(token.text())
            || NounPhrase.isCapitalPlural(s, token);
    if (!proper || token.pos().startsWith("PRP")) {
      return false;
    }
    if (NounPhrase.isPerson(token)) {
      return token.index() + 1 >= s.size() || !NounPhrase.isPerson(s.token(token.index() + 1));
    }
    if ((token.is("compound") || token.is("flat")) && token.head() > token.index()) {
      Token head = s.token(token.head());
      return !(head.isProper() && !NounPhrase.isPerson(head)) && !words.is("title", token.text());
    }
    return !token.is("amod")
        || !Character.isUpperCase(s.token(Math.max(0, token.head())).text().charAt(0));
  }

  private void addName(ParsedSentence s, Token head) {
    boolean person = NounPhrase.isPerson(head) && outlets.find(head.text()).isEmpty();
    NounPhrase phrase = new NounPhrase(s, words);
    int[] range = phrase.name(head);
    Span span = phrase.span(range);
    String name = clean(span.in(source));
    if (name.isEmpty() || !person && words.is("title", name) || words.is("calendar", name)) {
      return;
    }
    PartyKind kind =
        person
            ? PartyKind.PERSON
            : places.isState(name) || head.ner().equals("LOCATION")
                ? PartyKind.STATE
                : PartyKind.ORGANISATION;
    if (at(s, head).isPresent()) {
      describe(s, head, range[0], at(s, head).get());
      return;
    }
    Entity entity = Reigns.isTitled(s, range[0]) ? reigning(name) : named(name, kind);
    entity.mention(name, span);
    for (int i = range[0]; i <= range[1]; i++) {
      byWord.putIfAbsent(position(s.index(), i), entity);
    }
    describe(s, head, range[0], entity);
  }

  /** "Pope Leo" is nobody whose first name is Leo. */
  private Entity reigning(String name) {
    String key = NounPhrase.key(name);
    String first = key.split(" ")[0];
    Optional<Entity> known =
        byKey.values().stream()
            .filter(e -> e.kind() == PartyKind.PERSON)
            .filter(e -> reigns.canBe(e, first))
            .findFirst();
    boolean bare = Reigns.isName(key.split(" "));
    Entity entity =
        known.orElseGet(
            () -> bare ? new Entity(name, PartyKind.PERSON) : named(name, PartyKind.PERSON));
    byKey.put(key, entity);
    reigns.add(entity);
    return entity;
  }

  static String clean(String name) {
    return name.replaceAll("\\s+", " ").replaceAll("^<|>.*$", "").replaceAll("[’']s$", "").strip();
  }

  private Entity named(String name, PartyKind kind) {
    String key = kind == PartyKind.STATE ? places.canonical(name) : NounPhrase.key(name);
    Entity exact = byKey.get(key);
    if (exact != null) {
      return exact;
    }
    Optional<Entity> known =
        switch (kind) {
          case PERSON -> shorter(key);
          case STATE -> Optional.empty();
          default -> acronym(name).or(() -> surname(key));
        };
    if (known.isPresent()) {
      Entity entity = known.get();
      if (NounPhrase.key(entity.name()).split(" ").length < key.split(" ").length) {
        entity.rename(name);
      }
      byKey.put(key, entity);
      return entity;
    }
    Entity entity = new Entity(name, kind);
    byKey.put(key, entity);
    return entity;
  }

  /** A person of whom this is a part of the name, or the fuller name; the last one first. */
  private Optional<Entity> shorter(String key) {
    List<String> parts = Arrays.asList(key.split(" "));
    List<Entity> found = new ArrayList<>();
    for (Map.Entry<String, Entity> entry : byKey.entrySet()) {
      List<String> other = Arrays.asList(entry.getKey().split(" "));
      boolean misspelt = parts.size() == 1 && Spelling.isVariant(other.get(other.size() - 1), key);
      boolean part = other.containsAll(parts) || parts.containsAll(other) || misspelt;
      boolean ends =
          misspelt
              || other.get(other.size() - 1).equals(parts.get(parts.size() - 1))
              || other.get(0).equals(parts.get(0)) && (parts.size() == 1 || other.size() == 1);
      boolean elsewhere = reigns.has(entry.getValue()) && !Reigns.isName(key.split(" "));
      if (entry.getValue().kind() == PartyKind.PERSON && part && ends && !elsewhere) {
        found.add(entry.getValue());
      }
    }
    return found.stream().reduce((a, b) -> b.mentions().size() > a.mentions().size() ? b : a);
  }

  /** A word that is elsewhere the surname of a person, though no tagger saw it here. */
  private Optional<Entity> surname(String key) {
    return key.indexOf(' ') < 0
        ? shorter(key).filter(e -> e.name().indexOf(' ') > 0)
        : shorter(key).filter(e -> key.endsWith(" " + NounPhrase.key(e.name())));
  }

  private Optional<Entity> acronym(String name) {
    boolean capitals = name.matches("[A-Z&.]{2,7}");
    if (!capitals && name.indexOf(' ') < 0) {
      return byKey.values().stream()
          .filter(
              e ->
                  e.kind() == PartyKind.ORGANISATION
                      && NounPhrase.key(e.name()).startsWith(NounPhrase.key(name) + " "))
          .findFirst();
    }
    return byKey.values().stream()
        .filter(e -> e.kind() == PartyKind.ORGANISATION)
        .filter(
            e ->
                capitals
                    ? Spelling.initials(e.name()).equals(name.replace(".", ""))
                    : Spelling.initials(name).equals(e.name().replace(".", ""))
                        || NounPhrase.key(name).startsWith(NounPhrase.key(e.name()) + " "))
        .findFirst();
  }

  /** Keeps the titles and demonyms said of a person, so that "the French president" finds him. */
  private void describe(ParsedSentence s, Token head, int first, Entity entity) {
    for (int i = first - 1; i >= 0 && i >= first - 6; i--) {
      Token left = s.token(i);
      boolean said = left.isNoun() || left.pos().startsWith("J");
      if (left.pos().equals("POS")) {
        continue;
      }
      if (!said || left.text().equals(",")) {
        break;
      }
      entity.describe(Entity.role(left.lemma()));
    }
    for (Token child : s.children(head, "appos", "dep")) {
      describeBy(s, child, entity);
    }
    if (head.is("appos") && head.head() >= 0) {
      describeBy(s, s.token(head.head()), entity);
    }
  }

  private void describeBy(ParsedSentence s, Token role, Entity entity) {
    if (role.isNoun() && !NounPhrase.isPerson(role)) {
      entity.describe(Entity.role(role.lemma()));
      for (Token left : s.children(role, "amod", "compound", "nmod", "nmod:poss")) {
        entity.describe(Entity.role(left.lemma()));
      }
    }
  }
}
